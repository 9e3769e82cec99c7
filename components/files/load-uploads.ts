import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { listUnsent } from '@/lib/files/list-unsent';
import type { FileView, UploadFault } from '@/lib/files/model';
import { uploadAddress, uploadsIn } from '@/lib/files/upload-address';
import { getPathname } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';

/** What a page with a field for files knows of uploads: those that wait, by its own address. */
export type Uploads = {
  /** Where files are sent up, with the way back to the page. */
  address: string;
  waiting: FileView[];
  fault: UploadFault | null;
};

type Page = {
  /** Without the language, with what it takes of its query. */
  path: string;
  asked: Record<string, string | string[] | undefined>;
  locale: Locale;
};

/** The uploads of a page, for the person who reads it. */
export async function loadUploads(
  actor: UserActor,
  { path, asked, locale }: Page,
): Promise<Uploads> {
  const { ids, fault } = uploadsIn(asked);
  const waiting = await listUnsent(actor, ids);
  const page = getPathname({ href: path, locale });
  return {
    address: uploadAddress(
      page,
      waiting.map(({ id }) => id),
    ),
    waiting,
    fault,
  };
}
