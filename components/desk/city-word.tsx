import { getTranslations } from 'next-intl/server';
import { PracticeAnswers } from '@/components/city/practice-answers';
import { CheckAnswers } from '@/components/ui/definition-rows';
import type { Locale } from '@/lib/i18n/routing';
import type { CityWord } from '@/lib/visits/queries/get-city-word';

/** What the city tells its hosts and not the public: readiness, visit practice, who speaks Chinese, what worked. */
export async function CityWordRows({ word, locale }: { word: CityWord; locale: Locale }) {
  const t = await getTranslations('profileChina');
  const profile = await getTranslations('profile');
  const { readiness, practice, speakers, speakersNote, worked, failed } = word;
  const text = (own: string) => (own ? <span lang="">{own}</span> : null);
  const rows = [
    {
      key: 'speakers',
      term: t('fields.speakers'),
      value: speakers && (
        <>
          {t(`yesNo.${speakers}`)}
          {speakersNote ? (
            <span lang="" className="block">
              {speakersNote}
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'worked', term: t('public.worked'), value: text(worked) },
    { key: 'failed', term: t('public.failed'), value: text(failed) },
  ];
  return (
    <>
      <p className="pb-3 text-muted text-small">{profile('hostReading.note')}</p>
      <PracticeAnswers readiness={readiness} practice={practice} locale={locale} />
      <CheckAnswers rows={rows.filter((row) => row.value)} />
    </>
  );
}
