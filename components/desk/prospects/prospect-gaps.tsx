import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/routing';
import type { ProspectSheet } from '@/lib/prospects/list/queries';
import { missingWords } from './prospect-words';

/** What is not known, and how far the points could still rise; never empty. */
export async function ProspectGaps({ sheet, locale }: { sheet: ProspectSheet; locale: Locale }) {
  const t = await getTranslations('prospects');
  const { notKnown, upTo, score } = sheet.prospect;
  const missing = await missingWords(notKnown, locale);
  return (
    <Section title={t('sheet.gaps.title')} note={<p>{t('sheet.gaps.note')}</p>}>
      {missing.length === 0 ? (
        <p className="max-w-measure">{t('sheet.gaps.nothing')}</p>
      ) : (
        <>
          <Ledger top>
            <li>{t('sheet.gaps.always')}</li>
            {missing.map((words) => (
              <li key={words}>{t('sheet.gaps.fact', { fact: words })}</li>
            ))}
          </Ledger>
          <p className="mt-3 text-muted text-small">
            {t('sheet.gaps.upTo', { score, points: upTo })}
          </p>
        </>
      )}
    </Section>
  );
}
