import 'server-only';
import pino from 'pino';
import { env } from './env';
import { LOG_FORM } from './log-form.js';

/** JSON lines with request ids and no personal data: log ids and codes, never names, addresses or texts. */
export const log = pino({ level: process.env.LOG_LEVEL || 'info', ...LOG_FORM });

/** Called once per process, after the settings have been checked. */
export function applyLogLevel(): void {
  log.level = env().LOG_LEVEL;
}
