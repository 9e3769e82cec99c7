/** @type {Record<string, (place: { host: string, port: string, user: string, database: string }) => string>} */
const SENTENCES = {
  ECONNREFUSED: ({ host, port }) =>
    `nothing answers at ${host}, port ${port}. Start the database server, or correct the address.`,
  ENOTFOUND: ({ host }) => `there is no machine called ${host}. Correct the address.`,
  EAI_AGAIN: ({ host }) => `the name ${host} cannot be looked up now. Is there a network?`,
  ETIMEDOUT: ({ host, port }) =>
    `${host} does not answer on port ${port}. Is a firewall between us?`,
  '28P01': ({ user }) => `the server does not accept the password of ${user}.`,
  28000: ({ user }) => `the server does not let ${user} in (pg_hba.conf).`,
  '3D000': ({ database }) =>
    `the server has no database "${database}". README.md, "Operate", says how to make one.`,
  53300: () => 'the server has no connection left. Raise its max_connections or close others.',
  '57P03': () => 'the server is just starting. Try again in a moment.',
};

/**
 * Why a database cannot be used, in a sentence that never holds the password.
 *
 * @param {Error & { code?: string, errors?: (Error & { code?: string })[] }} error what connecting threw
 * @param {string} url
 */
export function whyUnusable(error, url) {
  const { hostname, port, username, pathname } = new URL(url);
  const place = {
    host: hostname || 'localhost',
    port: port || '5432',
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
  // A name with two addresses is tried twice, and the two failures come as one without words.
  const code = error.code ?? error.errors?.[0]?.code ?? '';
  const timedOut = /timeout/i.test(error.message ?? '');
  const sentence = SENTENCES[timedOut ? 'ETIMEDOUT' : code];
  return sentence ? sentence(place) : error.message || code;
}
