/** `npm run build`: the production build; nothing is done when the sources are those of the last one. */
import { buildApplication, generateClient } from './lib/build.mjs';
import { runMain } from './lib/problem.mjs';

await runMain(async () => {
  await generateClient();
  await buildApplication();
});
