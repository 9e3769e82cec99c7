/** Words as they are compared: without case, width of letters and spaces around. */
export const plainWords = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
