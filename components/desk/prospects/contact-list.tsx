import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { Contact } from '@/lib/prospects/invitation/model';

type Props = { contacts: readonly Contact[]; slug: string; locale: Locale };

/** Every contact with a city before it joined: when, by which way, what came of it, who recorded it. */
export function ContactList({ contacts, slug, locale }: Props) {
  return (
    <Ledger top>
      {contacts.map((one) => (
        <ContactRow key={one.number} contact={one} slug={slug} locale={locale} />
      ))}
    </Ledger>
  );
}

type RowProps = { contact: Contact; slug: string; locale: Locale };

async function ContactRow({ contact, slug, locale }: RowProps) {
  const t = await getTranslations('prospects');
  const { day, way, outcome, note, letterVersion, recordedBy } = contact;
  return (
    <li className="grid gap-x-5 gap-y-1 md:grid-cols-[10rem_9rem_minmax(0,1fr)]">
      <span>{formatDay(locale, day)}</span>
      <span>{t(`way.${way}`)}</span>
      <span className="min-w-0">
        <b>{t(`outcome.${outcome}`)}</b>
        {note ? (
          <span lang={textLanguage(note)} className="block whitespace-pre-line">
            {note}
          </span>
        ) : null}
        <span className="flex flex-wrap gap-x-4 text-muted text-small">
          {letterVersion ? (
            <TextLink href={`/print/prospects/${slug}?version=${letterVersion}`} tone="muted">
              {t('invitation.withLetter', { version: letterVersion })}
            </TextLink>
          ) : null}
          {recordedBy ? <span>{t('invitation.by', { name: recordedBy })}</span> : null}
        </span>
      </span>
    </li>
  );
}
