import { expect, it } from 'vitest';
import { checkFile } from '@/lib/files/check-file';
import { demoPdf } from './demo-pdf';

it('makes a PDF that we would take ourselves, with every object where its list says', () => {
  const bytes = demoPdf(['Questions (demonstration)', 'Which depot?']);
  expect(checkFile('questions.pdf', bytes)).toEqual({
    fault: null,
    kind: 'pdf',
    name: 'questions.pdf',
  });
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('(Questions \\(demonstration\\)) Tj');
  const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map((one) => Number(one[1]));
  expect(places).toHaveLength(5);
  places.forEach((at, index) => {
    expect(text.slice(at).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  });
  const list = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(list).startsWith('xref\n')).toBe(true);
});
