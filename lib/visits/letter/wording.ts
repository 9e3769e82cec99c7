/** "Deputy mayor of Ulm" is "Deputy Mayor of Ulm" where somebody is addressed by it. */
export const titleCase = (office: string): string =>
  office.replace(/(?<![\p{L}’'])(?!(?:and|for|of|on|the|to|with|in)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
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
