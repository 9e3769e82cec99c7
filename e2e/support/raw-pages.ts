import { stringsOf, toldBy } from './told-by';

/** The ways in which a page can be asked for: as a document, as data after a click, and as data ahead of one. */
export const FORMS = ['document', 'data', 'prefetch'] as const;
export type Form = (typeof FORMS)[number];

const HEADERS: Record<Form, Record<string, string>> = {
  document: {},
  data: { RSC: '1' },
  prefetch: { RSC: '1', 'Next-Router-Prefetch': '1' },
};

/** Milliseconds after which no answer is an answer too. */
const LONGEST = 60_000;

export type Asked = { status: number; answer: string; text: string; told: () => unknown };

/** Asks for a page and says in one word what came of it, with what it tells its reader apart from the ids in its address. */
export async function ask(url: string, cookie: string, form: Form): Promise<Asked> {
  const headers = { ...HEADERS[form], cookie };
  const get = (address: string | URL) =>
    fetch(address, { redirect: 'manual', headers, signal: AbortSignal.timeout(LONGEST) });
  let response = await get(url);
  const onward = response.headers.get('location');
  // the framework wants data asked for under an address that names its headers
  if (form !== 'document' && onward?.includes('_rsc') && isSamePage(onward, url)) {
    response = await get(new URL(onward, url));
  }
  const text = await response.text();
  // how many notices and unread conversations the reader has is their own, and changes while their other pages are opened
  const page = text.replace(/(Notices|Conversations) \(\d+\)(, \d+ unread)?/g, '$1');
  const id = /[\da-f-]{36}|LQ-M-[\w-]+/.exec(url)?.[0] ?? 'no id';
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  return {
    status: response.status,
    answer: wordFor(response, text),
    text,
    told: () =>
      form === 'document' ? toldBy(page, id, nonce ?? '') : stringsOf(page.replaceAll(id, 'ID')),
  };
}

const isSamePage = (onward: string, url: string) =>
  new URL(onward, url).pathname === new URL(url).pathname;

function wordFor(response: Response, text: string): string {
  const { status } = response;
  const target = response.headers.get('location') ?? /NEXT_REDIRECT;\w+;([^;]+);/.exec(text)?.[1];
  if (target) return /\/sign-in\b/.test(target) ? 'sign_in' : 'leads_on';
  if (status === 401) return 'sign_in';
  if (status === 405) return 'posts_only';
  if (status === 403 || text.includes('NEXT_HTTP_ERROR_FALLBACK;403')) return 'forbidden';
  if (status === 404 || text.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'missing';
  return status === 200 ? 'opens' : String(status);
}
