import { UPLOAD_FAULTS, UPLOAD_PATH, type UploadFault } from './model';

type Asked = Record<string, string | string[] | undefined>;

/** Query of a page to which an upload without script leads back: the files that wait, and what went wrong. */
const FILES = 'files';
const FAULT = 'upload';

/** Where on that page the field for files stands. */
export const UPLOAD_ANCHOR = 'uploads';

/** What an upload without script has left in the address of its page. */
export function uploadsIn(asked: Asked): { ids: string[]; fault: UploadFault | null } {
  const fault = asked[FAULT];
  return {
    ids: [asked[FILES] ?? []].flat(),
    fault: UPLOAD_FAULTS.find((one) => one === fault) ?? null,
  };
}

/** Where a page sends files up, and how it is found again: `page` has its language, `ids` wait already. */
export const uploadAddress = (page: string, ids: readonly string[]): string =>
  `${UPLOAD_PATH}?${new URLSearchParams([['back', page], ...ids.map((id) => [FILES, id])])}`;

/** The page that such an address leads back to, without what an earlier upload left there; null when it is none of ours. */
export function pageBehind(address: URL, origin: string): URL | null {
  const back = address.searchParams.get('back') ?? '';
  if (!/^\/(?![/\\])[\w\-./?=&%]{1,500}$/.test(back)) return null;
  const page = new URL(back, origin);
  if (page.origin !== origin) return null;
  page.searchParams.delete(FAULT);
  page.searchParams.delete(FILES);
  for (const id of address.searchParams.getAll(FILES)) page.searchParams.append(FILES, id);
  return page;
}

/** The address of that page after an upload: with one more file, or with what went wrong. */
export function afterUpload(page: URL, came: { fileId: string } | { fault: UploadFault }): string {
  const then = new URL(page);
  if ('fileId' in came) then.searchParams.append(FILES, came.fileId);
  else then.searchParams.set(FAULT, came.fault);
  return `${then.pathname}${then.search}#${UPLOAD_ANCHOR}`;
}
