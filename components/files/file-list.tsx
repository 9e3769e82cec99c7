import { getTranslations } from 'next-intl/server';
import type { FileView } from '@/lib/files/model';
import type { Locale } from '@/lib/i18n/routing';
import { FileLine } from './file-line';

type Props = { files: readonly FileView[]; hrefOf: (id: string) => string; locale: Locale };

/** The files that came along with something; nothing where there are none. */
export async function FileList({ files, hrefOf, locale }: Props) {
  if (files.length === 0) return null;
  const t = await getTranslations('files.list');
  return (
    <div className="pt-3">
      <p className="font-semibold text-small">{t('title')}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <FileLine file={file} href={hrefOf(file.id)} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
