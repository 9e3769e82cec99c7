import { describe, expect, it } from 'vitest';
import type { MessageParams } from '@/lib/i18n/message-params';
import { locales } from '@/lib/i18n/routing';
import { NOTICE_SETTINGS_PATH } from '@/lib/notifications/settings/model';
import { mails } from '@/lib/notifications/testing/samples';
import en from '@/messages/en/mail.json';
import zh from '@/messages/zh-CN/mail.json';
import { renderMail } from './render';

const ORIGIN = 'https://lianqiao.example';

const render = (
  template: string,
  params: MessageParams,
  locale: (typeof locales)[number],
  readerName = '安娜·穆勒',
) => renderMail({ template, params, locale, readerName }, ORIGIN);

describe('every mail', () => {
  it('has an example among the samples', () => {
    const known = new Set(mails().map((mail) => mail.template));
    expect(Object.keys(en.template).sort()).toEqual([...known].sort());
    expect(Object.keys(zh.template).sort()).toEqual([...known].sort());
  });

  for (const locale of locales) {
    it(`renders in ${locale} with nothing missing`, async () => {
      for (const { template, params } of mails()) {
        const mail = await render(template, params, locale);
        for (const part of [mail.subject, mail.text]) {
          expect(part, template).not.toMatch(/[{}]|mail\.\w|notifications\.\w|undefined|\[object/);
        }
        expect(mail.subject.length, template).toBeGreaterThan(5);
        expect(mail.text, template).toContain(`${ORIGIN}/${locale}${params.path}`);
        expect(mail.html, template).toContain(`href="${ORIGIN}/${locale}${params.path}"`);
        expect(mail.html, template).toContain(`<html lang="${locale}">`);
      }
    });
  }

  it('has no English left in Chinese, and no Chinese in English but our name', async () => {
    for (const { template, params } of mails()) {
      const chinese = await render(template, params, 'zh-CN');
      const typed = Object.values(params).filter((value) => typeof value === 'string');
      const words = typed.reduce(
        (text, value) => text.replaceAll(value, ''),
        `${chinese.subject}\n${chinese.text}`
          .replaceAll(`${ORIGIN}/zh-CN${params.path}`, '')
          .replaceAll(`${ORIGIN}/zh-CN${NOTICE_SETTINGS_PATH}`, ''),
      );
      expect(words, template).not.toMatch(/[A-Za-z]/);
      expect(words, template).not.toMatch(/[,;?!()]/);
      const english = await render(template, params, 'en', 'Anna Müller');
      const signs = `${english.subject}\n${english.text}`.replaceAll('连桥', '');
      expect(signs, template).not.toMatch(/[\p{Script=Han}，。：；、（）【】]/u);
    }
  });

  it('begins the subject with the reference where there is one', async () => {
    for (const { template, params } of mails()) {
      if (!template.startsWith('visit_')) continue;
      expect((await render(template, params, 'en')).subject).toMatch(/^DL-2027-014 · \S/);
      expect((await render(template, params, 'zh-CN')).subject).toMatch(/^【DL-2027-014】\S/);
    }
  });

  it('says the same in the plain text as in the HTML', async () => {
    for (const { template, params } of mails()) {
      const { text, html } = await render(template, params, 'en', 'Anna Müller');
      for (const line of text.split('\n').filter((one) => one && one !== '-- ')) {
        expect(html, template).toContain(line.replaceAll("'", '&#39;'));
      }
    }
  });
});

describe('a mail to the city', () => {
  it('does not speak the language of the office', async () => {
    const toCity = mails().filter((mail) => mail.template.endsWith('_city'));
    expect(toCity.length).toBeGreaterThan(15);
    for (const { template, params } of toCity) {
      const { subject, text } = await render(template, params, 'zh-CN');
      expect(subject + text, template).not.toMatch(/报批|请示|批复|批准|退回修改|婉拒|审核|我办/);
      const english = await render(template, params, 'en');
      expect(english.text, template).not.toMatch(/\bthe office\b|\bdesk\b|tier|screening/i);
    }
  });

  it('asks for changes with their number', async () => {
    const params = {
      visitId: 'x',
      reference: 'DL-2027-014',
      city: { name: { en: 'Teststadt', zh: '测试市' } },
      host: { name: { en: 'Dalian', zh: '大连市人民政府外事办公室' } },
      count: 3,
      path: '/workspace/visits/x',
    };
    const { subject } = await render('visit_changes_requested_city', params, 'zh-CN');
    expect(subject).toBe('【DL-2027-014】请补充完善（3处）');
    const english = await render('visit_changes_requested_city', params, 'en');
    expect(english.subject).toBe('DL-2027-014 · Changes requested in 3 places');
    expect(english.text).toContain(
      'Dalian asks you to complete your request DL-2027-014 in 3 places.',
    );
  });
});

describe('a daily summary', () => {
  const city = { name: { en: 'Teststadt', zh: '测试市' } };
  const summary = (locale: (typeof locales)[number]) =>
    renderMail(
      {
        template: 'daily_summary',
        params: { day: { day: '2026-11-25' }, path: '/admin/notifications' },
        locale,
        readerName: '',
        notices: [
          { kind: 'claim_submitted', params: { city }, path: '/admin/cities/1' },
          {
            kind: 'partner_paused',
            params: { city: { name: { en: '<b>', zh: null } } },
            path: '/2',
          },
        ],
      },
      ORIGIN,
    );

  it('gives each notice its sentence and its link, in the reader’s language', async () => {
    const english = await summary('en');
    expect(english.subject).toBe('Lianqiao · Unread notices, 25 November 2026');
    expect(english.text).toContain(
      `Teststadt: the city hall asks to be verified.\n${ORIGIN}/en/admin/cities/1`,
    );
    expect(english.html).toContain(`<a href="${ORIGIN}/en/2"`);
    expect(english.html).toContain('&lt;b&gt;');
    const chinese = await summary('zh-CN');
    expect(chinese.subject).toBe('【连桥】未读通知（2026年11月25日）');
    expect(chinese.text).toContain(
      `测试市提交了认领申请，待核验。\n${ORIGIN}/zh-CN/admin/cities/1`,
    );
  });

  it('says where to choose otherwise, as notices do and mails about security do not', async () => {
    const settings = `${ORIGIN}/en/account/notifications`;
    expect((await summary('en')).text).toContain(settings);
    const city = { name: { en: 'Teststadt', zh: null } };
    const notice = await render('claim_submitted', { city, path: '/admin' }, 'en');
    expect(notice.text).toContain(settings);
    expect(notice.html).toContain(`href="${settings}"`);
    const changed = await render('password_changed', { path: '/reset' }, 'en');
    expect(changed.text).not.toContain(settings);
    const due = { until: { day: '2026-11-25' }, path: '/admin' };
    expect((await render('erasure_due', due, 'en')).text).not.toContain(settings);
  });
});

describe('rendering', () => {
  it('keeps a person’s text from becoming markup or a header', async () => {
    const evil = '<b>"Bad"\r\nBcc: all@city.test</b>';
    const params = { city: { name: { en: evil, zh: null } }, path: '/admin' };
    const mail = await render('claim_submitted', params, 'en', '<script>alert(1)</script>');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toMatch(/<b>|<script>/);
    expect(mail.html).toContain('&lt;script&gt;');
  });

  it('has no button when the one-time link is over', async () => {
    const params = { city: { name: { en: 'Teststadt', zh: null } }, hours: 24 };
    const mail = await render('confirm_email', params, 'en');
    expect(mail.url).toBeNull();
    expect(mail.text).not.toContain('http');
    expect(mail.html).not.toContain('href');
  });

  it('shows the own name of a city that has no Chinese one', async () => {
    const params = { city: { name: { en: 'Århus', zh: null } }, path: '/admin' };
    expect((await render('claim_submitted', params, 'zh-CN')).subject).toContain('Århus');
  });

  it('refuses a template that does not exist', async () => {
    await expect(render('no_such_mail', {}, 'en')).rejects.toThrow('no_such_mail');
  });

  it('asks nothing of another server and carries no picture', async () => {
    for (const { template, params } of mails()) {
      const { html } = await render(template, params, 'en');
      expect(html).not.toMatch(/<img|<link|<script|@import|url\(/);
      for (const [, address] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        expect(address?.startsWith(`${ORIGIN}/`)).toBe(true);
      }
    }
  });
});
