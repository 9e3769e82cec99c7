import { db } from '@/lib/db/client';
import type { Target } from '@/lib/visits/commands/change-visit';

/**
 * The same visit `count` times more, each with a number of its own and all that its approval looks at: windows, agreed days and
 * approvals. Copied in bulk, because walking each through the commands takes longer than what is to be measured.
 */
export async function copiesOf({ visitId }: Target, count: number): Promise<Target[]> {
  const { windows, objectives, proposals, approvals, workingCopy, details, ...visit } =
    await db().visit.findUniqueOrThrow({
      where: { id: visitId },
      include: { windows: true, objectives: true, proposals: true, approvals: true },
    });
  if (workingCopy !== null) throw new Error('a visit that is being written is not copied');
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  const forEach = <Row extends { visitId: string }>(rows: readonly Row[]) =>
    ids.flatMap((id) => rows.map((row) => ({ ...row, visitId: id })));
  const anew = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, id: crypto.randomUUID() }));
  await db().visit.createMany({
    data: ids.map((id, index) => ({
      ...visit,
      id,
      details: details ?? {},
      reference: `${visit.reference}-${index}`,
    })),
  });
  await db().visitWindow.createMany({ data: forEach(windows) });
  await db().visitObjective.createMany({ data: forEach(objectives) });
  await db().dateProposal.createMany({ data: anew(forEach(proposals)) });
  await db().visitApproval.createMany({ data: anew(forEach(approvals)) });
  return ids.map((id) => ({ visitId: id, version: visit.version }));
}
