import { expect, test } from '@playwright/test';

const drawing = () =>
  document.getAnimations().length +
  [...document.querySelectorAll('.arc-draws, .arc-fades')].filter(
    (arc) => getComputedStyle(arc).animationName !== 'none',
  ).length;

test('the chart draws itself, but not for who asked for less motion', async ({ page }) => {
  await page.goto('/en');
  expect(await page.evaluate(drawing)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en');
  expect(await page.evaluate(drawing)).toBe(0);
});

test('paper is white and free of what only a screen can use, in the dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/hosts/dalian');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const onScreen = await ground();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ground()).not.toBe(onScreen);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const [red = 255] = ink.match(/\d+/g)?.map(Number) ?? [];
  expect(red).toBeLessThan(80);
  await expect(page.getByRole('navigation').first()).toBeHidden();
});
