import { getTranslations } from 'next-intl/server';
import { TaskList } from '@/components/ui/task-list';
import { openRemarks } from '@/lib/cities/claims/remarks';
import { SECTION_MINUTES, type SectionId } from '@/lib/cities/profile/model';
import { progressOf, type SectionProgress } from '@/lib/cities/profile/progress';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { strengthOf } from '@/lib/cities/profile/strength';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** Sections to fill in, with state, what is known so far, and minutes. */
export async function SectionList({ own, locale }: { own: OwnCity; locale: Locale }) {
  const t = await getTranslations('profile');
  const review = await getTranslations('review');
  if (!own.draft) return null;
  const { content, people } = own.draft;
  const { chosenTopics, provenTopics } = strengthOf(content);

  const remarksOn = (id: SectionId) =>
    own.claim.status === 'changes_requested'
      ? openRemarks(own.remarks).filter((one) => one.section === id).length
      : 0;

  function noteOf({ id, state, problems, open, savedAt }: SectionProgress): string {
    const remarks = remarksOn(id);
    if (remarks > 0) return review('remarks.note', { count: remarks });
    if (state === 'to_do' || !savedAt) return t('note.notStarted');
    if (problems > 0) return t('note.problems', { count: problems });
    if (id === 'sectors' && chosenTopics > provenTopics) {
      return t('note.proofs', { missing: chosenTopics - provenTopics, all: chosenTopics });
    }
    if (open > 0) return t('note.open', { count: open });
    const date = formatDay(locale, dayIn(own.city.timeZone, new Date(savedAt)));
    return t('note.saved', { date });
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
