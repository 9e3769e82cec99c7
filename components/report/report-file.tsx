import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status-mark';
import { newFormKey } from '@/lib/actions/form-key';
import { retryCityReportAction, retryDeskReportAction } from '@/lib/reports/actions';
import { isUnderWay } from '@/lib/reports/model';
import { reportPath } from '@/lib/reports/paths';
import type { ReportDetail } from '@/lib/reports/queries';
import { AskAgain } from './ask-again';

const MARKS = {
  queued: 'later',
  making: 'in_progress',
  ready: 'complete',
  failed: 'caution',
} as const;

/** How far the PDF is; the print view and the data are there at once. */
export async function ReportFile({ report }: { report: ReportDetail }) {
  const t = await getTranslations('reports');
  const { reference, file } = report;
  const failure = file.failure ? t(`failure.${file.failure}`) : null;
  return (
    <div className="flex max-w-measure flex-col gap-5">
      <p role="status">
        <StatusMark status={MARKS[file.status]} label={t(`status.${file.status}`)} />
      </p>
      {isUnderWay(file.status) ? <UnderWay report={report} failure={failure} /> : null}
      {file.status === 'failed' && failure ? <Notice kind="caution">{failure}</Notice> : null}
      <ButtonRow>
        {file.status === 'ready' ? (
          <LinkButton href={`/files/reports/${reference}`} download>
            {t('page.download')}
          </LinkButton>
        ) : null}
        {file.status === 'failed' ? <Retry report={report} /> : null}
        <LinkButton
          look={file.status === 'ready' ? 'quiet' : 'outline'}
          href={`/print/match/${reference}`}
        >
          {t('page.printView')}
        </LinkButton>
        <LinkButton look="quiet" href={`/files/reports/${reference}/data.json`} download>
          {t('page.data')}
        </LinkButton>
      </ButtonRow>
      <p className="text-muted text-note">{t('page.dataNote')}</p>
    </div>
  );
}

async function UnderWay({ report, failure }: { report: ReportDetail; failure: string | null }) {
  const t = await getTranslations('reports.page');
  const { side, reference } = report;
  return (
    <div>
      {failure ? <p>{t('tryNext', { failure })}</p> : null}
      <p>{t('wait')}</p>
      <p className="pt-2">
        <LinkButton look="outline" dense href={reportPath(side, reference)}>
          {t('again')}
        </LinkButton>
      </p>
      <AskAgain />
    </div>
  );
}

async function Retry({ report: { side, reference } }: { report: ReportDetail }) {
  const t = await getTranslations('reports.page');
  return (
    <ActionForm
      action={side === 'city' ? retryCityReportAction : retryDeskReportAction}
      formKey={newFormKey()}
    >
      <input type="hidden" name="reference" value={reference} />
      <Button look="outline">{t('retry')}</Button>
    </ActionForm>
  );
}
