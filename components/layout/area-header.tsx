import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { NoticesLink } from '@/components/notifications/notices-link';
import { newFormKey } from '@/lib/actions/form-key';
import { signOutAction } from '@/lib/auth/actions';
import { HeaderFrame } from './header-frame';
import type { Area } from './navigation';

type Props = {
  area: Exclude<Area, 'public'>;
  /** For whom the signed-in person works; shown as it is stored. */
  organisation: string;
};

/** The header behind sign-in: links of the area, the organisation, the way out. */
export async function AreaHeader({ area, organisation }: Props) {
  const t = await getTranslations('layout');
  return (
    <HeaderFrame
      area={area}
      end={
        <div className="flex items-center justify-between gap-x-4 gap-y-2 whitespace-normal max-lg:flex-wrap">
          <NoticesLink area={area} />
          <span className="max-w-56 text-muted lg:truncate" title={organisation}>
            {organisation}
          </span>
          <ActionForm action={signOutAction} formKey={newFormKey()}>
            <button type="submit" className="link cursor-pointer whitespace-nowrap">
              {t('signOut')}
            </button>
          </ActionForm>
        </div>
      }
    />
  );
}
