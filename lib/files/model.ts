/** What may be attached to a message or sent along with a request (security-reliability.md §6). */
export const FILE_KINDS = ['pdf', 'docx', 'xlsx', 'png', 'jpg'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Largest file in bytes: a scanned letter of many pages. Our own choice; no source gives a number. */
export const FILE_MAX_BYTES = 10_000_000;

/** Longest name kept, in code points, its ending among them. */
export const FILE_NAME_MAX = 120;

/**
 * Why a file is not taken.
 *
 * - `empty`    there is nothing in it
 * - `too_big`  larger than `FILE_MAX_BYTES`, or would be when unpacked
 * - `kind`     its ending is none of ours
 * - `differs`  its content is not what its ending says
 * - `broken`   it is cut off, or something else hangs on to it
 * - `locked`   its parts are encrypted, so that nobody can check them
 * - `macros`   it brings a program along
 */
export type FileFault = 'empty' | 'too_big' | 'kind' | 'differs' | 'broken' | 'locked' | 'macros';

/**
 * Why an upload did not come through, the fault of its file or one of these.
 *
 * - `missing`          no file was chosen
 * - `unreadable`       the post is no form
 * - `broken_off`       the connection ended on the way; a script alone can tell
 * - `unsent_full`      too much waits to be sent already
 * - `limited`          too many in an hour
 * - `busy`             the web process has no place for it at this moment; a script alone can tell
 * - `unauthenticated`  the session is over
 * - `forbidden`        this role writes to nobody
 */
export const UPLOAD_FAULTS = [
  'empty',
  'too_big',
  'kind',
  'differs',
  'broken',
  'locked',
  'macros',
  'missing',
  'unreadable',
  'broken_off',
  'unsent_full',
  'limited',
  'busy',
  'unauthenticated',
  'forbidden',
] as const;
export type UploadFault = (typeof UPLOAD_FAULTS)[number];

/**
 * Where a scanner for viruses has got with a file: `unscanned` when none is set up, `waiting` until it has answered, and
 * only `unscanned` and `clean` ones can be opened.
 */
export type ScanState = 'unscanned' | 'waiting' | 'clean' | 'refused';

/** A stored file as pages show it. */
export type FileView = {
  id: string;
  name: string;
  kind: FileKind;
  /** Bytes. */
  size: number;
  scan: ScanState;
};

export const canBeOpened = ({ scan }: Pick<FileView, 'scan'>): boolean =>
  scan === 'unscanned' || scan === 'clean';

/** Files that one message may take along. Our own choices, as all numbers below. */
export const MOST_FILES = 5;

/** How long a file waits for a message or a request to take it along. */
export const UNSENT_HOURS = 24;

/** What one person may have waiting: files, and bytes of them together. */
export const MOST_UNSENT = { files: 20, bytes: 100 * 1024 * 1024 } as const;

/** Bytes that the files of one city hall or one host office may take together. */
export const MOST_BYTES_OF_TEAM = 2 * 1024 * 1024 * 1024;

/** Where files are sent up to; docs/decisions/0020. */
export const UPLOAD_PATH = '/files/uploads';
