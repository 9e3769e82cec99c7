import type { Priority, SectorId, TopicId } from '@/lib/taxonomy/ids';
import type { SectorAnswer } from './model';
import { typedAddress } from './typed';

/** The sectors and their sub-topics, as a form lists them. */
export type SectorOutline = { id: SectorId; topics: TopicId[] };

/** Answers as they stand in a form that has not been sent, for what is shown while typing. Nothing is checked here. */
export function liveSectors(form: FormData, outline: readonly SectorOutline[]): SectorAnswer[] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return outline.flatMap(({ id, topics }) => {
    if (!form.has(`sectors.${id}.chosen`)) return [];
    const chosen = topics.filter((topic) => form.has(`topics.${topic}.chosen`));
    return [
      {
        id,
        priority: (Number(text(`sectors.${id}.priority`)) || null) as Priority | null,
        offer: form.has(`sectors.${id}.offer`),
        seek: form.has(`sectors.${id}.seek`),
        topics: chosen.map((topic) => ({
          id: topic,
          proof: {
            url: typedAddress(text(`topics.${topic}.url`)),
            note: text(`topics.${topic}.note`),
            date: text(`topics.${topic}.date`),
          },
        })),
      },
    ];
  });
}
