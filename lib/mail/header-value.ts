/** Longest subject we send: 200 code points are more than any mail program shows. */
const LIMIT = 200;

/**
 * Text as the value of a mail header: one line without control characters, so that nothing typed by a person can begin
 * a header of its own.
 */
export function headerValue(text: string): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const points = [...line];
  return points.length > LIMIT ? `${points.slice(0, LIMIT - 1).join('')}…` : line;
}
