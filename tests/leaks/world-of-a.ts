import { hashOfSecret, newSecret } from '@/lib/auth/tokens';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { confirmCounterpart, writeCounterpart } from '@/lib/threads/commands/word-message';
import { requestChanges } from '@/lib/visits/commands/request-changes';
import type { RequestContent } from '@/lib/visits/request';
import { aMandateFile, aMessageFile } from '@/tests/factories/files';
import { anInterest } from '@/tests/factories/interests';
import { aDeclineLetter, aLetter, aLetterPdf, anIssuedLetter } from '@/tests/factories/letters';
import { anOutwardVisit } from '@/tests/factories/outward-visits';
import { aContext } from '@/tests/factories/people';
import { aCity } from '@/tests/factories/places';
import { aReport } from '@/tests/factories/reports';
import { aThread } from '@/tests/factories/threads';
import { aVisit } from '@/tests/factories/visits';
import type { World } from '../permissions/world';
import { markerOf } from './markers';
import type { OwnersOfA } from './plant';

/** What a request says, so that the notices and mails of its course are written with it. */
const request: Partial<RequestContent> = {
  title: markerOf('Visit', 'title'),
  purpose: markerOf('Visit', 'purpose'),
  headOffice: markerOf('Visit', 'headOffice'),
  contactName: markerOf('Visit', 'contactName'),
  contactOffice: markerOf('Visit', 'contactOffice'),
  mandateNote: markerOf('Visit', 'mandateNote'),
};

