import { getTranslations } from 'next-intl/server';

/** Says on every page that this is a demonstration. */
export async function DemonstrationBar() {
  const t = await getTranslations('layout');
  return (
    <aside
      aria-label={t('demonstrationLabel')}
      className="screen-only border-hairline border-b text-muted text-note"
    >
      <p className="container-page py-1.5">
        {t.rich('demonstration', { b: (text) => <b className="text-ink">{text}</b> })}
      </p>
    </aside>
  );
}
