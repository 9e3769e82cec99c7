import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { type Library, nameIn } from '@/lib/hosts/library/model';
import type { Locale } from '@/lib/i18n/routing';
import { DepartmentForm } from './department-form';

type Props = {
  library: Library;
  /** The department whose form is open, `new`, or nothing. */
  edited: string | string[] | undefined;
  locale: Locale;
};

const EDIT = '/desk/library?department=';

/** Whom the desk asks for opinions; officers change it here. */
export async function DepartmentSection({
  library: { departments, manages },
  edited,
  locale,
}: Props) {
  const t = await getTranslations('library');
  const chosen = departments.find((one) => one.id === edited);
  const open = manages && (chosen !== undefined || edited === 'new');
  return (
    <Section id="departments" title={t('departments.title')} note={<p>{t('departments.note')}</p>}>
      {departments.length === 0 ? <p>{t('departments.none')}</p> : null}
      {departments.length === 0 ? null : (
        <Ledger top>
          {departments.map((one) => (
            <LedgerRow
              key={one.id}
              end={
                manages ? (
                  <TextLink
                    href={`${EDIT}${one.id}#departments`}
                    tone="strong"
                    label={t('editLabel', { name: nameIn(locale, one) })}
                  >
                    {t('edit')}
                  </TextLink>
                ) : null
              }
            >
              {nameIn(locale, one)}{' '}
              {one.active ? null : <span className="text-muted text-small">{t('inactive')}</span>}
              {one.contact ? (
                <span className="block whitespace-pre-line text-muted text-small">
                  {one.contact}
                </span>
              ) : null}
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {open ? <DepartmentForm department={chosen ?? null} /> : null}
      {manages && !open ? (
        <p className="pt-4">
          <TextLink href={`${EDIT}new#departments`} tone="strong">
            {t('departments.add')}
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}