/** Rows of A in every table that holds what is not public. Answers with the ids of its visits: last, one with the letter of its decline. */
export async function fillWorldOfA(world: World): Promise<string[]> {
  const { city, host } = world.sides.a;
  const { userId } = city.officer;
  await db().user.update({
    where: { id: userId },
    data: { name: markerOf('User', 'name'), office: markerOf('User', 'office') },
  });
  const visits = [];
  for (const status of ['confirmed', 'changes_requested', 'declined', 'draft'] as const) {
    visits.push(await aVisit(world.sides.a, { status, request }));
  }
  const [firm] = visits;
  if (firm) {
    const first = await anIssuedLetter(world.sides.a, firm);
    await aLetterPdf(first);
    const second = await anIssuedLetter(world.sides.a, first);
    await aLetter(world.sides.a, second);
  }
  await db().visitLetterFile.updateMany({
    where: { letter: { visitId: firm?.visitId }, status: 'queued' },
    data: {
      status: 'making',
      tokenHash: hashOfSecret(newSecret()),
      tokenExpiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  const review = await aVisit(world.sides.a, { status: 'in_review', request });
  const remark = { field: 'purpose', text: markerOf('VisitRemark', 'text') } as const;
  await requestChanges(aContext(host.officer), review, [remark]);
  await db().oneTimeToken.create({
    data: {
      tokenHash: hashOfSecret(newSecret()),
      purpose: 'change_address_new',
      userId,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  await db().calendarFeed.create({
    data: { userId, tokenHash: hashOfSecret(newSecret()), createdAt: new Date() },
  });
  const content = JSON.parse(JSON.stringify(vectorCity()));
  await db().profileDraft.create({
    data: { cityId: city.city.id, content, updatedById: userId },
  });
  const claimId = city.claim.id;
  const decision = await db().claimDecision.create({
    data: { claimId, outcome: 'returned', note: 'x', draftVersion: 1, content },
  });
  await db().claimRemark.create({
    data: {
      claimId,
      decisionId: decision.id,
      position: 1,
      section: 'basics',
      text: 'x',
      textLocale: 'en',
      answerKind: 'reply',
      answer: 'x',
      answerLocale: 'en',
      answeredAt: new Date(),
    },
  });
  const { id: signOffId } = await db().profileSignOff.create({
    data: { claimId, draftVersion: 1, reason: 'x', askedById: userId, remark: 'x' },
  });
  await db().signOffLink.create({
    data: {
      tokenHash: hashOfSecret(newSecret()),
      signOffId,
      name: 'x',
      email: 'x@city.test',
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  const { id: visitId } = await db().visit.findFirstOrThrow({
    where: { organisationId: city.organisation.id, status: 'draft' },
    select: { id: true },
  });
  await db().requestSignOff.create({
    data: {
      visitId,
      visitVersion: 1,
      status: 'returned',
      askedById: userId,
      askedAt: new Date(),
      decidedById: userId,
      decidedBy: 'x',
      decidedAt: new Date(),
      remark: 'x',
    },
  });
  await aReport(
    city.officer,
    { side: 'city', host: host.host.slug },
    { reviewerName: 'x', reviewerOffice: 'x' },
  );
  await db().matchReportFile.updateMany({
    where: { report: { organisationId: city.organisation.id }, status: 'queued' },
    data: {
      status: 'making',
      tokenHash: hashOfSecret(newSecret()),
      tokenExpiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  await db().participationStep.create({
    data: { claimId, kind: 'confirmed', side: 'city', reason: 'x', textLocale: 'en' },
  });
  await db().contactMessage.create({
    data: {
      cityId: city.city.id,
      organisationId: city.organisation.id,
      name: 'x',
      organisationName: 'x',
      email: 'x@reader.test',
      message: 'A question about the city.',
      locale: 'en',
      deleteAfter: new Date(Date.now() + 86_400_000),
    },
  });
  await db().hostRules.create({
    data: {
      hostId: host.host.id,
      number: 1,
      rules: { severities: {}, numbers: {}, sectors: [], words: [] },
      reasonEn: 'x',
      reasonZh: 'x',
      publishedAt: new Date(),
      publishedById: host.approver.userId,
    },
  });
  const { number: policyNumber } = await db().matchingPolicy.findFirstOrThrow();
  await db().matchHistory.create({
    data: {
      hostId: host.host.id,
      cityId: city.city.id,
      at: new Date(),
      movedBy: 'city',
      fromScore: 40,
      score: 45,
      terms: {},
      changes: [],
      policyNumber,
      cityVersion: 1,
      hostVersion: 1,
    },
  });
  const interest = await anInterest(city, host);
  await db().interest.update({
    where: { id: interest },
    data: {
      status: 'mutual',
      answer: 'x',
      answerLocale: 'en',
      closedAt: new Date(),
      closedById: host.officer.userId,
    },
  });
  await db().visit.updateMany({
    where: { organisationId: city.organisation.id },
    data: { interestId: interest },
  });
  const threadId = await aThread(world.sides.a, firm?.visitId ?? '');
  await aMessageFile(city.officer, threadId, new Date());
  await aMandateFile(city, firm?.visitId ?? '', new Date());
  const { id: messageId } = await db().threadMessage.findFirstOrThrow({
    where: { threadId, number: 1 },
  });
  await writeCounterpart(aContext(host.officer), { messageId, version: 0, counterpart: 'x' });
  await confirmCounterpart(aContext(city.officer), { messageId, version: 1 });
  const department = await db().department.create({
    data: { hostId: host.host.id, nameEn: 'x', nameZh: 'x', contact: 'x' },
  });
  await db().visitScreening.updateMany({
    where: { visitId: { in: visits.map(({ visitId }) => visitId) } },
    data: { costs: [{ item: 'x', cny: 1, bearer: 'host' }], recommendation: 'approve' },
  });
  await db().visitOpinion.createMany({
    data: visits.map(({ visitId }) => ({
      visitId,
      departmentId: department.id,
      question: 'x',
      dueOn: new Date('2026-12-03'),
      state: 'given' as const,
      askedAt: new Date(),
      answer: 'x',
      givenBy: 'x',
      documentNumber: 'x',
      answeredOn: new Date('2026-11-25'),
      recordedAt: new Date(),
    })),
  });
  const changes = await db().changeRequest.createManyAndReturn({
    data: visits.map(({ visitId }) => ({
      visitId,
      side: 'city' as const,
      point: 'head' as const,
      before: { office: 'x', elected: true, band: 50, formerBand: null },
      after: { office: 'x', elected: true, band: 60, formerBand: null },
      headName: 'x',
      reason: 'x',
      round: 1,
      status: 'refused' as const,
      madeById: city.officer.userId,
      madeAt: new Date(),
      answerDue: new Date('2026-12-09'),
      remindedOn: new Date('2026-12-07'),
      answer: 'x',
      answeredById: host.officer.userId,
      answeredAt: new Date(),
    })),
    select: { id: true, visitId: true },
  });
  await db().visitApproval.createMany({
    data: changes.map(({ id: changeId, visitId }) => ({
      changeId,
      visitId,
      round: 1,
      tier: 'desk' as const,
      body: 'x',
      documentNumber: 'x',
      decidedOn: new Date('2026-11-25'),
      result: 'granted' as const,
      remark: 'x',
    })),
  });
  await db().site.create({
    data: {
      hostId: host.host.id,
      nameEn: 'x',
      nameZh: 'x',
      kind: 'park',
      address: 'x',
      hostPerson: 'x',
      note: 'x',
      source: 'x',
    },
  });
  const toUnclaimed = { hostId: host.host.id, cityId: (await aCity({ name: 'Briefstadt' })).id };
  await db().invitationLetter.create({
    data: { ...toUnclaimed, version: 1, addressee: 'x', textEn: 'x', textZh: 'x' },
  });
  await db().prospectContact.create({
    data: {
      ...toUnclaimed,
      number: 1,
      day: new Date('2026-11-02'),
      way: 'letter',
      outcome: 'awaiting',
      note: 'x',
      letterVersion: 1,
    },
  });
  await anOutwardVisit(host.host.id, city.city.id);
  await db().keptPost.create({
    data: { userId, path: '/en/workspace', entries: [['message', 'x']], keptAt: new Date() },
  });
  const person = { cityId: city.city.id, name: 'x', office: 'x', email: 'x@city.test' };
  await db().cityContact.createMany({
    data: (['contact', 'deputy', 'approver'] as const).map((kind) => ({ ...person, kind })),
  });
  await db().idempotencyKey.create({
    data: { actorKey: userId, operation: 'visit.take', key: 'x', requestHash: 'x', result: {} },
  });
  await db().countedList.create({ data: { keyHash: 'x', day: new Date() } });
  await db().rateLimit.create({ data: { key: 'x', points: 1 } });
  const declined = await aVisit(world.sides.a, { status: 'declined', request });
  visits.push(await aDeclineLetter(world.sides.a, declined));
  return visits.map(({ visitId }) => visitId);
}

export const ownersOf = ({ sides: { a } }: World): OwnersOfA => ({
  org: a.city.organisation.id,
  office: a.host.office.id,
  city: a.city.city.id,
  host: a.host.host.id,
  user: a.city.officer.userId,
});
