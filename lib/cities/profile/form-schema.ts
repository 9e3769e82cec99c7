import { z } from 'zod';
import { optionalLine, optionalParagraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import type { Priority } from '@/lib/taxonomy/ids';
import { modeId, networkId, readinessId, sectorId, tagId, topicId } from '@/lib/taxonomy/schema';
import { sectors, topicsOf } from '@/lib/taxonomy/taxonomy';
import { isContactEmpty } from './contacts';
import type { ListAnswer, SectorAnswer } from './model';
import { LIMITS, month, namedAnswer, readinessAnswer } from './schema';
import { typedAddress, typedCount, typedFigure } from './typed';

/**
 * What the forms of the sections may send. They are wide on purpose: whatever can be stored is saved, and
 * `problems.ts` says afterwards what needs a correction.
 */

/** A box: `on` or nothing. */
const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const common = {
  revision: versionField(0),
  /** Which button was pressed: on to the next section, or back to the list. */
  save: z.enum(['continue', 'close']).default('continue'),
};

const line = optionalLine(LIMITS.line);

export const basicsForm = z
  .strictObject({
    ...common,
    name: line,
    nameZh: line,
    population: line.transform(typedCount),
    populationYear: line,
    areaKm2: line.transform(typedFigure),
    website: optionalLine(LIMITS.url).transform(typedAddress),
  })
  .transform(({ revision, save, ...basics }) => ({ revision, save, answers: { basics } }));

const person = z
  .strictObject({ name: line, office: line, email: optionalLine(254), phone: optionalLine(40) })
  .prefault({});

export const contactsForm = z
  .strictObject({
    ...common,
    contact: person,
    deputy: person,
    approver: person,
    deputyAnswer: namedAnswer.nullable().default(null),
    approverAnswer: namedAnswer.nullable().default(null),
  })
  .transform(({ revision, save, contact, deputy, approver, deputyAnswer, approverAnswer }) => ({
    revision,
    save,
    answers: { people: { deputy: deputyAnswer, approver: approverAnswer } },
    people: {
      ...(!isContactEmpty(contact) && { contact }),
      ...(deputyAnswer === 'named' && !isContactEmpty(deputy) && { deputy }),
      ...(approverAnswer === 'named' && !isContactEmpty(approver) && { approver }),
    },
  }));

const sectorFields = z.strictObject({
  chosen: tick,
  priority: z.enum(['1', '2', '3']).optional(),
  offer: tick,
  seek: tick,
});

const topicFields = z.strictObject({
  chosen: tick,
  url: optionalLine(LIMITS.url),
  note: optionalParagraph(LIMITS.note),
  date: optionalLine(LIMITS.date),
});

export const sectorsForm = z
  .strictObject({
    ...common,
    sectors: z.partialRecord(sectorId, sectorFields).default({}),
    topics: z.record(topicId, topicFields).default({}),
  })
  .transform(({ revision, save, ...typed }) => ({
    revision,
    save,
    answers: { sectors: sectorAnswers(typed.sectors, typed.topics) },
  }));

type SectorFields = Partial<Record<string, z.output<typeof sectorFields>>>;
type TopicFields = Partial<Record<string, z.output<typeof topicFields>>>;

/** Ticked sectors in the taxonomy's order, each with its ticked sub-topics. */
export function sectorAnswers(chosen: SectorFields, topics: TopicFields): SectorAnswer[] {
  return sectors.flatMap(({ id }) => {
    const fields = chosen[id];
    if (!fields?.chosen) return [];
    const { priority, offer, seek } = fields;
    return [
      {
        id,
        priority: priority ? (Number(priority) as Priority) : null,
        offer,
        seek,
        topics: topicsOf(id).flatMap((topic) => {
          const answer = topics[topic.id];
          if (!answer?.chosen) return [];
          const { url, note, date } = answer;
          return [{ id: topic.id, proof: { url: typedAddress(url), note, date } }];
        }),
      },
    ];
  });
}

export const waysForm = z
  .strictObject({
    ...common,
    modes: z.array(modeId).default([]),
    modesNone: tick,
    modesNotKnown: tick,
    networks: z.array(networkId).default([]),
    networksNone: tick,
    networksNotKnown: tick,
    character: z.array(tagId).default([]),
    characterNone: tick,
    characterNotKnown: tick,
  })
  .transform((typed) => ({
    revision: typed.revision,
    save: typed.save,
    answers: {
      modes: listAnswer(typed.modes, typed.modesNone, typed.modesNotKnown),
      networks: listAnswer(typed.networks, typed.networksNone, typed.networksNotKnown),
      character: listAnswer(typed.character, typed.characterNone, typed.characterNotKnown),
    },
  }));

export const readinessForm = z
  .strictObject({
    ...common,
    readiness: z.partialRecord(readinessId, readinessAnswer).default({}),
    quietMonths: z.array(z.coerce.number().pipe(month)).default([]),
    quietMonthsNone: tick,
    quietMonthsNotKnown: tick,
    partySize: line,
    languages: line,
  })
  .transform((typed) => ({
    revision: typed.revision,
    save: typed.save,
    answers: {
      readiness: typed.readiness,
      practice: {
        quietMonths: listAnswer(
          typed.quietMonths,
          typed.quietMonthsNone,
          typed.quietMonthsNotKnown,
        ),
        partySize: typed.partySize,
        languages: typed.languages,
      },
    },
  }));

/** Each entry once: a box cannot be ticked twice, a made-up form can say so. */
const listAnswer = <Id>(ids: Id[], none: boolean, notKnown: boolean): ListAnswer<Id> => ({
  ids: [...new Set(ids)],
  none,
  notKnown,
});
