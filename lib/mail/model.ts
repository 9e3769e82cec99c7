export const MAIL_STATUSES = ['queued', 'sent', 'kept', 'failed'] as const;

export type MailStatus = (typeof MAIL_STATUSES)[number];
