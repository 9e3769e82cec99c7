import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { WithAside } from '@/components/ui/section';
import { saveContactsAction } from '@/lib/cities/profile/actions';
import type { Contact, ContactKind } from '@/lib/cities/profile/contacts';
import { sentences } from '@/lib/i18n/lists';
import { Beside } from './beside';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

const ANSWERS = ['named', 'none', 'not_yet'] as const;

/** Who answers for the city, who stands in, and who signs off. Never public. */
export async function ContactsSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profile.contacts');
  const { content, people } = own.draft;
  const untouched = own.canEdit && !content.saved.contacts;
  return (
    <>
      <SectionHead own={own} section="contacts" lead={t('lead')} />
      <WithAside
        aside={
          <>
            <p className="text-muted text-small">{t('keep')}</p>
            <SavedAt own={own} locale={locale} section="contacts" />
          </>
        }
      >
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="contacts"
          action={saveContactsAction}
        >
          <section className="flex flex-col gap-5 border-control border-t pt-4">
            <div>
              <h2>{t('kind.contact')}</h2>
              <p className="text-muted text-small">
                {sentences(locale, [
                  t('about.contact'),
                  ...(untouched ? [t('fromRegistration')] : []),
                ])}
              </p>
            </div>
            <Beside own={own} section="contacts" field="contact">
              <PersonFields
                kind="contact"
                person={people.contact ?? (untouched ? own.writer : undefined)}
              />
            </Beside>
          </section>
          {(['deputy', 'approver'] as const).map((kind) => (
            <section
              key={kind}
              className="reveal-named flex flex-col gap-5 border-control border-t pt-4"
            >
              <div className="reveal-by">
                <Beside own={own} section="contacts" field={kind}>
                  <FormRadioGroup
                    row
                    title
                    name={`${kind}Answer`}
                    label={t(`kind.${kind}`)}
                    hint={t(`about.${kind}`)}
                    options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
                    chosen={content.people[kind] ?? undefined}
                  />
                </Beside>
              </div>
              <div className="reveal-body border-ink border-l-2 pl-5">
                <PersonFields kind={kind} person={people[kind]} />
              </div>
            </section>
          ))}
        </SectionForm>
      </WithAside>
    </>
  );
}

async function PersonFields({ kind, person }: { kind: ContactKind; person?: Contact }) {
  const t = await getTranslations('profile.contacts.fields');
  const fields = [
    ['name', 'name'],
    ['office', 'organization-title'],
    ['email', 'email'],
    ['phone', 'tel'],
  ] as const;
  return (
    <div className="flex flex-col gap-5">
      {fields.map(([field, autoComplete]) => (
        <FormTextField
          key={field}
          name={`${kind}.${field}`}
          type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
          label={t(field)}
          defaultValue={person?.[field]}
          width="short"
          autoComplete={`section-${kind} ${autoComplete}`}
        />
      ))}
    </div>
  );
}
