import { getTranslations } from 'next-intl/server';
import { canBeOpened, type FileView } from '@/lib/files/model';
import { formatSize } from '@/lib/i18n/format-size';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  file: FileView;
  /** Where it is opened. */
  href: string;
  locale: Locale;
};

/** A stored file in one line: its name to open it by, its size, and what the scanner for viruses says of it. */
export async function FileLine({ file, href, locale }: Props) {
  const t = await getTranslations('files');
  const size = formatSize(locale, file.size);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {canBeOpened(file) ? (
        <a href={href} download className="link min-w-0 break-words">
          <bdi lang="">{file.name}</bdi>
        </a>
      ) : (
        <bdi lang="" className="min-w-0 break-words">
          {file.name}
        </bdi>
      )}
      <span className="text-muted text-small">
        {size} · {t(`scan.${file.scan}`)}
      </span>
    </span>
  );
}
