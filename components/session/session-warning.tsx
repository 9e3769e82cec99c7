'use client';

import { useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { IDLE } from '@/lib/actions/state';
import { staySignedInAction } from '@/lib/auth/actions';
import type { SessionNotice } from '@/lib/auth/session-notice-model';
import { useSessionEnd } from './use-session-end';

type Texts = {
  label: string;
  /** Sentences with `{time}` where the hour and minute belong. */
  idle: string;
  absolute: string;
  over: string;
  stay: string;
  signIn: string;
};

type Props = { session: SessionNotice; locale: string; texts: Texts };

/**
 * Stands at the lower edge of the window two minutes before the session ends, and after it has ended. It never takes
 * the focus, so that nobody is stopped while typing; screen readers hear it at once. Nothing on the page is lost:
 * signing in happens in a new tab, and the forms of this one can be sent afterwards.
 */
export function SessionWarning({ session, locale, texts }: Props) {
  const { phase, at, limit, used } = useSessionEnd(session);
  const sentence = phase === 'over' ? texts.over : texts[limit];
  return (
    <section
      aria-label={texts.label}
      hidden={phase === 'calm'}
      className="session-warning screen-only"
    >
      <div className="container-page flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p aria-live="assertive" className="max-w-measure">
          {phase === 'calm' ? '' : sentence.replace('{time}', clock(locale, at))}
        </p>
        {phase === 'soon' && limit === 'idle' ? <Stay label={texts.stay} used={used} /> : null}
        {phase === 'over' || (phase === 'soon' && limit === 'absolute') ? (
          <a
            href={`/${locale}/sign-in`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ look: 'filled' }, 'no-underline max-md:grow')}
          >
            {texts.signIn}
          </a>
        ) : null}
      </div>
    </section>
  );
}

/** Using the session is what keeps it. */
function Stay({ label, used }: { label: string; used: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const stay = async () => {
    setBusy(true);
    try {
      await staySignedInAction(IDLE, new FormData());
    } catch {
      // The site could not be reached: the warning stays, and with it the button.
    }
    await used();
    setBusy(false);
  };
  return (
    <button
      type="button"
      onClick={stay}
      disabled={busy}
      className={buttonClass({ look: 'filled' }, 'max-md:grow')}
    >
      {label}
    </button>
  );
}

/** Hour and minute on the clock of the person's own computer. */
const clock = (locale: string, at: number) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
