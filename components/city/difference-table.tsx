import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import { Table } from '@/components/ui/table';
import { TypedRuns } from '@/components/ui/typed-runs';
import type { Difference } from '@/lib/cities/profile/difference';
import { differenceInWords } from '@/lib/cities/profile/said-in-words';
import { subjectName } from '@/lib/cities/profile/subject-name';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';

type Props = {
  differences: readonly Difference[];
  locale: Locale;
  caption: string;
  /** Heads of the two sides where "before" and "now" would not say which is which. */
  sides?: { was: string; is: string };
};

/** What two states of a profile say differently, side by side in words. */
export async function DifferenceTable({ differences, locale, caption, sides }: Props) {
  const t = await getTranslations('review.difference');
  const section = await getTranslations('profile.section');
  const words = await translator(locale);
  if (differences.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'what', header: t('what') },
        { key: 'was', header: sides?.was ?? t('was') },
        { key: 'is', header: sides?.is ?? t('is') },
      ]}
      rows={differences.map((one) => {
        const { was, is } = differenceInWords(one, locale, words);
        return {
          key: `${one.kind}:${one.id}`,
          cells: {
            what: (
              <>
                <TypedRuns text={subjectName(one, locale, words)} />
                <span className="block font-normal text-muted text-small">
                  {section(`${one.section}.title`)}
                </span>
              </>
            ),
            was: <Side text={was} absent={one.was === undefined} name={sides?.was ?? t('was')} />,
            is: <Side text={is} absent={one.is === undefined} name={sides?.is ?? t('is')} strong />,
          },
        };
      })}
    />
  );
}

type SideProps = { text: string; absent: boolean; name: string; strong?: boolean };

/** One side of a row; on phones, where the row stacks, it names its side. */
function Side({ text, absent, name, strong }: SideProps) {
  return (
    <>
      <span className="phone-only text-muted">{name} </span>
      <span
        className={cx(
          'whitespace-pre-line break-words',
          absent ? 'text-muted' : strong && 'font-semibold',
        )}
      >
        <TypedRuns text={text} />
      </span>
    </>
  );
}
