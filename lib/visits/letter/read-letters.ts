import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { dayOfColumn } from '@/lib/hosts/day';
import type { FileFailure } from '@/lib/reports/model';
import type { IssuedLetter, LetterDraft } from './model';

const SELECT_TEXTS = {
  addresseeEn: true,
  addresseeZh: true,
  textEn: true,
  textZh: true,
  signatureEn: true,
  signatureZh: true,
  startsOn: true,
  endsOn: true,
} as const;

/** The columns of an issued letter and of its PDF, without what is in it. */
export const SELECT_ISSUED = {
  ...SELECT_TEXTS,
  number: true,
  reference: true,
  replaces: true,
  issuedAt: true,
  supersededAt: true,
  file: { select: { status: true, failure: true, contentHash: true } },
} as const satisfies Prisma.VisitLetterSelect;

/** Letters of a visit, newest first. The caller has made sure that its reader may see the visit and its names. */
export async function issuedLettersOf(visitId: string): Promise<IssuedLetter[]> {
  const rows = await db().visitLetter.findMany({
    where: { visitId },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: SELECT_ISSUED,
  });
  return rows.map(issuedLetterOf);
}

type IssuedRow = Prisma.VisitLetterGetPayload<{ select: typeof SELECT_ISSUED }>;

export function issuedLetterOf({ file, ...row }: IssuedRow): IssuedLetter {
  return {
    ...withDays(row),
    file: file && {
      status: file.status,
      failure: file.failure as FileFailure | null,
      hash: file.contentHash,
    },
  };
}

/** What the desk works on. The caller has checked that its reader belongs to the host or audits. */
export async function letterDraftOf(visitId: string): Promise<LetterDraft | null> {
  const row = await db().visitLetterDraft.findUnique({
    where: { visitId },
    select: { ...SELECT_TEXTS, approvedAt: true },
  });
  if (!row) return null;
  const { approvedAt, ...draft } = row;
  return { ...withDays(draft), approved: approvedAt !== null };
}

function withDays<Row extends { startsOn: Date; endsOn: Date }>({ startsOn, endsOn, ...row }: Row) {
  return { ...row, days: { startsOn: dayOfColumn(startsOn), endsOn: dayOfColumn(endsOn) } };
}
