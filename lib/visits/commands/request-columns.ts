import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { columnOfDay } from '@/lib/hosts/day';
import type { RequestContent, RequestWindow } from '../request';
import { detailsOf } from '../request-details';
import { isWholeWindow } from '../windows';

/** A request as columns of the visit's row. */
export const requestColumns = (request: RequestContent) => ({
  title: request.title,
  titleOther: request.titleOther || null,
  textLocale: request.textLocale,
  type: request.type,
  format: request.format,
  sectors: request.sectors,
  purpose: request.purpose,
  purposeOther: request.purposeOther || null,
  textState: request.titleOther && request.purposeOther ? 'to_check' : 'untranslated',
  headOffice: request.headOffice,
  headRankBand: request.headRankBand,
  headElected: request.headElected,
  formerRankBand: request.formerRankBand,
  ...request.party,
  languages: request.languages,
  ownInterpreter: request.ownInterpreter,
  paysInternational: request.paysInternational,
  paysLocal: request.paysLocal,
  paysMeals: request.paysMeals,
  contactName: request.contactName,
  contactOffice: request.contactOffice,
  contactEmail: request.contactEmail,
  contactPhone: request.contactPhone,
  deputyName: request.deputyName,
  deputyOffice: request.deputyOffice,
  deputyEmail: request.deputyEmail,
  deputyPhone: request.deputyPhone,
  mandate: request.mandate,
  mandateNote: request.mandateNote || null,
  mandateUrl: request.mandateUrl || null,
  mandateFileId: request.mandateFile || null,
  details: detailsOf(request),
});

/** Writes objectives and windows as they are sent, in the place of the former ones. */
export async function writeRequestRows(tx: Tx, visitId: string, request: RequestContent) {
  await tx.visitObjective.deleteMany({ where: { visitId } });
  await tx.visitObjective.createMany({
    data: request.objectives.map((one, index) => ({ visitId, position: index + 1, ...one })),
  });
  await writeWindows(tx, visitId, request.windows);
}

export async function writeWindows(tx: Tx, visitId: string, windows: readonly RequestWindow[]) {
  await tx.visitWindow.deleteMany({ where: { visitId } });
  await tx.visitWindow.createMany({
    data: windows.filter(isWholeWindow).map((one, index) => ({
      visitId,
      position: index + 1,
      earliest: columnOfDay(one.earliest),
      latest: columnOfDay(one.latest),
      days: one.days,
      reason: one.reason || null,
    })),
  });
}
