/**
 * `npm run invite -- ADDRESS --name NAME [--role ROLE] [--host SLUG] [--locale en|zh-CN]`: gives somebody a role and
 * prints a link that works once, with which they choose a password. The first administrator comes this way.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { inviteByOperator } from '@/lib/accounts/commands/invite-staff';
import { STAFF_ROLES } from '@/lib/accounts/model';
import { line } from '@/lib/actions/text';
import { normaliseEmail } from '@/lib/auth/email';
import { OPERATOR } from '@/lib/auth/model';
import { INVITATION_HOURS } from '@/lib/auth/one-time-tokens';
import { disconnect } from '@/lib/db/client';
import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/routing';

const USAGE =
  'npm run invite -- ADDRESS --name "NAME" [--role ROLE] [--host SLUG] [--locale en|zh-CN]\n' +
  `Roles: ${STAFF_ROLES.join(', ')}; without one programme_admin. --host goes with the roles of an office.`;

const invitation = z.object({
  email: z.string().transform((value, context) => {
    const address = normaliseEmail(value);
    if (address === null) context.addIssue({ code: 'custom', message: 'is no e-mail address' });
    return address ?? z.NEVER;
  }),
  name: line(200),
  role: z.enum(STAFF_ROLES).default('programme_admin'),
  host: z.string().default('dalian'),
  locale: z.enum(locales).default('en'),
});

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: '' },
    role: { type: 'string' },
    host: { type: 'string' },
    locale: { type: 'string' },
  },
});

const given = invitation.safeParse({ email: positionals[0] ?? '', ...values });
if (!given.success) {
  for (const { path, message } of given.error.issues)
    console.error(`${path.join('.')}: ${message}`);
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { locale } = given.data;
  const context = {
    actor: OPERATOR,
    requestId: `invite:${process.pid}`,
    now: new Date(),
    locale,
    idempotency: null,
  };
  const result = await inviteByOperator(context, given.data);
  if (result.ok) {
    console.log(
      `${given.data.email} is ${given.data.role}. This link works once, for ${INVITATION_HOURS} hours:`,
    );
    console.log(`${env().NEXTAUTH_URL}/${locale}/set-password/${result.value}`);
  } else {
    console.error(`Not invited: ${explain(result.failure)}`);
    process.exitCode = 1;
  }
  await disconnect();
}

function explain(failure: { code: string; reasons?: { code: string }[] }): string {
  if (failure.code === 'not_found') return 'there is no such host, or it has no office.';
  const reason = failure.reasons?.[0]?.code;
  if (reason === 'accounts.refusal.closed') return 'this account is closed.';
  if (reason === 'accounts.refusal.demo') return 'this address belongs to the demonstration.';
  return failure.code;
}
