import { describe, expect, it } from 'vitest';
import { openPlaceholders } from '../letter/placeholders';
import { ALTERNATIVES, DECLINE_REASONS } from '../model';
import { type DeclineSource, draftDecline } from './draft-decline';

const SOURCE: DeclineSource = {
  reference: 'DL-2027-014',
  submittedAt: new Date('2027-01-14T20:00:00Z'),
  exit: { reason: 'dates_unavailable', text: '', alternative: 'virtual_call' },
  request: {
    title: 'Electric buses',
    titleOther: '电动公交',
    textLocale: 'en',
    contactName: 'Marta Beispiel',
    contactOffice: 'Head of international relations',
  },
  city: { name: 'Göteborg', nameZh: '哥德堡' },
  host: {
    name: 'Dalian',
    nameZh: '大连市',
    officeEn: 'Foreign Affairs Office',
    officeZh: '外事办公室',
    timeZone: 'Asia/Shanghai',
  },
};

const requested = (request: Partial<DeclineSource['request']>): DeclineSource => ({
  ...SOURCE,
  request: { ...SOURCE.request, ...request },
});

describe('the draft of a decline letter', () => {
  it('names the addressee in the order of each language, and leaves open a title known in the other one', async () => {
    const draft = await draftDecline(SOURCE);
    expect(draft.addresseeEn).toBe('Marta Beispiel\nHead of International Relations\nGöteborg');
    expect(draft.addresseeZh).toBe('哥德堡市（Göteborg）\n[职务] Marta Beispiel');
    expect(draft.textEn).toMatch(/^Dear Sir or Madam,\n\n/);
    expect(openPlaceholders(draft)).toEqual(['[职务]']);
    const chinese = await draftDecline(
      requested({ textLocale: 'zh-CN', contactOffice: '国际处处长' }),
    );
    expect(chinese.addresseeZh).toBe('哥德堡市（Göteborg）\n国际处处长 Marta Beispiel');
    expect(chinese.textZh).toMatch(/^尊敬的国际处处长：\n\n/);
    expect(openPlaceholders(chinese)).toEqual(['[office]']);
  });

  it('opens no bracket where no office was given, and goes to the city where nobody is named', async () => {
    const draft = await draftDecline(requested({ contactOffice: '' }));
    expect(draft.addresseeEn).toBe('Marta Beispiel\nGöteborg');
    expect(draft.textZh).toMatch(/^尊敬的女士\/先生：/);
    expect(openPlaceholders(draft)).toEqual([]);
    const nobody = await draftDecline(requested({ contactName: '', contactOffice: '' }));
    expect(nobody.addresseeZh).toBe('哥德堡市（Göteborg）');
    expect(nobody.addresseeEn).toBe('Göteborg');
  });

  it('names the request by number, subject and the day at the host', async () => {
    const { textEn, textZh } = await draftDecline(SOURCE);
    expect(textEn).toContain('request DL-2027-014 of 15 January 2027, “Electric buses”');
    expect(textZh).toContain('2027年1月15日');
    expect(textZh).toContain('主题“电动公交”');
    const untitled = await draftDecline(requested({ titleOther: '' }));
    expect(untitled.textZh).not.toContain('主题');
  });

  it('words every reason and every alternative for itself, in both languages', async () => {
    const texts = await Promise.all(
      DECLINE_REASONS.flatMap((reason) =>
        ALTERNATIVES.map((alternative) =>
          draftDecline({ ...SOURCE, exit: { reason, alternative, text: '' } }),
        ),
      ),
    );
    const count = DECLINE_REASONS.length * ALTERNATIVES.length;
    expect(new Set(texts.map((one) => one.textEn)).size).toBe(count);
    expect(new Set(texts.map((one) => one.textZh)).size).toBe(count);
    expect(texts.map((one) => one.textZh).join()).not.toMatch(/婉拒|审批|报批/);
    expect(JSON.stringify(texts)).not.toMatch(/declineLetter\./);
  });

  it('takes over what the desk wrote, and leaves its translation open', async () => {
    const exit = { reason: 'other', text: '本月有重要会议。', alternative: 'none' } as const;
    const draft = await draftDecline({ ...SOURCE, exit });
    expect(draft.textZh).toContain('本月有重要会议。');
    expect(draft.textEn).toContain('[what was added, in English]');
    expect(draft.signatureEn).toBe('Foreign Affairs Office');
  });
});
