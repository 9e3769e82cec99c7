/**
 * Imports the public data (docs/data.md), then the demonstration if DEMO is on. Starting it again changes nothing.
 * Its last line says what was done.
 */
import { env } from '@/lib/env';
import { runImport } from '@/prisma/import/run';

const settings = env();
const url = process.env.MIGRATION_DATABASE_URL || settings.DATABASE_URL;
const result = await runImport(url, { includeXk: settings.IMPORT_XK === 'on' });
const loaded = settings.DEMO === 'on' && (await demonstration());
const data = result.unchanged ? 'data unchanged' : summary(result.counts);
console.log(loaded ? `${data}; demonstration loaded` : data);

/** Loaded from its own module, because it brings the whole application with it. */
async function demonstration(): Promise<boolean> {
  const { isDemonstrationMarked } = await import('@/prisma/import/demo/mark');
  if (await isDemonstrationMarked(url)) return false;
  const { loadDemonstration } = await import('@/prisma/import/demo/seed');
  await loadDemonstration(url, new Date());
  const { disconnect } = await import('@/lib/db/client');
  await disconnect();
  return true;
}

function summary(counts: Record<string, { rows: number }>): string {
  const rows = (name: string) => (counts[name]?.rows ?? 0).toLocaleString('en');
  return `${rows('cities')} cities, ${rows('ties')} ties, ${rows('signals')} signals, ${rows('facts')} facts, ${rows('holidays')} holidays`;
}
