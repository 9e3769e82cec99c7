import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { mailFolder } from '../../tests/setup/site';

/** The newest mail to this address whose subject matches, once the worker has delivered it. */
export async function mailTo(address: string, subject: RegExp): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await expect
    .poll(
      async () => {
        found = (await allMail()).findLast(
          (mail) => recipientOf(mail) === address && subject.test(mail.subject ?? ''),
        );
        return found !== undefined;
      },
      { timeout: 20_000, message: `mail to ${address}: ${subject}` },
    )
    .toBe(true);
  return found as ParsedMail;
}

/** The one link to this site in a mail, as a path. */
export function linkIn(mail: ParsedMail): string {
  const address = mail.text?.match(/https?:\/\/\S+/)?.[0] ?? '';
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function allMail(): Promise<ParsedMail[]> {
  const files = readdirSync(mailFolder).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    files.sort().map((name) => simpleParser(readFileSync(path.join(mailFolder, name)))),
  );
}

function recipientOf(mail: ParsedMail): string | undefined {
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return to?.value[0]?.address;
}
