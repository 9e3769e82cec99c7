import type { z } from 'zod';

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; problem: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: `not valid JSON: ${(error as SyntaxError).message}` };
  }
}

/** Paths of the keys that nobody asked for. */
export function unknownKeys(value: Record<string, unknown>, known: readonly string[], path: Path) {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => pathText([...path, key]));
}

/** What a schema has against a file, each with its path: `cities[2].sectors[0].id: is missing (string expected)`. */
export function problemsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${pathText([...issue.path, key])}: unknown key`);
  }
  return [`${pathText(issue.path)}: ${problemText(issue)}`];
}

function problemText(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  const received = /received (\w+)/.exec(issue.message)?.[1];
  return received === 'undefined'
    ? `is missing (${issue.expected} expected)`
    : `${issue.expected} expected, ${received ?? 'something else'} found`;
}

export type Path = readonly PropertyKey[];

/** `cities[2].sectors[0].id`; the root is called "file". */
function pathText(path: Path): string {
  if (path.length === 0) return 'file';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
