import type { APIRequestContext } from '@playwright/test';

export type Fields = Record<string, string>;

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };
const decoded = (text: string) =>
  text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');

/**
 * What the form with this field sends before anything is typed, read from the page as a browser without script gets
 * it: the framework's own entries, the form's key, the hidden fields.
 */
export async function hiddenFields(
  request: APIRequestContext,
  path: string,
  field: string,
): Promise<Fields> {
  const html = await (await request.get(path)).text();
  const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((one) =>
    one.includes(`name="${field}"`),
  );
  if (!form) throw new Error(`${path} has no form with ${field}`);
  const inputs = [...form.matchAll(/<input type="hidden"([^>]*)>/g)].map((one) => one[1] ?? '');
  return Object.fromEntries(
    inputs.map((attributes) => [
      decoded(/name="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      decoded(/value="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    ]),
  );
}
