import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import type { Act, ActingSide } from '@/lib/cities/participation/policy';
import type { Participation, RunningVisit } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath } from '@/lib/visits/paths';

type Props = { act: Act; side: ActingSide; participation: Participation; locale: Locale };

/** What an act does, line by line, and the visits under way by name: read before anything is done. */
export async function Consequences({ act, side, participation, locale }: Props) {
  const t = await getTranslations('participation');
  const lines = {
    pause: [
      t('does.pause.1'),
      t('does.pause.2'),
      t('does.pause.3'),
      t(side === 'city' ? 'does.pause.4' : 'does.pause.4any'),
    ],
    resume: [
      ...(participation.pausedBy === 'clock' ? [t('does.resume.clock')] : []),
      t('does.resume.1'),
      t('does.resume.2'),
      t('does.resume.3'),
    ],
    archive: [t('does.archive.1'), t('does.archive.2'), t('does.archive.3'), t('does.archive.4')],
    restore: [t('does.restore.1'), t('does.restore.2'), t('does.restore.3')],
  }[act];
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h2 className="text-h3">{t('act.will')}</h2>
        <ul className="mt-2 list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {act === 'pause' || act === 'archive' ? (
        <Visits participation={participation} act={act} side={side} locale={locale} />
      ) : null}
    </div>
  );
}

type VisitsProps = Omit<Props, 'act'> & { act: 'pause' | 'archive' };

async function Visits({ participation: { visits }, act, side, locale }: VisitsProps) {
  const t = await getTranslations('participation.visits');
  const status = await getTranslations('visits.status');
  const nameOf = ({ reference, host }: RunningVisit) =>
    t('row', {
      reference: reference ?? '',
      host: locale === 'zh-CN' ? host.officeZh : host.officeEn,
    });
  return (
    <div>
      <h2 className="text-h3">{t('title')}</h2>
      {visits.length === 0 ? (
        <p className="mt-2 text-muted">{t('none')}</p>
      ) : (
        <>
          <p className="mt-2">{t(act === 'pause' ? 'goOn' : 'first')}</p>
          <ul className="mt-2 flex flex-col gap-1">
            {visits.map((visit) => (
              <li key={visit.id} className="flex flex-wrap items-baseline gap-x-4">
                {side === 'city' ? (
                  <TextLink href={cityVisitPath(visit.id)}>{nameOf(visit)}</TextLink>
                ) : (
                  <span>{nameOf(visit)}</span>
                )}
                <StatusMark status={visit.status} label={status(visit.status)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
