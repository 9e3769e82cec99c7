import { describe, expect, it } from 'vitest';
import { readPairFile } from './pair-file';

const HEADER = 'eu_city,eu_level,eu_geonames_id,cn_city,cn_level,cn_division_code';
const problems = (text: string) => {
  const reading = readPairFile(text);
  return reading.ok ? [] : reading.problems;
};
const rows = (text: string) => {
  const reading = readPairFile(text);
  return reading.ok ? reading.rows : [];
};

describe('a pair file', () => {
  it('may have its columns in any order, others beside them, a byte order mark and CRLF', () => {
    const text =
      '\uFEFFnote,cn_division_code,cn_city,cn_level, eu_geonames_id,eu_level,eu_city\r\n' +
      '"two\r\nlines",2102, Dalian ,city,2911298,city,Hamburg\r\n\r\n,,,,,,\r\nx,,,,,,Y\r\n';
    expect(rows(text)).toEqual([
      expect.objectContaining({
        line: 3,
        europeanCity: 'Hamburg',
        geonamesId: '2911298',
        chineseCity: 'Dalian',
        divisionCode: '2102',
        population: '',
      }),
      expect.objectContaining({ line: 6, europeanCity: 'Y', geonamesId: '' }),
    ]);
  });

  it('may end its lines in several ways', () => {
    expect(rows(`${HEADER}\na,city,1,b,city,2102\r\nc,city,2,d,city,2102\r`)).toHaveLength(2);
  });

  it('without a column is refused with its name', () => {
    expect(problems('eu_city,eu_level,cn_city,cn_level\nx,city,y,city\n')).toEqual([
      { line: 1, column: 'eu_geonames_id', message: 'the column is missing' },
      { line: 1, column: 'cn_division_code', message: 'the column is missing' },
    ]);
  });

  it('with semicolons is told apart from one without columns', () => {
    expect(problems(`${HEADER.replaceAll(',', ';')}\n"a;"b`)).toEqual([
      { line: 1, message: 'cells are separated by ";", not by commas' },
    ]);
  });

  it('with a column twice is refused', () => {
    expect(problems(`${HEADER},eu_level\n`)[0]).toMatchObject({
      column: 'eu_level',
      message: 'the column stands twice',
    });
  });

  it('that is empty, or has a header alone, is refused', () => {
    expect(problems('')).toEqual([{ line: 1, message: 'the file is empty' }]);
    expect(problems('\n \n')).toEqual([{ line: 1, message: 'the file is empty' }]);
    expect(problems(`${HEADER}\n`)[0]?.message).toContain('no row');
  });

  it('with a row too short or too long is refused at its line', () => {
    expect(problems(`${HEADER}\na,city,1,b,city,2102\na,city\n`)).toEqual([
      { line: 3, message: 'the row has 2 cells, the header 6' },
    ]);
  });

  it('with a wrong quotation mark is refused at its line', () => {
    expect(problems(`${HEADER}\n"a,city,1,b,city,2102\n`)[0]?.message).toContain('never closed');
    expect(problems(`${HEADER}\n"a"x,city,1,b,city,2102\n`)[0]).toMatchObject({ line: 2 });
    expect(problems(`${HEADER}\na"x,city,1,b,city,2102\n`)[0]).toMatchObject({ line: 2 });
  });
});
