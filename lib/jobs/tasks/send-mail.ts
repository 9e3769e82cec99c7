import 'server-only';
import { deliverMail } from '@/lib/mail/deliver';
import { defineTask } from '../define-task';

/** Sends one mail. Sent twice at worst, with the same Message-ID: when the process dies right after the server took it. */
export const sendMail = defineTask('send_mail', ({ mailId }, job) =>
  deliverMail(mailId, job, new Date()),
);
