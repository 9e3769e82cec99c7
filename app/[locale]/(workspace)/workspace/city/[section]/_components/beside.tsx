import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { UserText } from '@/components/visit/user-text';
import { remarkFields } from '@/lib/cities/claims/remark-anchors';
import type { ClaimRemark } from '@/lib/cities/claims/remarks';
import type { SectionId } from '@/lib/cities/profile/model';
import type { SectionProps } from './section-props';

type Props = Pick<SectionProps, 'own'> & {
  section: SectionId;
  field: string;
  children: ReactNode;
};

/** A field with the programme's open remark above it. */
export function Beside({ own, section, field, children }: Props) {
  const remarks = openIn(own, section).filter((one) => one.field === field);
  if (remarks.length === 0) return children;
  return (
    <div className="flex flex-col gap-3">
      <RemarkNotices remarks={remarks} />
      {children}
    </div>
  );
}

/** Open remarks on the section as a whole, or on something of it that has no place of its own any more. */
export function SectionRemarks({ own, section }: Omit<Props, 'field' | 'children'>) {
  const chosen = new Set(
    own.draft.content.sectors.flatMap(({ id, topics }) => [
      `sectors.${id}`,
      ...topics.map((topic) => `topics.${topic.id}`),
    ]),
  );
  const hasPlace = (field: string) =>
    remarkFields(section).includes(field) && (section !== 'sectors' || chosen.has(field));
  const remarks = openIn(own, section).filter(({ field }) => field === null || !hasPlace(field));
  return <RemarkNotices remarks={remarks} />;
}

async function RemarkNotices({ remarks }: { remarks: readonly ClaimRemark[] }) {
  const t = await getTranslations('review.remarks');
  return remarks.map((one) => (
    <Notice key={one.id} kind="caution" title={t('from')}>
      <p>
        <UserText lang={one.textLocale}>{one.text}</UserText>
      </p>
      <p className="text-small">
        <TextLink href={`/workspace/city/remarks#remark-${one.id}`}>{t('toAnswer')}</TextLink>
      </p>
    </Notice>
  ));
}

const openIn = ({ remarks, claim }: SectionProps['own'], section: SectionId) =>
  claim.status === 'changes_requested'
    ? remarks.filter((one) => one.section === section && one.answer === null)
    : [];
