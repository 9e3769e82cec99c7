import { describe, expect, it } from 'vitest';
import { controlAfter } from './row-focus';

describe('the keyboard after a row button', () => {
  it('moves on with the row', () => {
    expect(controlAfter('up-3', 5)).toBe('row-up-2');
    expect(controlAfter('down-1', 5)).toBe('row-down-2');
  });

  it('turns round where the row has reached an end', () => {
    expect(controlAfter('up-1', 5)).toBe('row-down-0');
    expect(controlAfter('down-3', 5)).toBe('row-up-4');
  });

  it('goes to the name of a new row, or of the row that closed up', () => {
    expect(controlAfter('add', 4)).toBe('members-3-printedName');
    expect(controlAfter('remove-1', 3)).toBe('members-1-printedName');
    expect(controlAfter('remove-3', 3)).toBe('members-2-printedName');
  });

  it('stays where it is when no row was touched', () => {
    expect(controlAfter('none', 3)).toBe('');
  });
});
