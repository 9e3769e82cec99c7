/**
 * The form of our log lines, shared by the application and the web process around it: JSON, one line each, ids and
 * codes only. Of errors that is their kind, their code and where they happened: databases, parsers and validators
 * quote in their messages what people typed, so only messages of the language itself, which name our variables, stay.
 */

/** How deep causes are followed. */
const DEPTH = 4;

/**
 * @typedef {{ type: string, message?: string, code?: string, digest?: string, constraint?: string, at: string[], cause?: SafeError }} SafeError
 */

/**
 * @param {unknown} error
 * @param {number} [depth]
 * @returns {SafeError}
 */
export function safeError(error, depth = 0) {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const named = (/** @type {string} */ key) => {
    const value = Reflect.get(error, key);
    return typeof value === 'string' && /^[\w@;:-]{1,80}$/.test(value) ? { [key]: value } : {};
  };
  const speaksOfCode = error instanceof TypeError || error instanceof ReferenceError;
  return {
    type: error.name,
    ...(speaksOfCode && { message: error.message }),
    ...named('code'),
    ...named('digest'),
    ...named('constraint'),
    at: framesOf(error),
    ...(error.cause !== undefined && depth < DEPTH && { cause: safeError(error.cause, depth + 1) }),
  };
}

/** @param {Error} error */
const framesOf = (error) =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at [^\s].*(:\d+:\d+\)?|<anonymous>\)?|\(native\))$/.test(line))
    .slice(0, 12);

/**
 * A line about an error alone would take the error's own message for its text.
 *
 * @this {unknown}
 * @param {unknown[]} args
 * @param {(...args: unknown[]) => void} write
 */
function withOwnText(args, write) {
  const [about] = args;
  const isBare = args.length === 1 && typeof about === 'object' && about !== null && 'err' in about;
  write.apply(this, isBare ? [about, 'accident'] : args);
}

/** For pino. The redaction is a net under the rule, not a licence. */
export const LOG_FORM = {
  base: undefined,
  hooks: { logMethod: withOwnText },
  serializers: { err: safeError },
  redact: {
    paths: ['*.password', '*.token', '*.email', '*.cookie', '*.authorization', '*.body', '*.text'],
    censor: '[redacted]',
  },
};
