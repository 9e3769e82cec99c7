/**
 * Imports the public data (docs/data.md), then the demonstration if DEMO is on. Starting it again changes nothing.
 * Its last line says what was done.
 */
import { env } from '@/lib/env';
import { runImport } from '@/prisma/import/run';

const settings = env();
const url = process.env.MIGRATION_DATABASE_URL || settings.DATABASE_URL;
const result = await runImport(url, { includeXk: settings.IMPORT_XK === 'on' });
console.log(result.unchanged ? 'data unchanged' : summary(result.counts));

function summary(counts: Record<string, { rows: number }>): string {
  const rows = (name: string) => (counts[name]?.rows ?? 0).toLocaleString('en');
  return `${rows('cities')} cities, ${rows('ties')} ties, ${rows('signals')} signals, ${rows('facts')} facts, ${rows('holidays')} holidays`;
}
