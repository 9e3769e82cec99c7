/** `npm run serve`: one web process on the database in the settings; as many as wanted may run beside each other. */
import { spawn } from 'node:child_process';
import { isBuilt } from './lib/build.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { webArguments } from './lib/programs.mjs';
import { checkSettings, chooseAddress, readEnvFile } from './lib/settings.mjs';
import { onOrphaned } from './lib/shutdown.mjs';

await runMain(async () => {
  readEnvFile();
  if (!isBuilt()) throw new Problem('There is no build yet. Make it with: npm run build');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  checkSettings(env);
  const address = await chooseAddress();
  const web = spawn(process.execPath, webArguments(address), { env, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => web.kill(name));
  onOrphaned(() => web.kill('SIGTERM'));
  web.once('exit', (code) => process.exit(code ?? 1));
});
