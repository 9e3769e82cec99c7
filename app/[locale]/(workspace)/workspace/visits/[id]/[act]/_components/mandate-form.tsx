import { getTranslations } from 'next-intl/server';
import { MandateArea } from '@/components/visit/mandate-area';
import { MandateFields } from '@/components/visit/mandate-fields';
import { provideMandateAction } from '@/lib/visits/actions';
import { type ActProps, VisitForm } from './visit-form';

/** Hands in the letter that was to follow. */
export async function MandateForm({ visit, uploads, locale }: ActProps) {
  const t = await getTranslations('visit.act.mandate');
  return (
    <MandateArea uploads={uploads} letter={null}>
      <VisitForm visit={visit} action={provideMandateAction} submit={t('submit')}>
        <MandateFields note={visit.request.mandateNote} lang={visit.textLocale} locale={locale} />
      </VisitForm>
    </MandateArea>
  );
}
