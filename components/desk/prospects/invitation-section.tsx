import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { type Day, dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { Invitation } from '@/lib/prospects/invitation/queries';
import { ContactForm } from './contact-form';
import { ContactList } from './contact-list';

type Props = {
  city: { id: string; slug: string };
  invitation: Invitation;
  timeZone: string;
  today: Day;
  /** A contact has just been recorded. */
  done: boolean;
  locale: Locale;
};

/** The letter to the city, every contact with it, and the form for the next one. */
export async function InvitationSection(props: Props) {
  const { city, invitation, today, done, locale } = props;
  const t = await getTranslations('prospects.invitation');
  return (
    <Section id="contacts" title={t('title')} note={<p>{t('note')}</p>}>
      <LetterLine {...props} />
      {done ? (
        <div className="pt-4">
          <Notice kind="done" live>
            {t('recorded')}
          </Notice>
        </div>
      ) : null}
      <h3 className="pt-6 pb-1 text-h3">{t('contacts')}</h3>
      {invitation.contacts.length === 0 ? (
        <p className="text-muted">{t('noContacts')}</p>
      ) : (
        <ContactList contacts={invitation.contacts} slug={city.slug} locale={locale} />
      )}
      {invitation.mayWrite ? (
        <div className="screen-only pt-4">
          <Disclosure summary={t('record')}>
            <ContactForm
              cityId={city.id}
              recorded={invitation.contacts[0]?.number ?? 0}
              today={today}
            />
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}

/** The newest version of the letter, or that there is none, and the way to it. */
async function LetterLine({ city, invitation, timeZone, locale }: Props) {
  const t = await getTranslations('prospects.invitation');
  const { letter, mayWrite } = invitation;
  const edit = `/desk/prospects/${city.slug}/letter`;
  if (!letter) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="text-muted">{t('noLetter')}</p>
        {mayWrite ? <LinkButton href={edit}>{t('invite')}</LinkButton> : null}
      </div>
    );
  }
  const day = formatDay(locale, dayIn(timeZone, letter.savedAt));
  const { version, savedBy } = letter;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      <span>
        {savedBy === null
          ? t('letterUnnamed', { version, day })
          : t('letter', { version, day, name: savedBy })}
      </span>
      {mayWrite ? <TextLink href={edit}>{t('open')}</TextLink> : null}
      <TextLink href={`/print/prospects/${city.slug}`}>{t('print')}</TextLink>
    </p>
  );
}
