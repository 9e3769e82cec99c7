/**
 * Where the keyboard goes on after a row button was pressed: to the name of a new row, with a row that moved, or to the
 * row that took the place of a removed one; empty when no row was touched. `count` is the number of rows now.
 */
export function controlAfter(pressed: string, count: number): string {
  const [what, place] = pressed.split('-');
  const at = Number(place);
  const last = count - 1;
  switch (what) {
    case 'up':
      return at - 1 > 0 ? `row-up-${at - 1}` : 'row-down-0';
    case 'down':
      return at + 1 < last ? `row-down-${at + 1}` : `row-up-${last}`;
    case 'remove':
      return `members-${Math.min(at, last)}-printedName`;
    case 'add':
      return `members-${last}-printedName`;
    default:
      return '';
  }
}
