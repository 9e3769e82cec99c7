import type { ReactNode } from 'react';
import { PrintHead } from '@/components/layout/print-head';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { withoutScheme } from '@/lib/reports/paths';
import { InLanguages } from './in-languages';
import type { Sheet } from './paper-words';
import { QrCode } from './qr-code';

/** One sheet: the running head, what stands on it, and at its foot what it is for and where it is verified. */
export function SheetFrame({ sheet, children }: { sheet: Sheet; children: ReactNode }) {
  const { report, locales, main, address } = sheet;
  const { t } = sheet.in[main];
  const day = formatDay(main, dayIn(report.timeZone, report.madeAt));
  return (
    <div className="report-sheet">
      <PrintHead
        document={locales.map((locale) => (
          <span key={locale} lang={locale}>
            {sheet.in[locale].t('document')}
          </span>
        ))}
        reference={t('head', { reference: report.reference, day })}
      />
      <div className="grow">{children}</div>
      <footer className="flex items-end justify-between gap-6 border-control border-t pt-1.5 text-muted text-note">
        <div className="min-w-0">
          {locales.map((locale) => (
            <p key={locale} lang={locale}>
              {sheet.in[locale].t('foot')}
            </p>
          ))}
        </div>
        <div className="flex shrink-0 items-end gap-3">
          <p className="text-end">
            {t('verify')}
            <a href={address} className="block whitespace-nowrap">
              {withoutScheme(address)}
            </a>
          </p>
          <QrCode text={address} label={t('qr', { address: withoutScheme(address) })} />
        </div>
      </footer>
    </div>
  );
}

/** A section of a paper, with its title in each language. */
export function PaperSection({
  sheet,
  title,
  children,
}: {
  sheet: Sheet;
  title: (locale: Sheet['main']) => string;
  children: ReactNode;
}) {
  return (
    <section className="mt-3 border-ink border-t pt-1.5">
      <div className="mb-1">
        <InLanguages locales={sheet.locales}>
          {(locale) => <h2 className="text-h2">{title(locale)}</h2>}
        </InLanguages>
      </div>
      {children}
    </section>
  );
}
