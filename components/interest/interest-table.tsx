import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { interestPath } from '@/lib/interests/model';
import type { InterestItem } from '@/lib/interests/queries';
import { INTEREST_MARKS, otherName } from './interest-words';

type Props = { interests: readonly InterestItem[]; locale: Locale };

/** Who wants to work with whom, newest first. */
export async function InterestTable({ interests, locale }: Props) {
  const t = await getTranslations('interests');
  return (
    <Table
      caption={t('list.caption')}
      columns={[
        { key: 'other', header: t('list.other') },
        { key: 'direction', header: t('list.direction') },
        { key: 'status', header: t('list.status') },
        { key: 'due', header: t('list.due') },
      ]}
      rows={interests.map((one) => {
        const name = otherName(locale, one);
        return {
          key: one.id,
          cells: {
            other: <TextLink href={interestPath(one.reader, one.id)}>{name}</TextLink>,
            direction:
              one.sender === one.reader ? t('direction.own') : t('direction.other', { name }),
            status: (
              <StatusMark status={INTEREST_MARKS[one.status]} label={t(`status.${one.status}`)} />
            ),
            due: one.status === 'sent' ? <Due interest={one} locale={locale} /> : '–',
          },
        };
      })}
    />
  );
}

async function Due({ interest, locale }: { interest: InterestItem; locale: Locale }) {
  const t = await getTranslations('interests.page');
  const day = formatDay(locale, interest.answerDue);
  if (!interest.overdue) return day;
  return (
    <>
      {day} <StatusMark status="overdue" label={t('overdue')} />
    </>
  );
}
