/** People of the programme and of a host's office; city halls register by themselves. */
export const STAFF_ROLES = ['programme_admin', 'auditor', 'host_officer', 'host_approver'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const ACCOUNT_STATES = ['open', 'invited', 'closed'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** An address as auditors see it: who it is stays hidden, the domain tells which office. */
export const maskedEmail = (email: string): string => email.replace(/^(.).*@/u, '$1…@');
