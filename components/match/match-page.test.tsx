import type { Readable } from 'node:stream';
import { text as textFrom } from 'node:stream/consumers';
import fc from 'fast-check';
import { createTranslator } from 'next-intl';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, it, vi } from 'vitest';
import { type Messages, messagesOf } from '@/lib/i18n/messages';
import type { Locale } from '@/lib/i18n/routing';
import type { MatchView } from '@/lib/matching/queries';
import type { Statement } from '@/lib/matching/sentence';
import { termsIn } from '@/lib/matching/term-id';
import { someCity, someHost } from '@/lib/matching/testing/arbitraries';
import { dalian, vectorCity } from '@/lib/matching/testing/builders';
import { aMatchView } from '@/lib/matching/testing/match-view';
import { topicName } from '@/lib/taxonomy/taxonomy';
import { MatchBody } from './match-body';
import { MatchVerdict } from './match-verdict';
import { type MatchWords, matchWords } from './match-words';

/** The framework's part of a request alone: the language, and links that know it. */
const request = vi.hoisted(() => ({ locale: 'en' as 'en' | 'zh-CN', messages: {} as object }));
vi.mock('next-intl/server', () => {
  const translate = (asked?: string | { namespace?: string; locale?: Locale }) => {
    const namespace = typeof asked === 'string' ? asked : asked?.namespace;
    const { locale, messages } = request;
    return createTranslator({
      locale,
      messages: messages as Messages,
      namespace: namespace as never,
    });
  };
  return {
    getTranslations: async (asked?: string) => translate(asked),
    getLocale: async () => request.locale,
    getFormatter: async () => {
      const { createFormatter } = await import('next-intl');
      return createFormatter({ locale: request.locale });
    },
  };
});
vi.mock('@/components/ui/app-link', () => ({
  AppLink: ({ href, children }: { href: string; children: ReactNode }) => (
    <a href={href}>{children}</a>
  ),
}));

vi.setConfig({ testTimeout: 240_000 });

type Said = { group: string; statement: Statement; text: string };

/** The whole page of a match as text, and every sentence that was said on it. */
async function read(view: MatchView, locale: Locale, perspective: 'city' | 'host') {
  request.locale = locale;
  request.messages = await messagesOf(locale);
  const own = await matchWords(view, locale, perspective);
  const said: Said[] = [];
  const words: MatchWords = {
    ...own,
    say: (group, statement) => {
      const text = own.say(group, statement);
      said.push({ group, statement, text });
      return text;
    },
  };
  const { prelude } = await prerenderToNodeStream(
    <>
      <MatchVerdict view={view} words={words} />
      <MatchBody view={view} words={words} />
    </>,
    {
      onError: (error) => {
        throw error;
      },
    },
  );
  return { text: textOf(await textFrom(prelude as Readable)), said };
}

const textOf = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<[^>]+>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll("'", '’');

const readers = (['en', 'zh-CN'] as const).flatMap((locale) =>
  (['city', 'host'] as const).map((perspective) => ({ locale, perspective })),
);

describe.each(readers)('the page of a match for the $perspective in $locale', (reader) => {
  const { locale, perspective } = reader;
  const pages = fc.sample(fc.tuple(someCity, someHost), { numRuns: 12, seed: 20261125 });
  pages.push([vectorCity().build(), dalian()]);

  it('shows every sentence of the explanation, and no other', async () => {
    for (const [city, host] of pages) {
      const view = aMatchView(city, host);
      const { text, said } = await read(view, locale, perspective);
      const { explanation, changes, without, result } = view;
      const known = new Set(termsIn(result).map(({ id }) => id));
      for (const one of said) {
        expect(one.statement.terms.length, one.text).toBeGreaterThan(0);
        if (!result.rankable) continue;
        for (const term of one.statement.terms) expect(known, one.text).toContain(term);
        expect(text).toContain(one.text.replaceAll("'", '’'));
      }
      if (!result.rankable) continue;
      const shown = new Set<unknown>(said.map(({ statement }) => statement));
      const due = [
        explanation.verdict,
        explanation.weakest,
        explanation.range,
        ...explanation.reasons.slice(0, 1),
        ...explanation.limits,
        ...explanation.sureness,
        ...changes,
        ...without,
      ];
      for (const statement of due) expect(shown, statement.code).toContain(statement);
    }
  });

  it('shows every row of figures: score, gains, factors, links and their sub-topics', async () => {
    for (const [city, host] of pages) {
      const view = aMatchView(city, host);
      if (!view.result.rankable) continue;
      const { text } = await read(view, locale, perspective);
      const { gains, factors, links } = view.explanation;
      for (const gain of [gains.city, gains.host]) {
        expect(text).toContain(String(Math.round(Math.round(1e4 * gain + 1e-7) / 100)));
      }
      for (const { points } of factors) expect(text).toContain(points.toFixed(2));
      for (const link of links) {
        expect(text).toContain(link.value.toFixed(2));
        for (const { topic, value } of link.topics) {
          if (value > 0) expect(text).toContain(topicName(topic, locale).replaceAll("'", '’'));
        }
      }
    }
  });
});
