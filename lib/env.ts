import { z } from 'zod';

/** On/off settings are written as words, so that an empty value is never mistaken for "off". */
const onOff = z.enum(['on', 'off']);

/**
 * Every setting of the application, checked once. `.env.example` has a line for each.
 * The supervisor (`npm start`) fills DATABASE_URL, NEXTAUTH_URL, NEXTAUTH_SECRET and DEMO when they are not given.
 */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  /** Runtime connection; its role should own nothing. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connections the web process may open. */
  DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(100).default(10),
  /** Public origin, exactly as visitors type it, without a path. */
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  NEXTAUTH_SECRET: z.string().min(32),
  DEMO: onOff.default('off'),
  /** smtp:// or smtps:// with user and password; without it mail is kept in the in-app outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Lianqiao <no-reply@localhost>'),
  /** How many proxies in front of the application append to X-Forwarded-For; 0 = none is trusted. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** Rows with country code XK: the two sides name the place differently. */
  IMPORT_XK: onOff.default('off'),
  /** Who answers for this site, as its privacy notice names them. */
  SITE_OPERATOR: z.string().max(300).optional(),
  /** Address for questions about data and accessibility. */
  SITE_CONTACT: z.email().optional(),
  /** Number of the site's registration in mainland China (ICP), shown in the footer where one is given. */
  SITE_ICP: z.string().max(60).optional(),
  /** Days after which messages from the contact form are removed. */
  CONTACT_RETENTION_DAYS: z.coerce.number().int().min(1).max(1_095).default(365),
  /** clamd that looks for viruses in files people send up; without it they are marked as not scanned. */
  FILE_SCANNER: z.url({ protocol: /^clamd$/ }).optional(),
  /** Chromium that makes PDFs; without it the system's is used, or Playwright's own. */
  CHROMIUM_PATH: z.string().optional(),
  /** Origin under which the worker reaches the web process, where that is not NEXTAUTH_URL. */
  PRINT_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Settings = z.infer<typeof settings>;

export const settingNames = Object.keys(settings.shape) as (keyof Settings)[];

/**
 * Reads settings from any record; empty strings count as not given.
 * @throws Error naming every wrong setting in one sentence each.
 */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    settingNames.map((name) => [name, source[name] === '' ? undefined : source[name]]),
  );
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings need attention (see .env.example):\n${lines.join('\n')}`);
}

let cached: Settings | undefined;

/** The settings of this process, read at first use so that a build needs none. */
export function env(): Settings {
  cached ??= readSettings(process.env);
  return cached;
}
