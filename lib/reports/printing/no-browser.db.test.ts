import { beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aReport } from '@/tests/factories/reports';
import { aWorld } from '@/tests/permissions/world';
import { printReport } from './print-report';

beforeAll(() => {
  process.env.CHROMIUM_PATH = '/nowhere/chromium';
});

it('where there is no Chromium the PDF fails at once, says so, and is not tried again', async () => {
  const { city, host } = (await aWorld()).sides.a;
  const reference = await aReport(city.officer, { side: 'city', host: host.host.slug });
  const { id } = await db().matchReport.findUniqueOrThrow({ where: { reference } });
  await printReport(id, { id: '1', attempt: 1, isLast: false });
  expect(await db().matchReportFile.findUniqueOrThrow({ where: { reportId: id } })).toMatchObject({
    status: 'failed',
    failure: 'no_browser',
    tokenHash: null,
  });
}, 60_000);
