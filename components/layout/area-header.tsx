import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { NoticesLink } from '@/components/notifications/notices-link';
import { SessionWatch } from '@/components/session/session-watch';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { signOutAction } from '@/lib/auth/actions';
import { isUser, type Membership } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { countUnreadThreads } from '@/lib/threads/unread-queries';
import { HeaderFrame } from './header-frame';
import type { Area } from './navigation';

type Props = {
  area: Exclude<Area, 'public'>;
  /** For whom the signed-in person works. */
  membership: Membership | undefined;
};

/** The header behind sign-in: links of the area, the organisation, the way out; and the warning before the session ends. */
export async function AreaHeader({ area, membership }: Props) {
  const t = await getTranslations('layout');
  const actor = await currentActor();
  const threads = isUser(actor) && area !== 'admin' ? await countUnreadThreads(actor) : 0;
  return (
    <>
      <HeaderFrame
        area={area}
        unread={{ threads }}
        end={
          <div className="flex items-center justify-between gap-x-4 gap-y-2 whitespace-normal max-lg:flex-wrap">
            <NoticesLink area={area} />
            <AccountLink membership={membership} />
            <ActionForm action={signOutAction} formKey={newFormKey()}>
              <button type="submit" className="link cursor-pointer whitespace-nowrap">
                {t('signOut')}
              </button>
            </ActionForm>
          </div>
        }
      />
      <SessionWatch />
    </>
  );
}

/**
 * The way to the person's account, named after the organisation in the page's language; without a Chinese name its own,
 * marked as another language's.
 */
async function AccountLink({ membership }: { membership: Membership | undefined }) {
  const [t, locale] = await Promise.all([getTranslations('accounts'), getLocale()]);
  if (!membership) return <TextLink href="/account">{t('title')}</TextLink>;
  const { organisationName, organisationNameZh } = membership;
  const chinese = locale === 'zh-CN' && organisationNameZh;
  const name = chinese || organisationName;
  const lang = locale === 'zh-CN' && !chinese ? 'und-Latn' : undefined;
  return (
    <TextLink
      href="/account"
      tone="muted"
      className="max-w-56 lg:truncate"
      label={t('link', { name })}
    >
      <span title={name} lang={lang}>
        {name}
      </span>
    </TextLink>
  );
}
