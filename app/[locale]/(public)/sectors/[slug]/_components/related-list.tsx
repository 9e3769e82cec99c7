import { getLocale } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { sectorPath } from '@/lib/sectors/slug';
import type { SectorId } from '@/lib/taxonomy/ids';
import { relatedSectorsOf, relatedWhy, sectorName } from '@/lib/taxonomy/taxonomy';

/** Sectors that often meet this one in a project, and why. */
export async function RelatedList({ sector }: { sector: SectorId }) {
  const locale = await getLocale();
  return (
    <Ledger top>
      {relatedSectorsOf(sector).map((id) => (
        <LedgerRow key={id}>
          <TextLink href={sectorPath(id)}>{sectorName(id, locale)}</TextLink>
          <span className="block text-muted text-small">{relatedWhy(sector, id, locale)}</span>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
