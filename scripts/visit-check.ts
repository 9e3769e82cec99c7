/**
 * npm run --silent visit:check -- FILE
 *
 * What a host's rules find in a request, as JSON. Needs neither a database nor a build; the file and the output are
 * described in docs/domain/visits.md. Exit 2 with the path of each problem when the file cannot be used.
 */
import { checkRequest } from './lib/check-request';
import { print, Refusal, readText, runCommand } from './lib/command-file';

runCommand(main);

function main(args: string[]): void {
  const [file, ...others] = args;
  if (!file || others.length > 0) {
    throw new Refusal(['Name one file: npm run --silent visit:check -- FILE']);
  }
  print(`${JSON.stringify(checkRequest(readText(file), file), null, 2)}\n`);
}
