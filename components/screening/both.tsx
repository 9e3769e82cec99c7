import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';

/** Labels of the printed sheet. */
export type PaperCode =
  | 'demo'
  | 'document'
  | 'internal'
  | 'request'
  | 'wishes'
  | 'checklist'
  | 'missing'
  | 'level'
  | 'counterpart'
  | 'opinions'
  | 'risks'
  | 'dates'
  | 'findings'
  | 'earlier'
  | 'costs'
  | 'recommendation';

type Props = { code: PaperCode; stacked?: boolean };

/** A label in both languages, the Chinese one first. */
export async function Both({ code, stacked }: Props) {
  const [zh, en] = await Promise.all([
    getTranslations({ locale: 'zh-CN', namespace: 'screening' }),
    getTranslations({ locale: 'en', namespace: 'screening' }),
  ]);
  return (
    <>
      <span lang="zh-CN">{zh(code)}</span>{' '}
      <span lang="en" className={cx(stacked && 'block', 'font-normal text-muted text-note')}>
        {en(code)}
      </span>
    </>
  );
}
