import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { UploadFault } from '@/lib/files/model';
import { UPLOAD_FAULTS } from '@/lib/files/model';
import type { FilesWords } from './files-field';

/** The words of a field for files, which is drawn in the browser. */
export async function filesWords(one: boolean): Promise<FilesWords> {
  const t = await getTranslations('files');
  return {
    choose: t(one ? 'upload.chooseOne' : 'upload.choose'),
    replace: t('upload.replace'),
    upload: t('upload.upload'),
    uploadNote: t('upload.note'),
    underWay: t.raw('upload.underWay'),
    callOff: t('upload.callOff'),
    wait: t('upload.wait'),
    full: t('upload.full'),
    colon: t.raw('upload.colon'),
    scan: {
      unscanned: t('scan.unscanned'),
      waiting: t('scan.waiting'),
      clean: t('scan.clean'),
      refused: t('scan.refused'),
    },
    fault: Object.fromEntries(UPLOAD_FAULTS.map((code) => [code, t(`fault.${code}`)])) as Record<
      UploadFault,
      string
    >,
  };
}
