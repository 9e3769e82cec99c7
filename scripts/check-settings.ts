/** Says in one sentence each which settings are wrong, before anything is started with them. */
import { readSettings } from '@/lib/env';

try {
  readSettings(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
