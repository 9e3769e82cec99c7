'use client';

import { createContext, type ReactNode, useContext } from 'react';

export type ErrorTexts = {
  title: string;
  text: string;
  /** Before the reference code. */
  reference: string;
  /** The id of the request that made this document, under which the log has the details; null without a proxy. */
  requestId: string | null;
  retry: string;
  home: string;
  contact: string;
};

const Texts = createContext<ErrorTexts | null>(null);

/** Carries the sentences of the error page into the browser: after an accident the server may not answer. */
export function ErrorTextsProvider({
  texts,
  children,
}: {
  texts: ErrorTexts;
  children: ReactNode;
}) {
  return <Texts value={texts}>{children}</Texts>;
}

export const useErrorTexts = (): ErrorTexts | null => useContext(Texts);
