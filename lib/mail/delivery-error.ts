/** What is kept of a failed delivery: for the administrator, not for logs, because servers name addresses. */
export type DeliveryError = {
  /** The server's own words, one line. */
  text: string;
  /** The server refuses this mail for good: trying again would only annoy it. */
  isPermanent: boolean;
};

/** Kept instead of the server's words when the reader may no longer be told. */
export const NOT_A_READER = 'not_a_reader';

const LIMIT = 300;

/** RFC 5321 §4.2.1: a 5yz reply to the envelope is permanent. Login and connection troubles are ours to mend. */
export function deliveryError(error: unknown): DeliveryError {
  const { code, responseCode, message } = fieldsOf(error);
  const text = message.replace(/\p{Cc}+/gu, ' ').trim();
  const isPermanent =
    code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 500;
  return { text: [code, text].filter(Boolean).join(': ').slice(0, LIMIT), isPermanent };
}

function fieldsOf(error: unknown): { code: string; responseCode: unknown; message: string } {
  if (!(error instanceof Error)) return { code: '', responseCode: null, message: String(error) };
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    responseCode: 'responseCode' in error ? error.responseCode : null,
    message: error.message,
  };
}
