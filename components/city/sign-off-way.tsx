import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { OwnSignOff } from '@/lib/cities/sign-off/queries';

const PATH = '/workspace/city/sign-off';

/** Beside what an officer submits or publishes: through the approver where the team asks for it, else as an offer. */
export async function SignOffWay({ signOff }: { signOff: OwnSignOff | null }) {
  const t = await getTranslations('signOff.go');
  if (!signOff || (!signOff.needed && signOff.approvers.length === 0)) return null;
  if (!signOff.needed) {
    return (
      <p className="mt-4">
        <TextLink href={PATH}>{t('optional')}</TextLink>
      </p>
    );
  }
  return (
    <div className="mt-5 flex flex-col items-start gap-3">
      <p>{t('needed')}</p>
      <LinkButton href={PATH}>{signOff.last?.state === 'open' ? t('see') : t('ask')}</LinkButton>
    </div>
  );
}

/** Says to approver and officers where an open or returned sign-off stands. */
export async function SignOffNotice({ signOff }: { signOff: OwnSignOff | null }) {
  const t = await getTranslations('signOff.go');
  const last = signOff?.last;
  if (!signOff || !last?.answerable) return null;
  const { state } = last;
  if (state !== 'open' && state !== 'returned') return null;
  const waiting = signOff.canDecide ? t('decide') : t('waiting');
  return (
    <div className="pb-6">
      <Notice kind={state === 'open' && !signOff.canDecide ? 'information' : 'caution'}>
        {state === 'open' ? waiting : t('returned')}{' '}
        <TextLink href={PATH} tone="strong">
          {t('see')}
        </TextLink>
      </Notice>
    </div>
  );
}
