import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press, tick, type, typeDate } from '../support/keyboard';
import { REQUEST } from './visit-request';

const request = (id: string) => `/zh-CN/desk/requests/${id}`;

/** 受理 from the inbox. */
export async function take(page: Page, id: string, city: string): Promise<void> {
  await page.goto('/zh-CN/desk');
  await press(page.locator(`main a[href$="/desk/requests/${id}"]`).first());
  await expect(page.locator('h1')).toContainText(city);
  await press(page.getByRole('button', { name: '受理', exact: true }));
  await expect(page).toHaveURL(/done=take/);
}

/** Days inside the city's window. */
export async function proposeDates(page: Page, id: string): Promise<void> {
  await page.goto(`${request(id)}/dates`);
  await typeDate(page.locator('[name=startsOn]'), REQUEST.start);
  await typeDate(page.locator('[name=endsOn]'), REQUEST.end);
  await press(page.getByRole('button', { name: '发出时间建议' }));
  await expect(page).toHaveURL(/done=propose_dates/);
}

/** The checklist, then 报批, then every tier as it was granted. */
export async function screenAndSeekApproval(page: Page, id: string): Promise<void> {
  await page.goto(`${request(id)}/screening`);
  for (const ring of await page.locator('[name^="items."][value=yes]').all()) await tick(ring);
  await press(page.getByRole('button', { name: '保存审核单' }));
  await expect(page).toHaveURL(/done=save_screening/);
  await press(page.getByRole('button', { name: '报批', exact: true }));
  await expect(page).toHaveURL(/done=seek_approval/);
  await expect(page.getByText('报批中').first()).toBeVisible();
}

/** Records the tiers one after the other until none is left. */
export async function recordApprovals(page: Page, id: string): Promise<void> {
  for (let tier = 1; tier <= 5; tier += 1) {
    await page.goto(`${request(id)}/approvals`);
    if ((await page.locator('[name=documentNumber]').count()) === 0) break;
    await type(page.locator('[name=body]'), '大连市外办');
    await type(page.locator('[name=documentNumber]'), `大外函〔2026〕${tier}号`);
    await typeDate(page.locator('[name=decidedOn]'), new Date().toISOString().slice(0, 10));
    await tick(page.locator('[name=result][value=granted]'));
    await press(page.getByRole('button', { name: '登记', exact: true }));
    await expect(page).toHaveURL(/done=record_approval/);
  }
}

/** 批准并邀请, by the office's approver. */
export async function approve(page: Page, id: string): Promise<void> {
  await page.goto(request(id));
  await press(page.getByRole('button', { name: '批准并邀请' }));
  await expect(page).toHaveURL(/done=approve/);
  await expect(page.getByText('已邀请').first()).toBeVisible();
}

/** 同意变更: the open change of an approved visit. */
export async function acceptChange(page: Page, id: string): Promise<void> {
  await page.goto(request(id));
  await press(page.getByRole('link', { name: '答复变更' }));
  await expect(page).toHaveURL(/\/change$/);
  await expectOneLanguage(page);
  await expectAccessible(page);
  await press(page.getByRole('button', { name: '同意变更', exact: true }));
  await expect(page).toHaveURL(/done=accept_change/);
  await expect(page.getByText('已确认').first()).toBeVisible();
}
