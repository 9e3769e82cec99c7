import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TaskList } from '@/components/ui/task-list';
import { openRemarks } from '@/lib/cities/claims/remarks';
import { SECTION_MINUTES, type SectionId } from '@/lib/cities/profile/model';
import { listEditors } from '@/lib/cities/profile/presence';
import { progressOf, type SectionProgress } from '@/lib/cities/profile/progress';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { listSavers } from '@/lib/cities/profile/savers';
import { strengthOf } from '@/lib/cities/profile/strength';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { namesInWords } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';

type Props = { own: OwnCity; locale: Locale; userId: string };

/** Sections to fill in, with state, what is known so far, and minutes. */
export async function SectionList({ own, locale, userId }: Props) {
  const t = await getTranslations('profile');
  const review = await getTranslations('review');
  if (!own.draft) return null;
  const { content, people } = own.draft;
  const { chosenTopics, provenTopics } = strengthOf(content);

  const [savers, editors] = await Promise.all([
    listSavers(own.claim.id, content.saved),
    listEditors({ cityId: own.city.id, userId, claimId: own.claim.id }, new Date()),
  ]);

  const remarksOn = (id: SectionId) =>
    own.claim.status === 'changes_requested'
      ? openRemarks(own.remarks).filter((one) => one.section === id).length
      : 0;

  function openOf({ id, state, problems, open }: SectionProgress): string | null {
    const remarks = remarksOn(id);
    if (remarks > 0) return review('remarks.note', { count: remarks });
    if (state === 'to_do') return null;
    if (problems > 0) return t('note.problems', { count: problems });
    if (id === 'sectors' && chosenTopics > provenTopics) {
      return t('note.proofs', { missing: chosenTopics - provenTopics, all: chosenTopics });
    }
    return open > 0 ? t('note.open', { count: open }) : null;
  }

  function savedOf({ id }: SectionProgress): string {
    const stamp = content.saved[id];
    if (!stamp) return t('note.notStarted');
    const date = formatDay(locale, dayIn(own.city.timeZone, new Date(stamp.at)));
    const name = stamp.by && savers.get(stamp.by);
    return name ? t('note.savedBy', { date, name }) : t('note.saved', { date });
  }

  function noteOf(section: SectionProgress) {
    const names = editors.filter((one) => one.section === section.id).map((one) => one.name);
    const lines = [
      openOf(section),
      savedOf(section),
      names.length > 0 ? t('note.editing', { names: namesInWords(locale, names) }) : null,
    ];
    return lines.map((line) => line && <NoteLine key={line}>{line}</NoteLine>);
  }

  const tasks = progressOf(content, people).sections.map((section) => ({
    key: section.id,
    href: `/workspace/city/${section.id}`,
    title: t(`section.${section.id}.title`),
    description: t(`section.${section.id}.about`),
    note: noteOf(section),
    ...(remarksOn(section.id) > 0
      ? { status: 'changes_requested' as const, statusLabel: review('remarks.returned') }
      : { status: section.state, statusLabel: t(`state.${section.state}`) }),
    effort: t('effort', { minutes: section.minutes }),
  }));
  const pictures = {
    key: 'pictures',
    href: '/workspace/city/pictures',
    title: t('section.pictures.title'),
    description: t('section.pictures.about'),
    note: t('note.later'),
    status: 'later' as const,
    statusLabel: t('state.later'),
    effort: t('effort', { minutes: SECTION_MINUTES.pictures }),
  };
  return <TaskList tasks={[...tasks, pictures]} />;
}

const NoteLine = ({ children }: { children: ReactNode }) => (
  <span className="block">{children}</span>
);
