/** Rules of Chinese style that a program can check; each gets the words of one message. */
type Rule = { complaint: string; breaks: (words: string) => boolean };

const HAN = /\p{Script=Han}/u;

/** What may stand in Latin letters within Chinese: addresses, codes and acronyms, units, names of ours. */
const LATIN_ALLOWED = [
  /\bhttps?:\/\/\S*/g,
  /\bnpm [\w:-]+/g,
  /[\w.+-]+@[\w.-]+/g,
  /\b[A-Z][A-Z0-9]*(?:[-–/&+.][A-Z0-9]+)*s?\b/g,
  /\b(?:km²?|kWh|MW|GW|ha|kt|t|m²?|h)\b/g,
  /\b(?:Lianqiao|English|GeoNames|Eurostat|Wikidata|Natural Earth|Noto)\b/g,
];

const rules: Rule[] = [
  {
    complaint: 'English words instead of Chinese',
    breaks: (words) => !HAN.test(words) && latinWords(words).length > 0,
  },
  {
    complaint: 'an English sentence within Chinese',
    breaks: (words) =>
      /(?:[A-Za-z]*[a-z]{2,}[ ,]+){3,}[A-Za-z]*[a-z]{2,}/.test(withoutAllowed(words)),
  },
  { complaint: '你: write 您 or no pronoun', breaks: (words) => words.includes('你') },
  {
    complaint: 'half-width punctuation after a Chinese character',
    breaks: (words) => /\p{Script=Han}[,.;:?()]/u.test(words),
  },
  {
    complaint: 'half-width bracket before a Chinese character',
    breaks: (words) => /[()]\p{Script=Han}/u.test(words),
  },
  {
    complaint: 'a space between a Chinese character and a digit or letter',
    breaks: (words) => /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u.test(words),
  },
  { complaint: 'an exclamation mark', breaks: (words) => /[!！]/.test(withoutClosing(words)) },
  {
    complaint: 'write 登录, 账号, 其他',
    breaks: (words) => /登陆|帐号|帐户|其它/.test(words),
  },
  {
    complaint: 'more than one 请 in a sentence',
    breaks: (words) =>
      words
        .split(/[。；？\n]/)
        .some((part) => (part.match(/(?<![申邀聘宴])请(?!示)/g) ?? []).length > 1),
  },
];

/** Complaints about the words of a Chinese message; the stretches between its parameters are looked at one by one. */
export function chineseComplaints(literals: string[]): string[] {
  const whole = literals.join('');
  const [untranslated, ...others] = rules;
  if (untranslated?.breaks(whole)) return [untranslated.complaint];
  return others
    .filter((rule) => literals.some((words) => rule.breaks(words)))
    .map((rule) => rule.complaint);
}

function withoutAllowed(words: string): string {
  return LATIN_ALLOWED.reduce((rest, pattern) => rest.replace(pattern, ''), words);
}

function latinWords(words: string): string[] {
  return withoutAllowed(words).match(/[A-Za-zÀ-ɏ]+/g) ?? [];
}

/** 敬礼！ and 敬意！ end a letter. */
function withoutClosing(words: string): string {
  return words.replace(/(?:敬礼|敬意)！/g, '');
}
