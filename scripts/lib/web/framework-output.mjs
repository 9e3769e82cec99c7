/**
 * Turns what the framework prints for a person at a terminal into lines of our log. Errors it reports quote what they
 * were about: only their kind and place stay; those of requests have a line of their own with the request's id
 * (`instrumentation.ts`).
 *
 * @param {import('pino').Logger} log
 */
export function takeOverOutput(log) {
  const about = (args) => {
    const error = args.find((one) => one instanceof Error);
    return { part: 'framework', ...(error && { err: error }) };
  };
  console.error = (...args) => log.warn(about(args), 'framework error');
  console.warn = (...args) => log.warn(about(args), 'framework warning');
  console.info = (...args) => log.debug(about(args), 'framework');
  console.log = console.info;
}
