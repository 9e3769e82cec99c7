import { getTranslations } from 'next-intl/server';
import { Fingerprint } from '@/components/plots/fingerprint';
import { ButtonRow, LinkButton } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { MarginColumn } from '@/components/ui/section';
import { DemoMark } from '@/components/ui/tag';
import { fingerprintOf } from '@/lib/cities/profile/fingerprint-of';
import { nextStepOf } from '@/lib/cities/profile/next-step';
import { progressOf } from '@/lib/cities/profile/progress';
import type { OwnCity } from '@/lib/cities/profile/queries';

/** Name, how far the profile is, and the one way on. */
export async function ProfileHead({ own, title }: { own: OwnCity; title: string }) {
  const t = await getTranslations('profile');
  if (!own.draft) return null;
  const { content, people } = own.draft;
  const progress = progressOf(content, people);
  const { complete, sections, minutesLeft, next } = progress;
  // One filled button a view: unpublished changes have theirs below.
  const toPublish = nextStepOf(own).id === 'publish';
  return (
    <div className="pt-9 pb-7">
      <MarginColumn margin={<Fingerprint interests={fingerprintOf(content.sectors)} size={150} />}>
        <h1>{title}</h1>
        <p className="mt-2 max-w-measure">
          {t('tasks.lead')} {own.claim.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
        </p>
        <div className="mt-5 flex flex-wrap items-center gap-x-10 gap-y-5">
          <div className="w-full max-w-72">
            <Progress
              label={t('tasks.progress', { complete, all: sections.length })}
              value={complete}
              max={sections.length}
              note={t('tasks.minutesLeft', { minutes: minutesLeft })}
            />
          </div>
          <ButtonRow>
            {next && own.canEdit ? (
              <LinkButton href={`/workspace/city/${next}`} look={toPublish ? 'outline' : 'filled'}>
                {t('tasks.continue', { section: t(`section.${next}.title`) })}
              </LinkButton>
            ) : null}
            <LinkButton
              href="/workspace/city/preview"
              look={next || toPublish ? 'outline' : 'filled'}
            >
              {t('tasks.preview')}
            </LinkButton>
          </ButtonRow>
        </div>
      </MarginColumn>
    </div>
  );
}
