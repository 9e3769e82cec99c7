import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { FindingList } from '@/components/visit/finding-list';
import { placeName } from '@/components/visit/place-names';
import { UserText } from '@/components/visit/user-text';
import type { RequestField } from '@/lib/visits/request';
import { findingsToShow } from '@/lib/visits/wizard';
import { LiveBeside } from './live-findings';
import type { StepProps } from './step-props';

type Props = Pick<StepProps, 'draft' | 'locale'> & {
  field: RequestField;
  /** Only what the rules say of this window. */
  window?: string;
  children: ReactNode;
};

/** A field with the host's open remark above it, and below it what the rules say about the stored answer. */
export async function Beside({ draft, locale, field, window, children }: Props) {
  const t = await getTranslations('request.wizard');
  const host = placeName(locale, draft.host);
  const remarks = draft.remarks.filter((one) => one.field === field && one.answeredAt === null);
  const findings = findingsToShow(draft).filter(
    (one) => one.field === field && (window === undefined || one.reason.params?.window === window),
  );
  return (
    <div className="flex flex-col gap-3">
      {window === undefined || window === 'A'
        ? remarks.map((one) => (
            <Notice key={one.id} kind="caution" title={t('remark', { host })}>
              <UserText lang={one.textLocale}>{one.text}</UserText>
            </Notice>
          ))
        : null}
      {children}
      <LiveBeside field={field} window={window}>
        <FindingList findings={findings} locale={locale} />
      </LiveBeside>
    </div>
  );
}
