import { TextLink } from '@/components/ui/text-link';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { PaperWords } from '@/lib/reports/paper/model';
import { shortName } from '@/lib/reports/paper/room';
import { InLanguages } from './in-languages';
import { LeftOut, PaperList } from './paper-list';
import type { Sheet } from './paper-words';
import { PaperSection, SheetFrame } from './sheet-frame';

/** What follows from the match: what to say, who offers and seeks what, what would change it, and what it rests on. */
export function SecondSheet({ sheet }: { sheet: Sheet }) {
  const { locales, report } = sheet;
  const say = sheet.in;
  return (
    <SheetFrame sheet={sheet}>
      <PaperSection
        sheet={sheet}
        title={(locale) => {
          const { t, words } = say[locale];
          return t(`notes.${report.side}`, {
            city: shortName(words.city),
            host: shortName(words.host),
          });
        }}
      >
        <InLanguages locales={locales}>
          {(locale) => (
            <ol className="list-decimal pl-5">
              {say[locale].words.notes.map((note) => (
                <li key={note} className="mb-1">
                  {note}
                </li>
              ))}
            </ol>
          )}
        </InLanguages>
      </PaperSection>
      <PaperSection sheet={sheet} title={(locale) => say[locale].t('links')}>
        <InLanguages locales={locales}>
          {(locale) => <Links sheet={sheet} locale={locale} />}
        </InLanguages>
      </PaperSection>
      <PaperSection sheet={sheet} title={(locale) => say[locale].t('changes')}>
        <InLanguages locales={locales}>
          {(locale) => (
            <PaperList list={say[locale].words.changes} none={say[locale].t('noChanges')} />
          )}
        </InLanguages>
      </PaperSection>
      <PaperSection sheet={sheet} title={(locale) => say[locale].t('sources')}>
        <InLanguages locales={locales}>
          {(locale) => <Sources sheet={sheet} locale={locale} />}
        </InLanguages>
      </PaperSection>
      <Basis sheet={sheet} />
    </SheetFrame>
  );
}

type InOne = { sheet: Sheet; locale: Locale };

function Links({ sheet, locale }: InOne) {
  const { t, words } = sheet.in[locale];
  const { items, left } = words.links;
  if (items.length === 0) return <p>{t('noLinks')}</p>;
  return (
    <>
      {items.map(({ title, text }) => (
        <div key={title} className="mb-1">
          <h3 className="text-h3">{title}</h3>
          <p>{text}</p>
        </div>
      ))}
      <LeftOut text={left} />
    </>
  );
}

function Sources({ sheet, locale }: InOne) {
  const { t, words } = sheet.in[locale];
  const { items, left } = words.sources;
  if (items.length === 0) return left ? <LeftOut text={left} /> : <p>{t('noSources')}</p>;
  return (
    <>
      <ul className="list-disc pl-5">
        {items.map((source) => (
          <li key={`${source.topic} ${source.text} ${source.about}`} className="mb-0.5">
            <Source source={source} />
          </li>
        ))}
      </ul>
      <LeftOut text={left} />
    </>
  );
}

function Source({ source }: { source: PaperWords['sources']['items'][number] }) {
  const { topic, text, lang, url, about } = source;
  return (
    <>
      {url ? <TextLink href={url}>{topic}</TextLink> : topic}
      {text && text !== url ? (
        <span lang={lang} className="before:content-['_·_']">
          {text}
        </span>
      ) : null}
      <span className="text-muted before:content-['_·_']">{about}</span>
    </>
  );
}

/** Versions and dates of all it was computed from, who made it and who reviewed it. */
function Basis({ sheet }: { sheet: Sheet }) {
  const { locales, report } = sheet;
  const { madeBy, reviewer } = report;
  const person = ({ name, office }: { name: string; office: string | null }, locale: Locale) =>
    office ? (locale === 'en' ? `${name}, ${office}` : `${name}（${office}）`) : name;
  return (
    <section className="mt-3 border-ink border-t pt-1.5 text-note">
      <InLanguages locales={locales}>
        {(locale) => {
          const { t, words } = sheet.in[locale];
          const day = formatDay(locale, dayIn(report.timeZone, report.madeAt));
          return (
            <div className="text-note">
              <p>
                {words.basis} {t('hash', { hash: report.inputsHash.slice(0, 16) })}
              </p>
              <p>
                {madeBy.name
                  ? t('made', { day, person: person(madeBy, locale) })
                  : t('madeUnnamed', { day })}{' '}
                {reviewer ? t('reviewed', { person: person(reviewer, locale) }) : null}
              </p>
              {reviewer ? null : (
                <p className="mt-3 flex items-end gap-2">
                  {t('notReviewed')}
                  <span className="grow border-control border-b" />
                </p>
              )}
            </div>
          );
        }}
      </InLanguages>
    </section>
  );
}
