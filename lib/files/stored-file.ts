import type { Prisma } from '@/generated/prisma/client';

/** What pages say of a file: never its content. */
export const FILE_SELECT = {
  id: true,
  name: true,
  kind: true,
  size: true,
  scan: true,
} as const satisfies Prisma.StoredFileSelect;

/** In the order in which they were sent up. */
export const FILES_IN_ORDER = {
  orderBy: [{ uploadedAt: 'asc' as const }, { id: 'asc' as const }],
  select: FILE_SELECT,
};

/** Waits for a message or a request of this person to take it along. */
export const unsentOf = (userId: string): Prisma.StoredFileWhereInput => ({
  uploaderId: userId,
  messageId: null,
  visitId: null,
});
