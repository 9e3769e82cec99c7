import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';

/** What follows after the last section. */
export async function ThenSection() {
  const t = await getTranslations('profile.tasks');
  return (
    <Section title={t('then')}>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        <div>
          <h3>{t('submitStep')}</h3>
          <p className="text-muted text-small">{t('submitText')}</p>
        </div>
        <div>
          <h3>{t('verifyStep')}</h3>
          <p className="text-muted text-small">{t('verifyText')}</p>
        </div>
      </div>
    </Section>
  );
}
