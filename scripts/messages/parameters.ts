import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

/** What a message asks of its caller, and its own words. */
export type Parsed = {
  /**
   * Name of each parameter with what it must be: `text`, `moment`, `tag`, the options of a select, or `plural` for a
   * number that only chooses the grammar and is not shown.
   */
  parameters: Map<string, string>;
  /** The message's own words, without parameters, one entry per stretch. */
  literals: string[];
};

/**
 * Reads an ICU message.
 * @throws Error with the reason when it is not one
 */
export function readMessage(message: string): Parsed {
  const parsed: Parsed = { parameters: new Map(), literals: [] };
  collect(parse(message), parsed);
  return parsed;
}

/** Sentences about parameters that two translations of one message do not share. */
export function parameterDifferences(one: Parsed, other: Parsed): string[] {
  const names = new Set([...one.parameters.keys(), ...other.parameters.keys()]);
  return [...names].sort().flatMap((name) => {
    const [here, there] = [one.parameters.get(name), other.parameters.get(name)];
    if (!here) return [`{${name}} is missing in en`];
    if (!there) return here === 'plural' ? [] : [`{${name}} is missing in zh-CN`];
    return isShownAlike(here, there) ? [] : [`{${name}} is ${here} in en and ${there} in zh-CN`];
  });
}

function collect(elements: MessageFormatElement[], parsed: Parsed): void {
  for (const element of elements) {
    if (element.type === TYPE.literal) parsed.literals.push(element.value);
    const kind = kindOf(element);
    if (
      kind &&
      'value' in element &&
      !(kind === 'plural' && parsed.parameters.has(element.value))
    ) {
      parsed.parameters.set(element.value, kind);
    }
    if (element.type === TYPE.tag) collect(element.children, parsed);
    if ('options' in element) {
      for (const option of Object.values(element.options)) collect(option.value, parsed);
    }
  }
}

/** Chinese has no plural: a number that is counted in English is shown there, or left out. */
const isShownAlike = (one: string, other: string) =>
  one === other || (['text', 'plural'].includes(one) && ['text', 'plural'].includes(other));

function kindOf(element: MessageFormatElement): string | null {
  switch (element.type) {
    case TYPE.argument:
    case TYPE.number:
      return 'text';
    case TYPE.plural:
      return showsItsNumber(element) ? 'text' : 'plural';
    case TYPE.date:
    case TYPE.time:
      return 'moment';
    case TYPE.tag:
      return 'tag';
    case TYPE.select:
      return `one of ${Object.keys(element.options).sort().join('|')}`;
    default:
      return null;
  }
}

function showsItsNumber(plural: PluralElement): boolean {
  return Object.values(plural.options).some(({ value }) =>
    value.some((element) => element.type === TYPE.pound),
  );
}
