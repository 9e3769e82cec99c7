/** A path as the address bar has it, without its language if it has one: `/en/cities` → `/cities`. */
export const withoutLanguage = (path: string): string =>
  path.replace(/^\/(en|zh-CN)(?=[/?]|$)/, '');
