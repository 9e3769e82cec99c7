import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type FileView, UPLOAD_FAULTS, type UploadFault } from '@/lib/files/model';

/** `underWay` follows the name of a file and holds `{share}`; `colon` stands between the name and its fault. */
export type FilesWords = {
  choose: string;
  /** When one file is there already and only one may be. */
  replace: string;
  upload: string;
  uploadNote: string;
  underWay: string;
  callOff: string;
  wait: string;
  full: string;
  colon: string;
  scan: Record<FileView['scan'], string>;
  fault: Record<UploadFault, string>;
};

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
