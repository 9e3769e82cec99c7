import { setTimeout as delay } from 'node:timers/promises';
import { answered, PlainBrowser } from './plain-browser.mjs';

/** How long people go on trying once nothing is killed any more, ms. */
const TRY_FOR_MS = 60_000;

/** @typedef {{ operation: string, key: string, posts: number }} Acknowledged a form the site has answered with success */

/**
 * A person who does not give up: a form whose answer was lost is posted again, the very same one, until the site
 * answers. Every answer it got is in `ledger`.
 */
export class StubbornClient {
  /** @param {string} origin @param {Acknowledged[]} ledger @param {() => boolean} isOver */
  constructor(origin, ledger, isOver) {
    Object.assign(this, { ledger, isOver, browser: new PlainBrowser(origin) });
  }

  /** @param {string} email @param {string} password */
  async signIn(email, password) {
    await this.#untilAnswered(async () => {
      const entries = await this.browser.form('/en/sign-in', 'password');
      const answers = [
        ['email', email],
        ['password', password],
      ];
      const { status } = await this.browser.post('/en/sign-in', answered(entries, answers));
      return status === 303 ? true : null;
    });
  }

  /**
   * Fills in the form on `path` that has the field `name` and sends it until it is accepted.
   *
   * @param {string} operation
   * @param {string} path
   * @param {string} name
   * @param {import('./plain-browser.mjs').Entries} answers
   * @returns {Promise<string>} where the site leads to
   */
  async send(operation, path, name, answers) {
    const form = await this.#untilAnswered(() => this.browser.form(path, name));
    const entries = answered(form, answers);
    const key = entries.find(([field]) => field === '_key')?.[1] ?? '';
    let posts = 0;
    const location = await this.#untilAnswered(async () => {
      posts += 1;
      const answer = await this.browser.post(path, entries);
      if (answer.status === 303) return answer.location;
      if (answer.status === 200 && !isAccident(answer.html)) {
        throw new Refused(`${operation} was refused: ${sentenceIn(answer.html)}`);
      }
      return null;
    });
    this.ledger.push({ operation, key, posts });
    return location;
  }

  /** Null and every error but a refusal mean: ask again. */
  async #untilAnswered(ask) {
    let deadline = Number.POSITIVE_INFINITY;
    for (;;) {
      let why = 'the site did not answer with success';
      try {
        const answer = await ask();
        if (answer !== null) return answer;
      } catch (error) {
        if (error instanceof Refused) throw error;
        why = error.message;
      }
      if (this.isOver()) deadline = Math.min(deadline, Date.now() + TRY_FOR_MS);
      if (Date.now() > deadline) throw new Refused(`no answer after the last kill: ${why}`);
      await delay(150 + Math.random() * 200);
    }
  }
}

/** The site said no, and would say so again. */
export class Refused extends Error {}

/** A sentence that asks for another try: something broke, or too many posts in a minute. */
const isAccident = (html) => /happens again, quote|Too many|too many/.test(html);

const sentenceIn = (html) =>
  (html.match(/role="(?:alert|status)"[\s\S]{0,800}/)?.[0] ?? html.slice(0, 200))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
