import { FILE_KINDS, FILE_NAME_MAX, type FileKind } from './model';

/** Control and format characters (NUL, line ends, direction marks) and halves of a character. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** What some system forbids in a name. */
const FORBIDDEN = /[<>:"|?*]/g;

/** Other endings of the same kind. */
const ALSO: Record<string, FileKind> = { jpeg: 'jpg' };

/** The kind that a name claims by its ending; null when it is none of ours. */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([a-z]+)$/i.exec(lastPart(name))?.[1]?.toLowerCase() ?? '';
  return ALSO[ending] ?? FILE_KINDS.find((kind) => kind === ending) ?? null;
}

/**
 * A name that is safe to show and to save under: no folders, nothing unseen, not hidden, at most `FILE_NAME_MAX` code
 * points, and the ending of its kind. A name of which nothing is left becomes `file`.
 */
export function cleanFileName(name: string, kind: FileKind): string {
  const stem = lastPart(name)
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/\.[^.]*$/, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const room = FILE_NAME_MAX - kind.length - 1;
  const short = [...stem].slice(0, room).join('').trimEnd();
  return `${short || 'file'}.${kind}`;
}

/** Browsers of old send the whole path, with either slash. */
function lastPart(name: string): string {
  return name.toWellFormed().replace(UNSEEN, '').split(/[/\\]/).at(-1)?.trim() ?? '';
}
