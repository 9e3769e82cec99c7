/** "Deputy mayor of Ulm" is "Deputy Mayor of Ulm" where somebody is addressed by it. */
export const titleCase = (office: string): string =>
  office.replace(/(?<![\p{L}’'])(?!(?:and|for|of|on|the|to|with|in)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );

/** 哥德堡市（Göteborg）: the level, unless the name says it, and at first mention the original name. */
export const chineseCity = ({ name, nameZh }: { name: string; nameZh: string | null }): string =>
  nameZh === null ? name : `${SAYS_CITY.test(nameZh) ? nameZh : `${nameZh}市`}（${name}）`;

/** Also before a note in brackets, as in 样板市（演示城市）. */
const SAYS_CITY = /市(?:（[^）]*）)?$/;
