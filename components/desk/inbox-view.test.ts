import { describe, expect, it } from 'vitest';
import { inboxHref, inboxView } from './inbox-view';

describe('the views of the inbox', () => {
  it('opens with what the office has to do', () => {
    expect(inboxView(undefined)).toBe('ours');
    expect(inboxView('nonsense')).toBe('ours');
    expect(inboxView(['due', 'all'])).toBe('ours');
  });

  it('reads every address it writes', () => {
    for (const view of ['ours', 'theirs', 'today', 'due', 'all'] as const) {
      const query = new URL(inboxHref(view), 'http://desk.test').searchParams;
      expect(inboxView(query.get('view') ?? undefined)).toBe(view);
    }
  });

  it('names the page of the whole list after the first one', () => {
    expect(inboxHref('all')).toBe('/desk?view=all');
    expect(inboxHref('all', 3)).toBe('/desk?view=all&page=3');
  });
});
