/** What may be attached to a message or sent along with a request (security-reliability.md §6). */
export const FILE_KINDS = ['pdf', 'docx', 'xlsx', 'png', 'jpg'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Largest file in bytes: a scanned letter of many pages. Our own choice; no source gives a number. */
export const FILE_MAX_BYTES = 10 * 1024 * 1024;

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
