import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has: whoever has not arrived by then never does. */
const STOPS = 250;

/**
 * Moves the focus with the Tab key until this element has it, as somebody without a mouse does. At the end it must be
 * plain where one is: WCAG 2.2, 2.4.7 (focus visible) and 2.4.11 (focus not obscured).
 */
export async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect(target).toBeEnabled();
  const page = target.page();
  for (let stop = 0; stop < STOPS; ) {
    const { way, between } = await target.evaluate(wayTo);
    if (way === 'here') return expectSeenFocus(target);
    // a quarter of what lies between is hardly ever too far: rings of a group are one stop, parts of a date several
    const steps = Math.max(1, Math.floor(between / 4));
    for (let step = 0; step < steps; step += 1, stop += 1) {
      await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
    }
  }
  throw new Error(`The Tab key does not lead to ${target}`);
}

/**
 * Where an element lies, seen from the focus, and how many elements that take the focus lie between. A ring of a group
 * is reached when any ring of the group is.
 */
function wayTo(element: Element): { way: 'here' | 'back' | 'on'; between: number } {
  const focused = document.activeElement;
  const ringOf = (one: Element | null) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null;
  const group = ringOf(element);
  if (focused === element || (group !== null && ringOf(focused) === group)) {
    return { way: 'here', between: 0 };
  }
  const all = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ].filter((one) => one.checkVisibility());
  const from = focused ? all.indexOf(focused) : -1;
  const between = Math.abs(all.indexOf(element) - from);
  if (!focused || focused === document.body) return { way: 'on', between };
  const position = focused.compareDocumentPosition(element);
  return { way: position & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on', between };
}

/** The focused element has an outline, lies inside the window, and nothing covers its middle. */
async function expectSeenFocus(target: Locator): Promise<void> {
  const seen = () =>
    target.page().evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return 'nothing has the focus';
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no outline';
      const box = focused.getBoundingClientRect();
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
      const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
      if (box.bottom <= 0 || box.top >= innerHeight) return 'outside the window';
      const above = document.elementFromPoint(x, y);
      const free =
        above !== null &&
        (focused.contains(above) || above.contains(focused) || above.closest('label') !== null);
      return free ? 'seen' : `covered by ${above?.outerHTML.slice(0, 80)}`;
    });
  await expect.poll(seen, { message: `focus on ${target}` }).toBe('seen');
}

/** Follows a link or presses a button with Enter. */
export async function press(target: Locator): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('Enter');
}

/** Replaces what a field holds by typing. */
export async function type(target: Locator, text: string): Promise<void> {
  await reach(target);
  await target.page().keyboard.press('ControlOrMeta+A');
  await target.page().keyboard.type(text);
  await expect(target).toHaveValue(text);
}

/** Types a date into the parts of a date field, in the order of the browser's own language (month, day, year). */
export async function typeDate(target: Locator, date: string): Promise<void> {
  await reach(target);
  const [year, month, day] = date.split('-');
  await target.page().keyboard.type(`${month}${day}${year}`);
  await expect(target).toHaveValue(date);
}

/** Ticks a box with Space, or moves to a ring of its group with the arrow keys. */
export async function tick(target: Locator): Promise<void> {
  await reach(target);
  const { keyboard } = target.page();
  if (await target.isChecked()) return;
  await keyboard.press('Space');
  for (let ring = 0; ring < 20 && !(await target.isChecked()); ring += 1) {
    await keyboard.press('ArrowDown');
  }
  await expect(target).toBeChecked();
}

/** Goes through a list with the arrow keys until this value is chosen. */
export async function select(target: Locator, value: string): Promise<void> {
  await reach(target);
  const { keyboard } = target.page();
  await keyboard.press('Home');
  const entries = await target.locator('option').count();
  for (let entry = 0; entry < entries && (await target.inputValue()) !== value; entry += 1) {
    await keyboard.press('ArrowDown');
  }
  await expect(target).toHaveValue(value);
}

/** Jumps over the header with the skip link, the first stop of every page. */
export async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
}
