import type { ReactNode } from 'react';
import { cx } from './cx';

type Props = {
  english: ReactNode;
  chinese: ReactNode;
  /** A hairline between the columns on screen. */
  ruled?: boolean;
};

/** Both languages side by side at the same size; one above the other on phones. */
export function TwoLanguages({ english, chinese, ruled }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-4 md:grid-cols-2 print:grid-cols-2">
      <div lang="en" className="text-body">
        {english}
      </div>
      <div lang="zh-CN" className={cx('text-body', ruled && 'border-hairline md:border-l md:pl-8')}>
        {chinese}
      </div>
    </div>
  );
}

type NameProps = {
  name: ReactNode;
  /** Language of the name where it differs from the page's. */
  lang?: string;
  /** The name in the other language, muted. */
  other?: ReactNode;
  otherLang?: string;
};

/** A name and, smaller and muted, its form in the other language. */
export function BilingualName({ name, lang, other, otherLang }: NameProps) {
  return (
    <>
      <span lang={lang}>{name}</span>
      {other ? (
        <>
          {' '}
          <span lang={otherLang} className="other-name">
            {other}
          </span>
        </>
      ) : null}
    </>
  );
}
