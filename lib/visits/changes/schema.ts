import { z } from 'zod';
import { line, optionalLine, paragraph } from '@/lib/actions/text';
import { sectorId } from '@/lib/taxonomy/schema';
import { recordApprovalInput } from '../command-schema';
import { band, choice, dayField, REQUEST_LIMITS, target } from '../schema';
import { CHANGE_LIMITS, type WantedChange } from './model';

const asked = { ...target, reason: paragraph(CHANGE_LIMITS.reason) };
const level = { headRankBand: band, formerRankBand: band };
const people = z.int().min(0).max(REQUEST_LIMITS.people).default(0);

const typedChange = z.discriminatedUnion('point', [
  z.strictObject({ ...asked, point: z.literal('dates'), startsOn: dayField, endsOn: dayField }),
  z.strictObject({
    ...asked,
    ...level,
    point: z.literal('head'),
    headOffice: line(REQUEST_LIMITS.line),
    headElected: choice(['yes', 'no']),
    headName: optionalLine(REQUEST_LIMITS.line),
  }),
  z.strictObject({ ...asked, ...level, point: z.literal('level') }),
  z.strictObject({
    ...asked,
    point: z.literal('size'),
    officials: people,
    business: people,
    academia: people,
    press: people,
    interpreters: people,
  }),
  z.strictObject({
    ...asked,
    point: z.literal('sectors'),
    sectors: z.array(sectorId).max(14).default([]),
  }),
]);

/** One point of an approved visit with the value asked for; each point has a form of its own. */
export const requestChangeInput = typedChange.transform((typed) => ({
  target: { visitId: typed.visitId, version: typed.version },
  asked: {
    reason: typed.reason,
    wanted: wantedOf(typed),
    headName: typed.point === 'head' ? typed.headName : '',
  },
}));

const changeTarget = { ...target, changeId: z.uuid() };

export const acceptChangeInput = z.strictObject(changeTarget);
export const withdrawChangeInput = z.strictObject(changeTarget);
export const refuseChangeInput = z.strictObject({
  ...changeTarget,
  answer: paragraph(CHANGE_LIMITS.answer),
});

export const recordChangeApprovalInput = recordApprovalInput.extend({ changeId: z.uuid() });

function wantedOf(typed: z.output<typeof typedChange>): WantedChange {
  switch (typed.point) {
    case 'dates':
      return { point: 'dates', after: { startsOn: typed.startsOn, endsOn: typed.endsOn } };
    case 'head':
      return {
        point: 'head',
        after: {
          band: typed.headRankBand,
          formerBand: typed.formerRankBand,
          office: typed.headOffice,
          elected: typed.headElected === null ? null : typed.headElected === 'yes',
        },
      };
    case 'level':
      return {
        point: 'level',
        after: { band: typed.headRankBand, formerBand: typed.formerRankBand },
      };
    case 'size': {
      const { officials, business, academia, press, interpreters } = typed;
      return {
        point: 'size',
        after: { party: { officials, business, academia, press, interpreters } },
      };
    }
    case 'sectors':
      return { point: 'sectors', after: { sectors: typed.sectors } };
  }
}
