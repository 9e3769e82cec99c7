/** `npm run serve`: one web process on the database in the settings; as many as wanted may run beside each other. */
import { spawn } from 'node:child_process';
import { isBuilt } from './lib/build.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { webArguments } from './lib/programs.mjs';
import { chooseAddress, readEnvFile } from './lib/settings.mjs';

await runMain(async () => {
  readEnvFile();
  if (!isBuilt()) throw new Problem('There is no build yet. Make it with: npm run build');
  for (const name of ['DATABASE_URL', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET']) {
    if (!process.env[name])
      throw new Problem(`${name} is not set. .env.example says what it is for.`);
  }
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const web = spawn(process.execPath, webArguments(await chooseAddress()), {
    env,
    stdio: 'inherit',
  });
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => web.kill(name));
  web.once('exit', (code) => process.exit(code ?? 1));
});
