import { openOnVisit } from '@/lib/threads/commands/open-thread';
import { aContext } from './people';
import type { VisitWorld } from './visits';

const WORDS = { subject: 'Arrival', text: 'We land on Monday.', locale: 'en' } as const;

/** A conversation that the city's officer has begun about a visit; answers with its id. */
export async function aThread({ city, now }: VisitWorld, visitId: string): Promise<string> {
  const about = { visitId, internal: false };
  const opened = await openOnVisit(aContext(city.officer, now), { ...about, ...WORDS });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.id;
}
