const ENTITIES = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };
const decoded = (text) => text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name) => ENTITIES[name]);
const attribute = (tag, name) =>
  decoded(new RegExp(` ${name}="([^"]*)"`).exec(` ${tag}`)?.[1] ?? '');

/** What a form sends, name and value, in the order of the page. @typedef {[string, string][]} Entries */

/** A browser without script: it keeps cookies, reads forms from pages, and posts them as a browser does. */
export class PlainBrowser {
  #cookies = new Map();

  /** @param {string} origin */
  constructor(origin) {
    this.origin = origin;
  }

  /**
   * @param {string} path
   * @returns {Promise<{ status: number, location: string, html: string }>}
   */
  get(path) {
    return this.#send(path, {});
  }

  /**
   * What the form with the field `name` sends before anything is typed.
   *
   * @param {string} path
   * @param {string} name
   * @returns {Promise<Entries>}
   */
  async form(path, name) {
    const { status, location, html } = await this.get(path);
    const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((one) =>
      one.includes(`name="${name}"`),
    );
    if (!form) throw new Error(`${path} (${status} ${location}) has no form with ${name}`);
    const inputs = [...form.matchAll(/<input ([^>]*)>/g)].map(([, tag]) => tag);
    return inputs
      .filter((tag) => attribute(tag, 'name') && isSent(tag))
      .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
  }

  /** @param {string} path @param {Entries} entries */
  post(path, entries) {
    const body = new FormData();
    for (const [name, value] of entries) body.append(name, value);
    return this.#send(path, { method: 'POST', body, headers: { origin: this.origin } });
  }

  async #send(path, init) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.origin + path, {
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
      ...init,
      headers: { ...init.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) this.#cookies.set(name, value);
    }
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, html: await response.text() };
  }
}

/** The entries with other answers in the place of some, and further ones. @param {Entries} entries @param {Entries} answers */
export function answered(entries, answers) {
  const names = new Set(answers.map(([name]) => name));
  return [...entries.filter(([name]) => !names.has(name)), ...answers];
}

function isSent(tag) {
  const type = attribute(tag, 'type');
  if (type === 'submit' || / disabled(=|\s|$)/.test(` ${tag} `)) return false;
  return (type !== 'checkbox' && type !== 'radio') || / checked(=|\s|$)/.test(` ${tag} `);
}
