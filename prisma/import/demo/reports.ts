import { makeReport } from '@/lib/reports/commands/make-report';
import type { ReportForm } from '@/lib/reports/model';
import { type DemoPeople, personOf } from './people';

type Subject = Parameters<typeof makeReport>[1];

/** One report from each side of the first city’s match; the worker makes their PDFs. */
export async function makeReports(people: DemoPeople, now: Date): Promise<void> {
  await make('officer@demo.test', { side: 'city', host: 'dalian' }, 'both');
  await make('host@demo.test', { side: 'host', city: 'musterhafen-demo-de' }, 'zh-CN');

  async function make(email: string, subject: Subject, form: ReportForm) {
    const actor = personOf(people, email);
    const context = {
      actor,
      now,
      requestId: crypto.randomUUID(),
      locale: actor.locale,
      idempotency: null,
    };
    const choices = { form, reviewerName: '', reviewerOffice: '' };
    const made = await makeReport(context, subject, choices);
    if (!made.ok) throw new Error(`no report for ${email}: ${made.failure.code}`);
  }
}
