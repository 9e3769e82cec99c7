/** Whose messages: a city hall's own, or the programme's. */
export type Inbox = 'city' | 'programme';

/** One message as its readers see it. */
export type ContactMessage = {
  id: string;
  reference: string;
  city: { slug: string; name: string; nameZh: string | null; countryCode: string } | null;
  name: string;
  organisation: string;
  email: string;
  message: string;
  /** Language of the page it was written on. */
  locale: string;
  createdAt: Date;
  deleteAfter: Date;
  /** Null while it is new; the name is empty once that account is gone. */
  handled: { by: string; at: Date } | null;
};
