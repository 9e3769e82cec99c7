/**
 * npm run --silent match:all [-- --least 50] > pairs.csv
 *
 * Scores every candidate with every host by the weights in force and prints one line for each pair: host, city, score,
 * mutual fit and the fits of both sides. With `--least` pairs below that score are left out.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { disconnect } from '@/lib/db/client';
import { allPairs } from '@/lib/matching/top-lists/all-pairs';
import { tendLists } from '@/lib/matching/top-lists/tend-lists';

const { values } = parseArgs({ options: { least: { type: 'string', default: '0' } } });
const least = Number(values.least);
if (!(least >= 0 && least <= 100)) {
  console.error('--least takes a score from 0 to 100.');
  process.exit(2);
}

/** Lines written at once; the reader of a pipe may be slower than we are. */
const LINES = 5_000;

await tendLists();
await write('host,city,score,mutual,host_fit,city_fit\n');
let count = 0;
for await (const { pairs } of allPairs(Math.ceil(100 * least))) {
  let lines: string[] = [];
  for (const { host, city, score, ...fits } of pairs) {
    const { mutual, hostFit, cityFit } = fits;
    const shares = [mutual, hostFit, cityFit].map((share) => share.toFixed(4));
    lines.push([host, city, (score / 100).toFixed(2), ...shares].join(','));
    count += 1;
    if (lines.length < LINES) continue;
    await write(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) await write(`${lines.join('\n')}\n`);
}
await disconnect();
console.error(`${count.toLocaleString('en')} pairs`);

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
