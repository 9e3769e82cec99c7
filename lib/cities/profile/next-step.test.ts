import { describe, expect, it } from 'vitest';
import { afterSave, nextStepOf } from './next-step';
import { aContent, emptyPeople, readyContent } from './testing/contents';

describe('afterSave', () => {
  it('goes on to the next section, after the last one to the list', () => {
    expect(afterSave({ section: 'basics', problems: 0, revision: 1 }, 'continue')).toBe(
      '/workspace/city/contacts',
    );
    expect(afterSave({ section: 'readiness', problems: 0, revision: 1 }, 'continue')).toBe(
      '/workspace/city',
    );
  });

  it('stays with a section that needs a correction, unless it is closed', () => {
    const saved = { section: 'sectors' as const, problems: 2, revision: 3 };
    expect(afterSave(saved, 'continue')).toBe('/workspace/city/sectors?saved=3');
    expect(afterSave(saved, 'close')).toBe('/workspace/city');
  });
});

describe('afterSave with claimed sectors', () => {
  it('stays to finish a sector that a statistic has led to', () => {
    const saved = { section: 'sectors' as const, problems: 0, revision: 4 };
    expect(afterSave(saved, 'continue', ['clean_energy'])).toBe('/workspace/city/sectors?saved=4');
    expect(afterSave(saved, 'close', ['clean_energy'])).toBe('/workspace/city');
  });
});

describe('nextStepOf', () => {
  const draft = (content = aContent()) => ({ content, people: emptyPeople });

  it('leads through the sections, then to the hand-in', () => {
    const standing = { claim: { status: 'draft' as const }, remarks: [], published: null };
    expect(nextStepOf({ ...standing, draft: draft() })).toMatchObject({
      id: 'continue',
      turn: 'city',
      section: 'basics',
    });
    expect(nextStepOf({ ...standing, draft: readyContent() })).toMatchObject({ id: 'submit' });
  });

  it('leads a returned profile to its remarks, and to the hand-in once each is answered', () => {
    const claim = { status: 'changes_requested' as const };
    const standing = { claim, published: null, draft: readyContent() };
    const answer = { kind: 'done' };
    expect(
      nextStepOf({ ...standing, remarks: [{ answer: null }, { answer }, { answer: null }] }),
    ).toEqual({ id: 'remarks', turn: 'city', open: 2 });
    expect(nextStepOf({ ...standing, remarks: [{ answer }] }).id).toBe('submit');
  });

  it('says that the programme has the ball while a claim is submitted', () => {
    const standing = {
      claim: { status: 'submitted' as const },
      remarks: [],
      published: null,
      draft: draft(),
    };
    expect(nextStepOf(standing)).toEqual({ id: 'wait', turn: 'programme' });
  });

  it('asks a verified city to publish what it has changed, and otherwise for nothing', () => {
    const { content, people } = readyContent();
    const claim = { status: 'verified' as const };
    const changed = { ...content, sectors: [] };
    expect(
      nextStepOf({ claim, remarks: [], published: { content }, draft: { content, people } }).id,
    ).toBe('visit');
    expect(
      nextStepOf({
        claim,
        remarks: [],
        published: { content },
        draft: { content: changed, people },
      }).id,
    ).toBe('publish');
  });

  it('lets a refused city hall begin again, and tells one that was overtaken', () => {
    const without = { remarks: [], published: null, draft: null };
    expect(nextStepOf({ claim: { status: 'refused' }, ...without }).id).toBe('again');
    expect(nextStepOf({ claim: { status: 'ended' }, ...without }).id).toBe('overtaken');
  });
});
