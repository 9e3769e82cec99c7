/**
 * `npm run stress:kill [-- --rounds N]`: people send real forms while web, worker and database are killed with -9
 * in turn, at random moments, 100 times. Afterwards everything they were told is compared with the database. Needs the production
 * build; uses a database of its own in .data/kill-pg.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isBuilt } from './lib/build.mjs';
import { KillableSite } from './lib/kill/site.mjs';
import { everybodyWorks } from './lib/kill/stories.mjs';
import { verdict } from './lib/kill/verdict.mjs';
import { firstFreePort } from './lib/ports.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { step } from './lib/steps.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4400);
const PARTS = ['web', 'worker', 'database'];

/** Longest pause before a kill, ms: long enough for a form to be under way, short enough to hit it. */
const PAUSE_MS = 2_500;

await runMain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } });
  const rounds = Number(values.rounds);
  if (!isBuilt()) throw new Problem('There is no build yet. Make it with: npm run build');
  const site = new KillableSite(await firstFreePort(FIRST_PORT, '127.0.0.1'));
  try {
    await step('Site started', async () => {
      await site.start();
      await site.ready();
    });
    const work = await underKills(site, rounds);
    report(await site.query((client) => verdict(client, work)), work, rounds);
  } finally {
    await site.stop();
  }
}).finally(() => {
  // After an accident people would go on trying for a minute.
  process.exit();
});

async function underKills(site, rounds) {
  let over = false;
  const work = {
    ledger: [],
    told: { visits: [], people: [], area: null, refused: [] },
    since: new Date(),
    /** Seconds to each return. */
    returns: { web: [], worker: [], database: [] },
  };
  const cities = await site.query(unclaimedCities);
  const working = everybodyWorks({ ...work, origin: site.origin, cities, isOver: () => over });
  for (let round = 1; round <= rounds; round += 1) {
    await delay(Math.random() * PAUSE_MS);
    const part = PARTS[(round - 1) % PARTS.length];
    await site.kill(part);
    const took = await site.ready();
    work.returns[part].push(took);
    if (round % 10 === 0 || rounds < 10) {
      console.log(
        `  ${round}: ${part} killed, back after ${took.toFixed(1)} s; ${work.ledger.length} forms acknowledged`,
      );
    }
  }
  over = true;
  await working;
  return work;
}

async function unclaimedCities(client) {
  const { rows } = await client.query(
    `SELECT slug FROM city c WHERE level = 'city' AND country_code <> 'CN' AND NOT demo
     AND NOT EXISTS (SELECT 1 FROM claim WHERE city_id = c.id) ORDER BY population DESC NULLS LAST LIMIT 1000`,
  );
  return rows.map(({ slug }) => slug);
}

function report(lines, { ledger, told, returns }, rounds) {
  const again = ledger.reduce((sum, { posts }) => sum + posts - 1, 0);
  console.log(`\n  ${rounds} kills; seconds until the site used its database again:`);
  for (const part of PARTS) console.log(`    ${part}: ${summary(returns[part])}`);
  console.log(`  ${ledger.length} forms acknowledged, ${again} posted again after a lost answer\n`);
  for (const [name, count] of lines)
    console.log(`  ${count === 0 ? '✓' : '✗'} ${String(count).padStart(4)}  ${name}`);
  for (const sentence of told.refused) console.log(`      ${sentence}`);
  const faults = lines.reduce((sum, [, count]) => sum + Math.abs(count), 0);
  console.log(`\n  ${faults} faults`);
  if (faults > 0) process.exitCode = 1;
}

function summary(values) {
  if (values.length === 0) return 'not killed';
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return `${sorted.length} times, median ${median.toFixed(1)}, slowest ${sorted.at(-1).toFixed(1)}`;
}
