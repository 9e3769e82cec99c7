import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CheckAnswers } from '@/components/ui/definition-rows';
import type { ListAnswer } from '@/lib/cities/profile/answers';
import { CONTACT_KINDS } from '@/lib/cities/profile/contacts';
import { BASIC_FIELDS, factInWords } from '@/lib/cities/profile/facts';
import type { BasicFacts, ProfileContent, SectionId } from '@/lib/cities/profile/model';
import type { People } from '@/lib/cities/profile/progress';
import type { DocumentedTie } from '@/lib/cities/profile/tie-queries';
import type { Locale } from '@/lib/i18n/routing';
import { modeName, networkName, tagName } from '@/lib/taxonomy/taxonomy';
import { ChinaAnswers } from './china-answers';
import { PlaceAnswers } from './place-answers';
import { PracticeAnswers } from './practice-answers';
import { ProfilePart } from './profile-part';
import { SectorAnswers } from './sector-answers';

type Props = {
  content: ProfileContent;
  facts: BasicFacts;
  people: People;
  /** What public sources say about the city's ties with China. */
  ties: readonly DocumentedTie[];
  locale: Locale;
  /** The link that leads to a section's form. */
  change: (section: SectionId) => ReactNode;
};

/** A whole profile as questions and answers, section by section; blanks are said. */
export async function ProfileAnswers({ content, facts, people, ties, locale, change }: Props) {
  const t = await getTranslations('profile');
  const blank = <span className="text-muted">{t('preview.blank')}</span>;

  function list<Id>(answer: ListAnswer<Id>, name: (id: Id) => string): ReactNode {
    if (answer.ids.length > 0) return answer.ids.map(name).join(locale === 'en' ? ', ' : '、');
    if (answer.none) return t('preview.none');
    return answer.notKnown ? t('preview.notKnown') : blank;
  }

  return (
    <div className="flex flex-col gap-9">
      <ProfilePart title={t('section.basics.title')} end={change('basics')}>
        <CheckAnswers
          rows={BASIC_FIELDS.map((field) => ({
            key: field,
            term: t(`basics.fields.${field}`),
            value: facts[field] ? (
              <span lang="">{factInWords(locale, field, facts[field])}</span>
            ) : (
              blank
            ),
          }))}
        />
      </ProfilePart>
      <ProfilePart
        title={t('section.contacts.title')}
        note={t('preview.unpublished')}
        end={change('contacts')}
      >
        <CheckAnswers
          rows={CONTACT_KINDS.map((kind) => {
            const person = people[kind];
            const answer = kind === 'contact' ? null : content.people[kind];
            return {
              key: kind,
              term: t(`contacts.kind.${kind}`),
              value: person ? (
                <span lang="">
                  {[person.name, person.office, person.email, person.phone]
                    .filter(Boolean)
                    .join('\n')}
                </span>
              ) : answer ? (
                t(`contacts.answer.${answer}`)
              ) : (
                blank
              ),
            };
          })}
        />
      </ProfilePart>
      <ProfilePart title={t('section.sectors.title')} end={change('sectors')}>
        <SectorAnswers sectors={content.sectors} locale={locale} />
      </ProfilePart>
      <ProfilePart title={t('section.ways.title')} end={change('ways')}>
        <CheckAnswers
          rows={[
            {
              key: 'modes',
              term: t('ways.fields.modes'),
              value: list(content.modes, (id) => modeName(id, locale)),
            },
            {
              key: 'networks',
              term: t('ways.fields.networks'),
              value: list(content.networks, (id) => networkName(id, locale)),
            },
            {
              key: 'character',
              term: t('ways.fields.character'),
              value: list(content.character, (id) => tagName(id, locale)),
            },
          ]}
        />
      </ProfilePart>
      <ProfilePart
        title={t('section.places.title')}
        note={t('preview.public')}
        end={change('places')}
      >
        {content.places.rows.length > 0 ? (
          <PlaceAnswers places={content.places.rows} locale={locale} />
        ) : (
          <p className="border-control border-y py-3">
            {content.places.none
              ? t('preview.none')
              : content.places.notKnown
                ? t('preview.notKnown')
                : blank}
          </p>
        )}
      </ProfilePart>
      <ProfilePart title={t('section.china.title')} end={change('china')}>
        <ChinaAnswers china={content.china} ties={ties} locale={locale} />
      </ProfilePart>
      <ProfilePart
        title={t('section.readiness.title')}
        note={t('preview.byHost')}
        end={change('readiness')}
      >
        <PracticeAnswers
          readiness={content.readiness}
          practice={content.practice}
          locale={locale}
        />
      </ProfilePart>
    </div>
  );
}
