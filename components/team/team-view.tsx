import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/routing';
import type { JoinRequestRow } from '@/lib/organisations/join-requests/queries';
import type { Team } from '@/lib/organisations/queries';
import type { TeamArea } from '@/lib/organisations/team';
import { InviteForm } from './invite-form';
import { MemberTable } from './member-table';
import { RequestList } from './request-list';
import { SignOffForm } from './sign-off-form';

type Props = {
  team: Team;
  area: TeamArea;
  locale: Locale;
  timeZone: string;
  done: unknown;
  /** People who ask to join; host offices have none. */
  requests?: readonly JoinRequestRow[];
};

const DONE = ['invited', 'ended', 'sign_off', 'accepted', 'refused'] as const;

/** Who works for an organisation, and for its officers: inviting, ending, and the approver's sign-off. */
export async function TeamView(props: Props) {
  const { team, area, locale, timeZone, done: asked, requests = [] } = props;
  const t = await getTranslations('organisations');
  const done = DONE.find((one) => one === asked);
  const { name, nameZh } = team.organisation;
  const chinese = locale === 'zh-CN' && nameZh !== null;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <p className="text-muted">
            <span lang={locale === 'zh-CN' && !chinese ? 'und-Latn' : undefined}>
              {chinese ? nameZh : name}
            </span>
          </p>
        }
      />
      <div className="flex flex-col gap-4 pb-6 empty:hidden">
        {done ? (
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        ) : null}
        {team.block ? <Notice>{t(`block.${team.block}`)}</Notice> : null}
      </div>
      {requests.length > 0 ? (
        <Section title={t('requests.title')} note={<p>{t('requests.note')}</p>}>
          <RequestList requests={requests} locale={locale} timeZone={timeZone} />
        </Section>
      ) : null}
      <Section title={t('members.title')} note={<p>{t(`members.note.${area}`)}</p>}>
        <MemberTable team={team} area={area} locale={locale} timeZone={timeZone} />
      </Section>
      {team.block ? null : (
        <Section title={t('invite.title')} note={<p>{t('invite.note')}</p>}>
          <InviteForm area={area} />
        </Section>
      )}
      {team.block || area !== 'workspace' ? null : (
        <Section title={t('signOff.title')} note={<p>{t('signOff.note')}</p>}>
          <SignOffForm required={team.signOffRequired} />
        </Section>
      )}
    </>
  );
}
