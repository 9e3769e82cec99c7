/** A message's receipt number: the random end of its id, eight characters to read out on the telephone. */
export const referenceOf = (id: string): string => id.slice(-8).toUpperCase();

export const isReference = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9A-F]{8}$/.test(value);
