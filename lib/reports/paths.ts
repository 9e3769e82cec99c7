import type { ReportSide } from './model';

/** Where anybody verifies a report; without a language, so that it is short on paper. */
export const verifyAddress = (origin: string, reference: string): string =>
  `${origin}/verify/${reference}`;

/** The page of one report, without language. */
export const reportPath = (side: ReportSide, reference: string): string =>
  `/${side === 'city' ? 'workspace' : 'desk'}/reports/${reference}`;

/** An address as paper shows it. */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '');
