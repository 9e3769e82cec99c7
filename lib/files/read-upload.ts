import { decodeForm, readAtMost } from '@/lib/http/read-body';
import { FILE_MAX_BYTES, type UploadFault } from './model';

/** Name of the file's field. */
export const FILE_FIELD = 'file';

/** The largest body: a file, and what a form adds around it. */
export const UPLOAD_MAX_BYTES = FILE_MAX_BYTES + 64 * 1024;

export type SentFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

export type ReadUpload = { fault: UploadFault } | { fault: null; file: SentFile };

/** Reads the one file of a form, counting while it comes: a length that a browser names is believed only when it is too large. */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) return { fault: 'unreadable' };
  if (Number(request.headers.get('content-length') ?? 0) > UPLOAD_MAX_BYTES) {
    return { fault: 'too_big' };
  }
  const body = await readAtMost(request.body, UPLOAD_MAX_BYTES).catch(() => 'broken off' as const);
  if (body === null) return { fault: 'too_big' };
  if (body === 'broken off') return { fault: 'unreadable' };
  const form = await decodeForm(body, type);
  if (form === null) return { fault: 'unreadable' };
  const sent = form.getAll(FILE_FIELD);
  const [file] = sent;
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return { fault: 'missing' };
  if (sent.length > 1) return { fault: 'unreadable' };
  return {
    fault: null,
    file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  };
}
