import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';

type Props = { namespace: 'screening' | 'letter'; code: string; stacked?: boolean };

/** A label in both languages, the Chinese one first. */
export async function Both({ namespace, code, stacked }: Props) {
  const [zh, en] = await Promise.all([
    getTranslations({ locale: 'zh-CN', namespace }),
    getTranslations({ locale: 'en', namespace }),
  ]);
  return (
    <>
      <span lang="zh-CN">{zh(code as 'demo' & 'document')}</span>{' '}
      <span lang="en" className={cx(stacked && 'block', 'font-normal text-muted text-note')}>
        {en(code as 'demo' & 'document')}
      </span>
    </>
  );
}
