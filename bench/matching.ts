/**
 * npm run bench:matching [-- --sizes 1000,10000 --memory --json]
 *
 * Measures the packed scorer and the stored top lists on generated cities (bench/README.md). Checks what it measures:
 * a wrong result ends it with exit 1.
 */
import { parseArgs } from 'node:util';
import { machine, type Report, table } from './report';
import { runSize } from './run';

const SIZES = '1000,10000,100000,1000000';
const MOST = 5_000_000;

const options = {
  sizes: { type: 'string', default: SIZES },
  memory: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const { values } = parseArgs({ options });
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 1_000 && size <= MOST)) {
  console.error(`--sizes takes whole numbers from 1000 to ${MOST}, separated by commas.`);
  process.exit(2);
}
Object.assign(process.env, {
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'a-secret-that-signs-nothing-in-a-benchmark',
  LOG_LEVEL: 'silent',
});
const report: Report = { machine: machine(), sizes: [] };
for (const size of sizes) {
  if (!values.json) console.error(`${size.toLocaleString('en')} cities …`);
  report.sizes.push(await runSize(size, { isStored: !values.memory }));
}
console.log(values.json ? JSON.stringify(report, null, 2) : table(report));
