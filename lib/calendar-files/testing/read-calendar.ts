/** One component as a list of its lines by name, parameters and all; `VALARM` and the like do not occur in ours. */
export type ReadEvent = Record<string, string>;

/** A calendar read the way a program does: lines unfolded at CRLF and a blank, names before the first sign, texts unescaped. */
export function readCalendar(text: string): { calendar: ReadEvent; events: ReadEvent[] } {
  const calendar: ReadEvent = {};
  const events: ReadEvent[] = [];
  let current = calendar;
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === '') continue;
    if (line === 'BEGIN:VEVENT') {
      current = {};
      events.push(current);
    } else if (line === 'END:VEVENT') {
      current = calendar;
    } else {
      const name = /^[A-Z-]+/.exec(line)?.[0];
      if (!name) throw new Error(`no line of a calendar: ${line}`);
      current[name] = plainText(line.slice(name.length + 1));
    }
  }
  return { calendar, events };
}

const plainText = (value: string): string =>
  value.replace(/\\(.)/g, (_match, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
