import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/expectations';
import { press, select, tick, type } from '../support/keyboard';
import { linkIn, mailTo } from '../support/mail';

/** A host of its own for each run, so that a run can be repeated on one database. */
export function aNewHost() {
  const letters = Array.from({ length: 4 }, () => String.fromCharCode(65 + randomInt(26))).join('');
  const slug = `beispielhafen-${letters.toLowerCase()}`;
  return {
    code: letters,
    slug,
    name: `Beispielhafen ${letters}`,
    nameZh: `样例海港${letters}`,
    officeEn: `Beispielhafen ${letters} Foreign Affairs Office`,
    officeZh: `样例海港${letters}市人民政府外事办公室`,
    officer: `officer@${slug}.test`,
    approver: `approver@${slug}.test`,
  };
}

export type NewHost = ReturnType<typeof aNewHost>;

/** Without a mouse, as everything here: the administrator looks for the city, does not find it, and adds it by hand with its office and its lane. */
export async function createHost(page: Page, host: NewHost): Promise<void> {
  await page.goto('/en/admin/hosts');
  await press(page.getByRole('link', { name: 'Add a host' }));
  await type(page.locator('main [name=q]'), host.name);
  await page.keyboard.press('Enter');
  await expect(page.getByText('No Chinese city of the directory has this name.')).toBeVisible();
  await press(page.getByRole('link', { name: /add it by hand/ }));
  const answers = {
    nameZh: host.nameZh,
    name: host.name,
    province: 'Shandong',
    lat: '36.07',
    lon: '120.38',
    code: 'dl',
    slug: host.slug,
    officeZh: host.officeZh,
    officeEn: host.officeEn,
  };
  for (const [name, value] of Object.entries(answers)) {
    await type(page.locator(`main [name="${name}"]`), value);
  }
  await expectAccessible(page);
  await press(page.getByRole('button', { name: 'Create the host' }));
  await expect(page.getByText('Another host has this code.').first()).toBeVisible();
  await expect(page.locator('[name=officeZh]')).toHaveValue(host.officeZh);
  await type(page.locator('[name=code]'), host.code);
  await press(page.getByRole('button', { name: 'Create the host' }));
  await expect(page).toHaveURL(/\/en\/admin\/hosts\?done=created/);
}

/** Invites somebody into the office of the host. */
export async function invite(
  page: Page,
  host: NewHost,
  email: string,
  role: 'host_officer' | 'host_approver',
): Promise<void> {
  await page.goto('/en/admin/people');
  const form = page.locator('form', { has: page.locator('[name=email]') });
  await type(form.locator('[name=name]'), `${host.name} ${role}`);
  await type(form.locator('[name=email]'), email);
  await tick(form.locator(`[name=role][value=${role}]`));
  await select(form.locator('[name=host]'), host.slug);
  await tick(form.locator('[name=locale][value=zh-CN]'));
  await press(form.getByRole('button', { name: /invitation/i }));
  await expect(page).toHaveURL(/done=invited/);
}

/** Follows the link in the invitation and chooses a password; ends at the desk. */
export async function openAccount(page: Page, email: string): Promise<void> {
  await page.goto(linkIn(await mailTo(email, /./)));
  await type(page.locator('input[name=password]'), 'nine lighthouses in the fog');
  await press(page.locator('main form button[type=submit]'));
  await expect(page).toHaveURL(/\/zh-CN\/desk/);
}

/** The officer says what the host offers and seeks; the first version is published. */
export async function publishSectors(page: Page): Promise<void> {
  await page.goto('/zh-CN/desk/profile/sectors');
  const sector = 'sectors.green_petrochemical';
  await tick(page.locator(`[name="${sector}.chosen"]`));
  await tick(page.locator(`[name="${sector}.priority"][value="3"]`));
  for (const box of ['offer', 'seek', 'open']) {
    await tick(page.locator(`[name="${sector}.${box}"]`));
  }
  await press(page.getByRole('button', { name: '查看影响' }));
  await expect(page).toHaveURL(/\/zh-CN\/desk\/profile\/effect/);
  await type(page.locator('[name=reason]'), '首次发布');
  await press(page.getByRole('button', { name: '发布新版本' }));
  await expect(page).toHaveURL(/\/zh-CN\/desk\/profile\?done=1/);
  await expect(page.getByText('第1版').first()).toBeVisible();
}
