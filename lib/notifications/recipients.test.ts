import { describe, expect, it } from 'vitest';
import { cityVisitPath, deskVisitPath } from '@/lib/visits/paths';
import notifications from '@/messages/en/notifications.json';
import { audienceOf } from './recipients';
import { notices, toldVisit, visitEvents, visitNews } from './testing/samples';
import { visitNotices } from './visit-notices';

const sidesTold = (event: string, by: 'city' | 'host') => {
  const news = visitNews(by).find((one) => one.event === event);
  if (!news) throw new Error(event);
  return Object.keys(audienceOf(news)).sort();
};

describe('who is told about a visit', () => {
  it('is the other side for steps of the work, and both for decisions', () => {
    const told = Object.fromEntries(visitEvents.map((event) => [event, sidesTold(event, 'host')]));
    expect(told).toEqual({
      submitted: ['city', 'host'],
      taken: ['city'],
      changes_requested: ['city'],
      resubmitted: ['host'],
      mandate_provided: ['host'],
      dates_proposed: ['city'],
      dates_accepted: ['city'],
      dates_countered: ['city'],
      dates_lapsed: ['city', 'host'],
      approval_sought: ['host'],
      letter_issued: ['city'],
      decline_letter_sent: ['city'],
      invited: ['city', 'host'],
      declined: ['city', 'host'],
      withdrawn: ['city', 'host'],
      confirmed: ['city', 'host'],
      cancelled: ['city', 'host'],
      postponed: ['city', 'host'],
      completed: ['city', 'host'],
      closed: ['city', 'host'],
      expiry_warned: ['city', 'host'],
      expired: ['city', 'host'],
      revived: ['city', 'host'],
      change_requested: ['city'],
      change_noted: ['city'],
      change_accepted: ['city'],
      dates_moved: ['city', 'host'],
      change_refused: ['city'],
      change_withdrawn: ['city'],
      change_reminded: ['city'],
      change_lapsed: ['city', 'host'],
    });
  });

  it('is the desk when the city speaks about dates', () => {
    for (const event of ['dates_proposed', 'dates_accepted', 'dates_countered']) {
      expect(sidesTold(event, 'city')).toEqual(['host']);
    }
  });

  it('are the approvers alone when approval is sought', () => {
    const news = visitNews('host').find((one) => one.event === 'approval_sought');
    expect(news && audienceOf(news)).toEqual({ host: ['host_approver'] });
  });
});

describe('the notices of a visit', () => {
  it('give the receipt to the one who submitted too, and nothing else', () => {
    const receipts = notices().filter((notice) => notice.receipt);
    expect([...new Set(receipts.map((notice) => notice.kind))]).toEqual(['visit_submitted_city']);
  });

  it('lead each side to its own page of the visit', () => {
    for (const news of visitNews('host')) {
      for (const { side, notice } of visitNotices(toldVisit, news)) {
        const { id } = toldVisit;
        expect(notice.path).toBe(side === 'city' ? cityVisitPath(id) : deskVisitPath(id));
        expect(notice.kind).toBe(`visit_${news.event}_${side}`);
      }
    }
  });

  it('have a key of their own per event', () => {
    const [first] = visitNews('host');
    if (!first) throw new Error('no sample');
    const keyOf = (key: number) => visitNotices(toldVisit, { ...first, key })[0]?.notice.dedupeKey;
    expect(keyOf(1)).not.toBe(keyOf(2));
    expect(keyOf(1)).toBe(keyOf(1));
  });

  it('are all there is under notifications.kind', () => {
    const kinds = new Set(notices().map((notice) => notice.kind));
    expect(Object.keys(notifications.kind).sort()).toEqual([...kinds].sort());
  });
});
