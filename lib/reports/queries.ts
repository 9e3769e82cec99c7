import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { readReference } from '@/lib/verification/reference';
import type { FileFailure, FileStatus, ReportForm, ReportSide } from './model';
import { type Newer, newerThan } from './newer';
import { type Paper, paper } from './paper/model';
import { readableOrganisationIds, teamsOf } from './policy';

type Named = { name: string; nameZh: string | null };
/** Somebody named on the paper; an empty name once they are erased. */
type Person = { name: string; office: string | null };

/** A line in the list of reports. */
export type ReportRow = {
  reference: string;
  form: ReportForm;
  madeAt: Date;
  madeBy: string;
  status: FileStatus;
};

/** One report as its own page shows it. */
export type ReportDetail = {
  reference: string;
  side: ReportSide;
  form: ReportForm;
  city: Named & { slug: string };
  host: Named & { slug: string; timeZone: string };
  basis: { en: string; 'zh-CN': string };
  inputsHash: string;
  madeAt: Date;
  madeBy: Person;
  reviewer: Person | null;
  file: { status: FileStatus; failure: FileFailure | null };
  newer: Newer;
};

/** One report as its paper shows it. */
export type ReportPaper = {
  reference: string;
  side: ReportSide;
  form: ReportForm;
  paper: Paper;
  inputsHash: string;
  modelVersion: string;
  /** Day in the host's zone. */
  timeZone: string;
  madeAt: Date;
  madeBy: Person;
  reviewer: Person | null;
};

/** The newest ones; older ones are opened by their reference. */
const LISTED = 50;

/** Reports that the actor's team has made about one match, newest first. */
export async function listReports(
  actor: UserActor,
  about: { side: ReportSide; citySlug?: string; hostSlug?: string },
): Promise<ReportRow[]> {
  const { side, citySlug, hostSlug } = about;
  const rows = await db().matchReport.findMany({
    where: {
      organisationId: { in: teamsOf(actor, side).map((one) => one.organisationId) },
      side,
      city: { slug: citySlug },
      host: { slug: hostSlug },
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: LISTED,
    select: {
      reference: true,
      form: true,
      madeAt: true,
      madeByName: true,
      file: { select: { status: true } },
    },
  });
  return rows.map(({ form, madeByName, file, ...row }) => ({
    ...row,
    form: form as ReportForm,
    madeBy: madeByName,
    status: file?.status ?? 'failed',
  }));
}

/** One report of the actor's team, or null. */
export async function getReport(
  actor: UserActor,
  side: ReportSide,
  typed: string,
): Promise<ReportDetail | null> {
  const reference = readReference(typed);
  if (!reference) return null;
  const row = await db().matchReport.findFirst({
    where: { reference, side, ...ofTeams(teamsOf(actor, side).map((one) => one.organisationId)) },
    select: {
      ...selectPaper,
      cityId: true,
      hostId: true,
      evidence: true,
      cityVersion: true,
      hostVersion: true,
      city: { select: { slug: true, name: true, nameZh: true } },
      host: {
        select: { slug: true, timeZone: true, city: { select: { name: true, nameZh: true } } },
      },
      file: { select: { status: true, failure: true } },
    },
  });
  if (!row?.file) return null;
  const { file, city, host, ...report } = row;
  const { words } = readPaper(report.paper);
  return {
    ...detailsOf(report),
    city,
    host: { slug: host.slug, timeZone: host.timeZone, ...host.city },
    basis: { en: words.en.basis, 'zh-CN': words['zh-CN'].basis },
    file: { status: file.status, failure: file.failure as FileFailure | null },
    newer: await newerThan(report),
  };
}

/** The paper of a report of the actor's team, or null. */
export async function getReportPaper(actor: UserActor, typed: string): Promise<ReportPaper | null> {
  const reference = readReference(typed);
  if (!reference) return null;
  const row = await db().matchReport.findFirst({
    where: { reference, ...ofTeams(readableOrganisationIds(actor)) },
    select: selectWithZone,
  });
  return row && toPaper(row);
}

/** The PDF of a report of the actor's team once it is ready, with what its name is made of; or null. */
export async function getReportFile(actor: UserActor, typed: string) {
  const reference = readReference(typed);
  if (!reference) return null;
  const row = await db().matchReport.findFirst({
    where: { reference, ...ofTeams(readableOrganisationIds(actor)) },
    select: { form: true, paper: true, file: { select: { content: true } } },
  });
  if (!row?.file?.content) return null;
  const { words } = readPaper(row.paper);
  const names = { en: namesOf(words.en), 'zh-CN': namesOf(words['zh-CN']) };
  return { reference, form: row.form as ReportForm, names, content: row.file.content };
}

/** What a report of the actor's team was computed from, and every term of the result, as stored; or null. */
export async function getReportData(actor: UserActor, typed: string) {
  const reference = readReference(typed);
  if (!reference) return null;
  return db().matchReport.findFirst({
    where: { reference, ...ofTeams(readableOrganisationIds(actor)) },
    select: { reference: true, madeAt: true, inputs: true, inputsHash: true, outcome: true },
  });
}

const namesOf = ({ city, host }: { city: string; host: string }) => ({ city, host });

const ofTeams = (organisationIds: string[]): Prisma.MatchReportWhereInput => ({
  organisationId: { in: organisationIds },
});

const selectPaper = {
  reference: true,
  side: true,
  form: true,
  paper: true,
  inputsHash: true,
  modelVersion: true,
  madeByName: true,
  madeByOffice: true,
  reviewerName: true,
  reviewerOffice: true,
  madeAt: true,
} as const;

export const selectWithZone = { ...selectPaper, host: { select: { timeZone: true } } } as const;

type Row = Prisma.MatchReportGetPayload<{ select: typeof selectPaper }>;

/** A stored paper; written by the code that reads it, so a wrong one is an accident. */
const readPaper = (stored: string): Paper => paper.parse(JSON.parse(stored));

function detailsOf(row: Row) {
  const { reference, inputsHash, madeAt } = row;
  return {
    reference,
    side: row.side as ReportSide,
    form: row.form as ReportForm,
    inputsHash,
    madeAt,
    madeBy: { name: row.madeByName, office: row.madeByOffice },
    reviewer: row.reviewerName ? { name: row.reviewerName, office: row.reviewerOffice } : null,
  };
}

export function toPaper(row: Row & { host: { timeZone: string } }): ReportPaper {
  return {
    ...detailsOf(row),
    paper: readPaper(row.paper),
    modelVersion: row.modelVersion,
    timeZone: row.host.timeZone,
  };
}
