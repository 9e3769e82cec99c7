import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckboxGroup } from '@/components/forms/fields';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import type { StoredStatement } from '@/lib/cities/documented-statement';
import { adoptStatementsAction } from '@/lib/cities/profile/actions';
import { openStatements } from '@/lib/cities/profile/documented';
import { listDocumentedStatements } from '@/lib/cities/profile/documented-queries';
import { revisionOf } from '@/lib/cities/profile/model';
import { isDocumentDate } from '@/lib/cities/profile/proof';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { sectorName, topicName } from '@/lib/taxonomy/taxonomy';

type Props = { own: OwnCity; locale: Locale };

/** What public pages say about the city, as a question: what is still right becomes its own words, to be finished. */
export async function DocumentedSection({ own, locale }: Props) {
  const content = own.draft?.content;
  if (!content || own.published) return null;
  const statements = await listDocumentedStatements(own.city.id);
  if (statements.length === 0) return null;
  const t = await getTranslations('profile.documented');
  const open = openStatements(statements, content.sectors);
  const done = statements.filter((one) => !open.includes(one));
  return (
    <Section
      title={t('title')}
      note={
        <div className="flex gap-2.5">
          <EvidenceMark kind="documented" />
          <p>{t('note')}</p>
        </div>
      }
    >
      {open.length > 0 && own.canEdit ? (
        <ActionForm
          action={adoptStatementsAction}
          formKey={newFormKey()}
          className="flex flex-col gap-5"
        >
          <VersionField name="revision" value={revisionOf(content, 'sectors')} />
          <OnConflict>
            <Notice kind="caution">
              <p>{t('conflict')}</p>
            </Notice>
          </OnConflict>
          <FormCheckboxGroup
            name="statements"
            label={t('lead')}
            options={
              await Promise.all(
                open.map(async (one) => ({
                  value: one.id,
                  label: await named(one, locale),
                  hint: <Page statement={one} locale={locale} />,
                })),
              )
            }
          />
          <div>
            <Button look="outline">{t('adopt')}</Button>
          </div>
        </ActionForm>
      ) : null}
      {open.length > 0 && !own.canEdit ? <List statements={open} locale={locale} /> : null}
      {done.length > 0 ? (
        <div className="pt-5">
          <h3 className="text-h3">{t('done')}</h3>
          <List statements={done} locale={locale} />
        </div>
      ) : null}
    </Section>
  );
}

async function named({ sector, topic }: StoredStatement, locale: Locale): Promise<string> {
  const t = await getTranslations('profile.documented');
  const name = sectorName(sector, locale);
  return topic ? t('statement', { sector: name, topic: topicName(topic, locale) }) : name;
}

/** The page's own words, whose page it is and of when. */
async function Page({ statement, locale }: { statement: StoredStatement; locale: Locale }) {
  const t = await getTranslations('profile.documented');
  const { wording, programme, pageDate, url } = statement;
  const date = pageDate && isDocumentDate(pageDate) ? formatPartialDay(locale, pageDate) : pageDate;
  return (
    <>
      <span lang="en">{wording}</span> · {date ? t('page', { programme, date }) : programme} ·{' '}
      <TextLink href={url} tone="muted" label={t('sourceOf', { wording })}>
        {t('source')}
      </TextLink>
    </>
  );
}

function List({ statements, locale }: { statements: StoredStatement[]; locale: Locale }) {
  return (
    <ul className="ledger">
      {statements.map((one) => (
        <li key={one.id}>
          {named(one, locale)}
          <span className="block text-muted text-small">
            <Page statement={one} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
