import { chineseComplaints } from './chinese';
import { type Parsed, parameterDifferences, readMessage } from './parameters';

/** A namespace file: texts by key, nested as wanted. */
type Tree = { [key: string]: unknown };

/** Everything wrong with one namespace, one sentence each, beginning with the key it is about. */
export function compareNamespace(en: Tree, zh: Tree): string[] {
  const [english, chinese] = [flatten(en), flatten(zh)];
  const keys = new Set([...english.keys(), ...chinese.keys()]);
  return [...keys].sort().flatMap((key) => {
    const [here, there] = [english.get(key), chinese.get(key)];
    if (here === undefined) return [`${key}: missing in en`];
    if (there === undefined) return [`${key}: missing in zh-CN`];
    return compareMessage(here, there).map((complaint) => `${key}: ${complaint}`);
  });
}

/** The texts of a tree by their full keys. */
export function flatten(tree: Tree, above = ''): Map<string, unknown> {
  const entries = Object.entries(tree).flatMap(([name, value]): [string, unknown][] => {
    const key = above + name;
    return isTree(value) ? [...flatten(value, `${key}.`)] : [[key, value]];
  });
  return new Map(entries);
}

function compareMessage(en: unknown, zh: unknown): string[] {
  const [english, chinese] = [read(en, 'en'), read(zh, 'zh-CN')];
  if (typeof english === 'string' || typeof chinese === 'string') {
    return [english, chinese].filter((one) => typeof one === 'string');
  }
  return [...parameterDifferences(english, chinese), ...chineseComplaints(chinese.literals)];
}

/** The parsed message, or what is wrong with it. */
function read(message: unknown, language: string): Parsed | string {
  if (typeof message !== 'string') return `not a text in ${language}`;
  if (message.trim() === '') return `empty in ${language}`;
  try {
    return readMessage(message);
  } catch (error) {
    return `not a valid message in ${language} (${error instanceof Error ? error.message : error})`;
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
