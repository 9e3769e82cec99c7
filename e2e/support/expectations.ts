import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Axe finds nothing against WCAG 2.2 AA. It looks once the page has its title: while React exchanges one page for the
 * next, the old title goes a moment before the new one comes.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await axeFor(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  expect(found, page.url()).toEqual([]);
}

/** In one document without frames of other origins the answer is put together where it was found: no second page. */
const axeFor = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/**
 * No sentence of ours stands in English on a Chinese page: three Latin words in a row outside elements that carry
 * their own language, which is how names, quotations and user texts are marked; a text area holds what was typed.
 */
export async function expectOneLanguage(page: Page): Promise<void> {
  const foreign = await page.evaluate(() => {
    const ofPage = document.documentElement.lang;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, template, textarea')) continue;
      if (element.closest('[lang]')?.getAttribute('lang') !== ofPage) continue;
      const text = node.textContent ?? '';
      if (/[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){2,}/.test(text)) found.push(text.trim().slice(0, 120));
    }
    return found;
  });
  expect(foreign, page.url()).toEqual([]);
}

/** By how many pixels a page is wider than the window; nothing or less when it fits. */
export const sidewaysScrolling = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Nothing is wider than the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(await sidewaysScrolling(page), page.url()).toBeLessThanOrEqual(0);
}
