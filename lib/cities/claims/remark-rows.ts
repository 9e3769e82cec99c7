import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { SECTION_IDS } from '../profile/model';
import { ANSWER_KINDS, type ClaimRemark, type RemarkAnswer } from './remarks';

/** The remarks of the last time a claim was returned, in the order they were made. */
export async function readRemarks(
  tx: Pick<Tx, 'claimDecision' | 'claimRemark'>,
  claimId: string,
): Promise<ClaimRemark[]> {
  const last = await tx.claimDecision.findFirst({
    where: { claimId, outcome: 'returned' },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return last ? readRemarksOf(tx, last.id) : [];
}

/** The remarks that came with one decision. */
export async function readRemarksOf(
  tx: Pick<Tx, 'claimRemark'>,
  decisionId: string,
): Promise<ClaimRemark[]> {
  const rows = await tx.claimRemark.findMany({
    where: { decisionId },
    orderBy: { position: 'asc' },
  });
  return rows.flatMap((row) => {
    const section = SECTION_IDS.find((id) => id === row.section);
    if (!section) return [];
    const { id, field, text, madeAt } = row;
    return [
      {
        id,
        section,
        field,
        text,
        textLocale: localeOf(row.textLocale),
        madeAt,
        answer: answerOf(row),
      },
    ];
  });
}

type AnswerColumns = {
  answerKind: string | null;
  answer: string | null;
  answerLocale: string | null;
  answeredAt: Date | null;
};

function answerOf({
  answerKind,
  answer,
  answerLocale,
  answeredAt,
}: AnswerColumns): RemarkAnswer | null {
  const kind = ANSWER_KINDS.find((one) => one === answerKind);
  if (!kind || !answeredAt) return null;
  return { kind, text: answer ?? '', textLocale: localeOf(answerLocale), at: answeredAt };
}

const localeOf = (value: string | null) => (value !== null && isLocale(value) ? value : 'en');
