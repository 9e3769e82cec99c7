/**
 * "Deputy mayor of Ulm" is "Deputy Mayor of Ulm" where somebody is addressed by it, and "maire d’arrondissement" is
 * "Maire d’arrondissement": offices keep the small words of their own language small, and what these are joined to.
 */
export const titleCase = (office: string): string =>
  office.replace(FIRST_LETTER, (letter) => letter.toUpperCase());

const SMALL_WORDS = [
  ...['and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with'],
  ...['au', 'aux', 'de', 'des', 'du', 'et', 'la', 'le', 'les'],
  ...['da', 'del', 'della', 'di', 'do', 'dos', 'y'],
  ...['der', 'für', 'und', 'van', 'von', 'voor'],
].join('|');

/** The first letter of a word that is neither small nor joined to one by an apostrophe. */
const FIRST_LETTER = new RegExp(
  `(?<![\\p{L}’'])(?!(?:${SMALL_WORDS})(?!\\p{L})|(?:d|l|dell)[’'])\\p{Ll}`,
  'gu',
);

/**
 * 哥德堡市（Göteborg）: the level, unless the name says it, and at first mention the original name. A note in brackets stays
 * behind the level: 示例口岸市（演示城市）（Port-Exemple）.
 */
export function chineseCity({ name, nameZh }: { name: string; nameZh: string | null }): string {
  if (nameZh === null) return name;
  const note = NOTE.exec(nameZh)?.[0] ?? '';
  const plain = nameZh.slice(0, nameZh.length - note.length);
  return `${plain}${SAYS_LEVEL.test(plain) ? '' : '市'}${note}（${name}）`;
}

/** What is added to a name in brackets of either width, such as 德里（伦敦德里）. */
const NOTE = /\s*(?:（[^（）]*）|\([^()]*\))$/;

/**
 * Levels of a place, and what is a town by its own name: 绿山城市 would read as "city" twice. Any
 * European name of the import that ends so says its level; 杭州 and the like are Chinese cities, which nobody invites.
 */
const SAYS_LEVEL = /(?:[市州郡区县省镇城]|区域)$/;
