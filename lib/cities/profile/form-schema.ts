import { z } from 'zod';
import { optionalLine, optionalParagraph } from '@/lib/actions/text';
import { type Priority, SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import { modeId, networkId, sectorId, tagId, topicId } from '@/lib/taxonomy/schema';
import { sectors, topicsOf } from '@/lib/taxonomy/taxonomy';
import { isContactEmpty } from './contacts';
import { common, line, listAnswer, tick } from './form-parts';
import { LIMITS } from './limits';
import type { SectorAnswer, SignalAnswer } from './model';
import { signalAnswer } from './parts-schema';
import { namedAnswer } from './schema';
import { typedAddress, typedCount, typedFigure } from './typed';

/**
 * What the forms of the sections may send. They are wide on purpose: whatever can be stored is saved, and
 * `problems.ts` says afterwards what needs a correction.
 */

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

/** A question from a statistic of the region: a "yes" ticks the sector and is not kept beside it. */
const signalField = z.enum(['ours', ...signalAnswer.options]);

export const sectorsForm = z
  .strictObject({
    ...common,
    sectors: z.partialRecord(sectorId, sectorFields).default({}),
    topics: z.record(topicId, topicFields).default({}),
    signals: z.partialRecord(sectorId, signalField).default({}),
  })
  .transform(({ revision, save, ...typed }) => {
    const claimed = SECTOR_IDS.filter((id) => typed.signals[id] === 'ours');
    const ticked = sectorAnswers(typed.sectors, typed.topics);
    return {
      revision,
      save,
      /** Sectors that a statistic asked about and the city claims now: ticked, and to be finished. */
      claimed,
      answers: { sectors: withClaimed(ticked, claimed), signals: keptAnswers(typed.signals) },
    };
  });

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

/** The ticked sectors and, unfinished, those that were claimed without a tick; in the taxonomy's order. */
function withClaimed(ticked: SectorAnswer[], claimed: readonly SectorId[]): SectorAnswer[] {
  return SECTOR_IDS.flatMap((id) => {
    const answer = ticked.find((one) => one.id === id);
    if (answer) return [answer];
    return claimed.includes(id)
      ? [{ id, priority: null, offer: false, seek: false, topics: [] }]
      : [];
  });
}

function keptAnswers(typed: Partial<Record<SectorId, z.output<typeof signalField>>>) {
  const kept: Partial<Record<SectorId, SignalAnswer>> = {};
  for (const id of SECTOR_IDS) {
    const answer = typed[id];
    if (answer && answer !== 'ours') kept[id] = answer;
  }
  return kept;
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
