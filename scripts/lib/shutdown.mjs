const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** npm passes on the signal that the terminal has already sent to both of us: that is not a second Ctrl-C. */
const ECHO_MS = 1_000;

/** Something that runs and can be stopped, properly or at once. @typedef {{ stop: () => Promise<unknown>, kill: () => unknown }} Part */

/**
 * Ends this process in order: parts are stopped one after the other, the last started first. A second signal kills
 * what is left.
 */
export function createShutdown() {
  /** @type {Part[]} */
  const parts = [];
  let began = null;

  const end = async (code, message) => {
    if (began !== null) return;
    began = Date.now();
    if (message) console.log(`\n${message}`);
    for (const part of parts.toReversed()) await part.stop();
    process.exit(code);
  };

  const onSignal = () => {
    if (began === null) return end(0, 'Stopping …');
    if (Date.now() - began < ECHO_MS) return undefined;
    for (const part of parts.toReversed()) part.kill();
    process.exit(1);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  onOrphaned(onSignal);

  return {
    /** @param {Part} part */
    add: (part) => void parts.push(part),
    /** Whether the end has begun: failures of what is being stopped are no news then. */
    hasBegun: () => began !== null,
    /** @param {number} code @param {string} [message] */
    end,
  };
}

/**
 * Calls back when npm, which runs us through a shell, has been ended alone: neither of the two passes that on.
 *
 * @param {() => unknown} callback
 */
export function onOrphaned(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 500);
  watch.unref();
}
