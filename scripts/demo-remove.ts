/** `npm run demo:remove`: takes away every row of the demonstration, and nothing else. It does not come back. */
import { env } from '@/lib/env';
import { markDemonstration } from '@/prisma/import/demo/mark';
import { removeDemonstration } from '@/prisma/import/demo/remove';

const url = process.env.MIGRATION_DATABASE_URL || env().DATABASE_URL;
const removed = await removeDemonstration(url);
await markDemonstration(url);
const parts = Object.entries(removed).filter(([, rows]) => rows > 0);
console.log(
  parts.length === 0
    ? 'There are no rows of a demonstration.'
    : `Removed ${parts.map(([what, rows]) => `${rows} ${what}`).join(', ')}.`,
);
if (env().DEMO === 'on') {
  console.log('Start with DEMO=off, so that the site no longer calls itself a demonstration.');
}
