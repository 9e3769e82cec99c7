import { getTranslations } from 'next-intl/server';
import { SourceNote } from '@/components/city/source-note';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { Marked, MarkShape } from '@/components/ui/mark-shape';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { TwoLanguages } from '@/components/ui/two-languages';
import { FACT_GROUPS, type HostFact } from '@/lib/hosts/portrait/model';
import type { OwnHostProfile } from '@/lib/matching/host/queries';

/** The host's facts in both languages, group by group, each with its year and source. */
export async function HostFacts({ page }: { page: OwnHostProfile }) {
  const t = await getTranslations('hostDesk');
  const { facts, editable } = page;
  const groups = FACT_GROUPS.map((group) => ({
    group,
    own: facts.filter((fact) => fact.group === group),
  })).filter(({ own }) => own.length > 0);
  return (
    <Section
      id="facts"
      title={t('facts.title')}
      note={
        <>
          <p>{t('facts.note')}</p>
          {editable ? (
            <p className="screen-only">
              <TextLink href="/desk/profile/facts/new" tone="strong">
                {t('facts.add')}
              </TextLink>
            </p>
          ) : null}
        </>
      }
    >
      {groups.length === 0 ? (
        <EmptyState title={t('facts.emptyTitle')}>{t('facts.empty')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-3 border-control border-t pt-3">
          {groups.map(({ group, own }) => (
            <Disclosure
              key={group}
              summary={t(`group.${group}`)}
              note={t('facts.count', { count: own.length })}
            >
              <Ledger top>
                {own.map((fact) => (
                  <FactRow key={fact.key} fact={fact} editable={editable} />
                ))}
              </Ledger>
            </Disclosure>
          ))}
        </div>
      )}
    </Section>
  );
}

async function FactRow({ fact, editable }: { fact: HostFact; editable: boolean }) {
  const t = await getTranslations('hostDesk');
  return (
    <li>
      <TwoLanguages
        english={<Statement text={fact.textEn} doubt={fact.uncertainEn} />}
        chinese={<Statement text={fact.textZh} doubt={fact.uncertainZh} />}
      />
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 pt-1">
        <SourceNote source={fact.source} year={fact.year} />
        {editable ? (
          <TextLink
            href={`/desk/profile/facts/${fact.key}`}
            className="screen-only text-small"
            label={t('editLabel', { what: fact.textZh })}
          >
            {t('edit')}
          </TextLink>
        ) : null}
      </p>
    </li>
  );
}

function Statement({ text, doubt }: { text: string; doubt: string | null }) {
  return (
    <>
      {text}
      {doubt ? (
        <span className="block text-brass text-small">
          <Marked mark={<MarkShape shape="warning" />} label={doubt} />
        </span>
      ) : null}
    </>
  );
}
