import { z } from 'zod';
import { line, optionalLine } from '@/lib/actions/text';

export const HOST_FORM_LIMITS = { name: 200, lane: 100 } as const;

/** Rows of the form for lanes; a host begins with one to three. */
export const LANE_ROWS = 3;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

const isTimeZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const lane = z.strictObject({
  nameZh: optionalLine(HOST_FORM_LIMITS.lane),
  nameEn: optionalLine(HOST_FORM_LIMITS.lane),
});

/** A degree as people type it, with a point or a comma; empty becomes null. */
const degree = (most: number) =>
  optionalLine(20).transform((value, context) => {
    if (value === '') return null;
    const number = Number(value.replace(',', '.'));
    if (Number.isFinite(number) && Math.abs(number) <= most) return number;
    context.addIssue({ code: 'custom', message: 'adminHosts.problem.degree' });
    return z.NEVER;
  });

/** Either the slug of a city of the directory, or the names of one that is not in it. */
export const createHostInput = z
  .strictObject({
    city: slug.optional(),
    name: optionalLine(HOST_FORM_LIMITS.name),
    nameZh: optionalLine(HOST_FORM_LIMITS.name),
    province: optionalLine(HOST_FORM_LIMITS.name),
    lat: degree(90),
    lon: degree(180),
    code: line(4)
      .transform((value) => value.toUpperCase())
      .refine((value) => /^[A-Z]{2,4}$/.test(value), 'adminHosts.problem.code'),
    slug: line(100)
      .transform((value) => value.toLowerCase())
      .refine((value) => slug.safeParse(value).success, 'adminHosts.problem.slug'),
    officeZh: line(HOST_FORM_LIMITS.name),
    officeEn: line(HOST_FORM_LIMITS.name),
    timeZone: line(60).refine(isTimeZone, 'adminHosts.problem.timeZone'),
    holidayCountry: z.string().regex(/^[A-Z]{2}$/),
    lanes: z.array(lane).max(LANE_ROWS).default([]),
  })
  .superRefine((input, context) => {
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (input.city === undefined) {
      if (input.name === '') report(['name'], 'errors.field.required');
      if (input.nameZh === '') report(['nameZh'], 'errors.field.required');
      if ((input.lat === null) !== (input.lon === null))
        report(['lon'], 'adminHosts.problem.position');
    }
    input.lanes.forEach(({ nameZh, nameEn }, index) => {
      const needed = index === 0 || nameZh !== '' || nameEn !== '';
      if (needed && nameZh === '') report(['lanes', index, 'nameZh'], 'errors.field.required');
      if (needed && nameEn === '') report(['lanes', index, 'nameEn'], 'errors.field.required');
    });
    if (input.lanes.length === 0) report(['lanes', 0, 'nameZh'], 'errors.field.required');
  })
  .transform((input) => ({
    ...input,
    lanes: input.lanes.filter(({ nameZh, nameEn }) => nameZh !== '' && nameEn !== ''),
  }));
export type CreateHostInput = z.output<typeof createHostInput>;

export const hostActivityInput = z.strictObject({ host: z.uuid(), active: z.enum(['yes', 'no']) });
