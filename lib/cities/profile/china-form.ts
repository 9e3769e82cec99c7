import { z } from 'zod';
import { optionalLine, optionalParagraph } from '@/lib/actions/text';
import { CHINA_LIMITS, isRowEmpty, type TieAnswer } from './china';
import { common, line, rowsAnswer, rowsField, tick } from './form-parts';
import { LIMITS } from './limits';
import { partnerKind, tieStanding, visitDirection, visitLevel, yesNo } from './parts-schema';

const tie = z.strictObject({
  /** Names the documented tie that was put to the city. */
  key: line,
  standing: tieStanding.nullable().default(null),
  note: line,
});

const partner = z.strictObject({
  name: line,
  nameZh: line,
  kind: partnerKind.nullable().default(null),
  since: optionalLine(LIMITS.date),
  active: yesNo.nullable().default(null),
});

const visit = z.strictObject({
  direction: visitDirection.nullable().default(null),
  year: optionalLine(LIMITS.date),
  level: visitLevel.nullable().default(null),
  partner: line,
  note: line,
});

const presence = z.strictObject({ name: line, nameZh: line, note: line });

const lesson = optionalParagraph(LIMITS.lesson);

/** What the form about the experience with China may send. */
export const chinaForm = z
  .strictObject({
    ...common,
    ties: rowsField(tie, CHINA_LIMITS.ties),
    partners: rowsField(partner, CHINA_LIMITS.partners),
    partnersNone: tick,
    partnersNotKnown: tick,
    visits: rowsField(visit, CHINA_LIMITS.visits),
    visitsNone: tick,
    visitsNotKnown: tick,
    presence: rowsField(presence, CHINA_LIMITS.presence),
    presenceNone: tick,
    presenceNotKnown: tick,
    speakers: yesNo.nullable().default(null),
    speakersNote: line,
    worked: lesson,
    failed: lesson,
    lessonsPublic: tick,
  })
  .transform(({ revision, save, ...typed }) => ({
    revision,
    save,
    answers: {
      china: {
        ties: typed.ties.filter((one): one is TieAnswer => one !== undefined && one.key !== ''),
        partners: rowsAnswer(
          typed.partners,
          isRowEmpty,
          typed.partnersNone,
          typed.partnersNotKnown,
        ),
        visits: rowsAnswer(typed.visits, isRowEmpty, typed.visitsNone, typed.visitsNotKnown),
        presence: rowsAnswer(
          typed.presence,
          isRowEmpty,
          typed.presenceNone,
          typed.presenceNotKnown,
        ),
        speakers: typed.speakers,
        speakersNote: typed.speakersNote,
        worked: typed.worked,
        failed: typed.failed,
        lessonsPublic: typed.lessonsPublic,
      },
    },
  }));
