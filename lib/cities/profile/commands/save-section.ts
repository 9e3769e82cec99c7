import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { officersClaim } from '@/lib/cities/claims/own-claim';
import type { Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse } from '@/lib/result';
import {
  CONTACT_KINDS,
  type Contact,
  type ContactKind,
  contactProblems,
  isContactEmpty,
} from '../contacts';
import { lockDraft } from '../draft';
import { type ProfileContent, revisionOf, type SectionId } from '../model';
import { endEditing } from '../presence';
import { problemsOf } from '../problems';

export type SectionChange = {
  section: SectionId;
  /** The revision the form was made from: another one now means somebody saved this section meanwhile. */
  revision: number;
  answers: Partial<Omit<ProfileContent, 'saved'>>;
  /** With the section about people: who is named now; the others are removed. */
  people?: Partial<Record<ContactKind, Contact>>;
};

export type Saved = { section: SectionId; problems: number; revision: number };

/**
 * Saves what was typed in one section, right or wrong, into the draft of the officer's own city. Colleagues may work on
 * other sections at the same time; two editors of one section get a conflict instead of losing anything.
 */
export async function saveSection(
  context: WriteContext,
  change: SectionChange,
): Promise<Result<Saved>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    const draft = await lockDraft(tx, claim.cityId);
    const currentVersion = revisionOf(draft.content, change.section);
    if (currentVersion !== change.revision) return refuse({ code: 'conflict', currentVersion });

    const content = withAnswers(context, draft.content, change);
    if (context.actor.kind === 'user') {
      await endEditing(tx, { cityId: claim.cityId, userId: context.actor.userId });
    }
    if (change.people) await replacePeople(tx, claim.cityId, change.people);
    await tx.profileDraft.update({
      where: { cityId: claim.cityId },
      data: { content, version: { increment: 1 }, updatedById: actorId(context) },
    });
    const problems =
      problemsOf(content).filter((one) => one.section === change.section).length +
      (change.people ? contactProblems(content.people, change.people).length : 0);
    return ok({
      value: { section: change.section, problems, revision: currentVersion + 1 },
      audit: {
        action: 'profile.saved',
        objectType: 'city',
        objectId: claim.cityId,
        detail: { section: change.section, revision: currentVersion + 1 },
        changed: change.answers,
      },
    });
  });
}

function withAnswers(
  context: WriteContext,
  content: ProfileContent,
  { section, revision, answers }: SectionChange,
): ProfileContent {
  const stamp = { revision: revision + 1, at: context.now.toISOString(), by: actorId(context) };
  return { ...content, ...answers, saved: { ...content.saved, [section]: stamp } };
}

async function replacePeople(
  tx: Tx,
  cityId: string,
  people: Partial<Record<ContactKind, Contact>>,
): Promise<void> {
  for (const kind of CONTACT_KINDS) {
    const person = people[kind];
    if (!person || isContactEmpty(person)) {
      await tx.cityContact.deleteMany({ where: { cityId, kind } });
      continue;
    }
    const row = { ...person, phone: person.phone || null };
    await tx.cityContact.upsert({
      where: { cityId_kind: { cityId, kind } },
      create: { cityId, kind, ...row },
      update: row,
    });
  }
}

const actorId = (context: WriteContext) =>
  context.actor.kind === 'user' ? context.actor.userId : null;
