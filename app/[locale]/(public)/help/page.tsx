import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { HELP, HELP_GROUPS, type HelpGroup } from './_components/questions';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('help');
  return pageMetadata({ locale, path: '/help', title: t('title'), description: t('lead') });
}

/** Questions as headings, each with a short answer and the page it is about. */
export default async function HelpPage({ params }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations('help');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <nav aria-label={t('groups')} className="screen-only pb-7">
        <ul className="flex flex-wrap gap-x-6 gap-y-2 text-small">
          {HELP_GROUPS.map((group) => (
            <li key={group}>
              <TextLink href={`#${group}`}>{t(`group.${group}.title`)}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
      {HELP_GROUPS.map((group) => (
        <Section
          key={group}
          id={group}
          title={t(`group.${group}.title`)}
          note={<p>{t(`group.${group}.note`)}</p>}
        >
          <Questions group={group} />
        </Section>
      ))}
      <Section title={t('more.title')}>
        <p className="max-w-measure">
          {t.rich('more.text', {
            contact: (text) => (
              <TextLink href="/contact" className="print-address">
                {text}
              </TextLink>
            ),
          })}
        </p>
      </Section>
    </>
  );
}

async function Questions({ group }: { group: HelpGroup }) {
  const t = await getTranslations('help.question');
  return (
    <Ledger>
      {HELP[group].map(({ key, href }) => (
        <li key={key} id={key}>
          <h3>{t(`${key}.question`)}</h3>
          <p className="max-w-measure">{t(`${key}.answer`)}</p>
          <p className="pt-0.5 text-small">
            <TextLink href={href} className="print-address">
              {t(`${key}.link`)}
            </TextLink>
          </p>
        </li>
      ))}
    </Ledger>
  );
}
