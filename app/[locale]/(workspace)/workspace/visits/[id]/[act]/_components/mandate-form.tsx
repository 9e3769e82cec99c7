import { getTranslations } from 'next-intl/server';
import { MandateFields } from '@/components/visit/mandate-fields';
import { provideMandateAction } from '@/lib/visits/actions';
import { type ActProps, VisitForm } from './visit-form';

/** Hands in the letter that was to follow. */
export async function MandateForm({ visit }: ActProps) {
  const t = await getTranslations('visit.act.mandate');
  return (
    <VisitForm visit={visit} action={provideMandateAction} submit={t('submit')}>
      <MandateFields note={visit.request.mandateNote} lang={visit.textLocale} />
    </VisitForm>
  );
}
