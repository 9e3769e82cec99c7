import { z } from 'zod';
import { line, optionalLine } from '@/lib/actions/text';
import { isSlug } from '@/lib/cities/slug';
import { REPORT_FORMS } from './model';

const slug = z.string().refine(isSlug, 'errors.field.invalid');

const choices = {
  form: z.enum(REPORT_FORMS, 'errors.field.required'),
  reviewerName: optionalLine(120),
  reviewerOffice: optionalLine(120),
};

/** An office alone has reviewed nothing. */
const isNamed = ({
  reviewerName,
  reviewerOffice,
}: {
  reviewerName: string;
  reviewerOffice: string;
}) => reviewerName !== '' || reviewerOffice === '';
const nameMissing = { path: ['reviewerName'], message: 'reports.refusal.office_without_name' };

export const cityReportInput = z
  .strictObject({ host: slug, ...choices })
  .refine(isNamed, nameMissing);

export const deskReportInput = z
  .strictObject({ city: slug, ...choices })
  .refine(isNamed, nameMissing);

export const retryInput = z.strictObject({ reference: line(40) });
