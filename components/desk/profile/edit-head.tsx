import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';

type Props = { title: string; lead: string; version: number };

/** The head of a form of the host's profile: what it is about, and which version it starts from. */
export async function EditHead({ title, lead, version }: Props) {
  const t = await getTranslations('hostDesk');
  const layout = await getTranslations('layout');
  return (
    <PageHead
      title={title}
      crumbs={{
        label: layout('crumbs'),
        steps: [{ label: t('title'), href: '/desk/profile' }, { label: title }],
      }}
      lead={
        <>
          <p>{lead}</p>
          <p className="text-muted text-small">{t('startsFrom', { version })}</p>
        </>
      }
    />
  );
}
