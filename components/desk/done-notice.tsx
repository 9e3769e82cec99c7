import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { OPERATIONS, TRANSITIONS } from '@/lib/visits/model';

/** What was just done, said once after the step. */
export async function DoneNotice({ code }: { code: string | string[] | undefined }) {
  const known = [...TRANSITIONS, ...OPERATIONS].find((one) => one === code);
  if (!known) return null;
  const t = await getTranslations('visits.done');
  return (
    <div className="pb-7">
      <Notice kind="done" live>
        {t(known)}
      </Notice>
    </div>
  );
}
