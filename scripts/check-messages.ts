/**
 * `npm run messages`: English and Chinese have the same namespaces, keys and parameters, every text is a valid ICU
 * message, and the Chinese keeps to the style that a program can check.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareNamespace, flatten } from './messages/compare';

const folder = path.resolve(import.meta.dirname, '../messages');
const names = (locale: string) => readdirSync(path.join(folder, locale)).sort();
const read = (locale: string, name: string) =>
  JSON.parse(readFileSync(path.join(folder, locale, name), 'utf8'));

const files = new Set([...names('en'), ...names('zh-CN')]);
let texts = 0;
const complaints = [...files].flatMap((name) => {
  for (const locale of ['en', 'zh-CN']) {
    if (!names(locale).includes(name)) return [`messages/${locale}/${name} is missing`];
  }
  const english = read('en', name);
  texts += flatten(english).size;
  return compareNamespace(english, read('zh-CN', name)).map((one) => `messages/*/${name} ${one}`);
});

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else console.log(`${texts} messages in ${files.size} namespaces agree.`);
