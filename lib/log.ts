import 'server-only';
import pino from 'pino';
import { env } from './env';

/**
 * JSON lines with request ids and no personal data: log ids and codes, never names, addresses or texts.
 * The redaction below is a net, not a licence.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  redact: {
    paths: ['*.password', '*.token', '*.email', '*.cookie', '*.authorization', '*.body', '*.text'],
    censor: '[redacted]',
  },
});

/** Called once per process, after the settings have been checked. */
export function applyLogLevel(): void {
  log.level = env().LOG_LEVEL;
}
