/**
 * What a page tells its reader: the words of the document, and every string of the data sent with it.
 * How the framework cuts and numbers that data depends on the moment; what it says does not.
 */
export function toldBy(
  html: string,
  id: string,
  nonce: string,
): { words: string; strings: string[] } {
  const page = html
    .replaceAll(id, 'ID')
    .replaceAll(nonce || 'no nonce', '')
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, 'KEY');
  const words = page
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  const data = [...page.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)]
    .map(([, chunk]) => JSON.parse(chunk ?? '""') as string)
    .join('');
  return { words, strings: stringsOf(data) };
}

/** Made anew for every answer: form keys, nonces, and ids of the framework’s own. */
const FLEETING = /^"(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\w+/]{22}==|[\w-]{21}[mv])"$/;

/** The strings of the framework’s data, without what is fleeting and its references to other rows. */
export const stringsOf = (data: string): string[] => {
  const strings = data.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return [...new Set(strings)]
    .filter((text) => !text.startsWith('"$') && !FLEETING.test(text))
    .sort();
};
