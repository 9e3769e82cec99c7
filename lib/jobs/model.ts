/** Jobs of the worker and what each needs to know. Payloads hold ids only: permissions and texts are read when it runs. */
export type JobPayload = {
  send_mail: { mailId: string };
};

export type JobName = keyof JobPayload;
