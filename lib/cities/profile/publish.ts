import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { recordCityMoves } from '@/lib/match-history/record-city';
import { searchTextOf } from '../search-text';
import { asColumns, editedFields } from './facts';
import { listInterests } from './interests';
import type { ProfileContent } from './model';

type Publication = {
  cityId: string;
  content: ProfileContent;
  reason: string | null;
  /** Left out: whoever acts. */
  publishedById?: string;
  /** The approver's sign-off of exactly this content. */
  signOffId?: string;
};

/**
 * Makes the draft the next numbered version, which nobody can change afterwards. Rewrites what the directory reads,
 * ends what public pages documented about the city, takes over the facts the town hall has edited, and notes how its scores move.
 * The caller holds the city's lock and has checked the draft.
 * @returns the number of the version
 */
export async function publishVersion(
  tx: Tx,
  context: WriteContext,
  { cityId, content, reason, publishedById, signOffId }: Publication,
): Promise<number> {
  const last = await tx.profileVersion.aggregate({ where: { cityId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const city = await tx.city.findUniqueOrThrow({ where: { id: cityId } });
  await tx.profileVersion.create({
    data: {
      cityId,
      number,
      // What a statistic asked and the city answered is no statement of the city.
      content: { ...content, signals: {} },
      reason,
      signOffId: signOffId ?? null,
      demo: city.demo,
      publishedAt: context.now,
      publishedById: publishedById ?? (context.actor.kind === 'user' ? context.actor.userId : null),
    },
  });
  await recordCityMoves(tx, cityId, number, context.now);
  await listInterests(tx, cityId, content);
  const edited = editedFields(city, content.basics);
  if (content.basics && edited.length > 0) {
    const { name, nameZh } = content.basics;
    await tx.city.update({
      where: { id: cityId },
      data: {
        ...asColumns(content.basics),
        editedFields: [...new Set([...city.editedFields, ...edited])],
        searchText: searchTextOf([city.searchText, name, nameZh]),
      },
    });
  }
  return number;
}
