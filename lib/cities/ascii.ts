/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  '’': "'",
};

/** A Latin name without diacritics, for search and addresses: "Łódź" → "Lodz". Other scripts stay as they are. */
export function toAscii(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare].map((letter) => LETTERS[letter] ?? letter).join('');
}
