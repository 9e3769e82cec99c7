/** The web process, as `npm start` and `npm run serve` start it: `node scripts/web.mjs HOST PORT`. */
import next from 'next';
import pino from 'pino';
import { LOG_FORM } from '../lib/log-form.js';
import { root } from './lib/paths.mjs';
import { DatabaseWatch } from './lib/web/database-watch.mjs';
import { takeOverOutput } from './lib/web/framework-output.mjs';
import { openLanes } from './lib/web/lanes.mjs';
import { routeNames } from './lib/web/routes.mjs';
import { FrontServer } from './lib/web/server.mjs';

const [host = '127.0.0.1', port = '3000'] = process.argv.slice(2);
const address = { host, port: Number(port) };
const log = pino({ level: process.env.LOG_LEVEL || 'info', ...LOG_FORM });
takeOverOutput(log);

const database = new DatabaseWatch(process.env.DATABASE_URL, log);
const application = next({ dev: false, dir: root, hostname: host, port: address.port });
const server = new FrontServer(application.getRequestHandler(), {
  lanes: openLanes(Number(process.env.DATABASE_POOL_MAX || 10)),
  database,
  routeOf: routeNames(),
  log,
});
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, end);
await Promise.all([application.prepare(), database.start()]);
await server.listen(address);
log.info('web ready');

async function end() {
  log.info('web stopping');
  const cutOff = await server.drain();
  if (cutOff > 0) log.warn({ cutOff }, 'requests cut off');
  log.info('web stopped');
  process.exit(cutOff > 0 ? 1 : 0);
}
