'use client';

import { type ReactNode, useContext } from 'react';
import { FormContext } from './form-context';

/**
 * The version a form was made from. It stays the same while the form comes back with errors, although the page around
 * it has been made anew. After a conflict it carries the present one, so that a second, deliberate save replaces what
 * somebody else has written meanwhile.
 */
export function VersionField({ name, value }: { name: string; value: number }) {
  const { currentVersion, values } = useContext(FormContext);
  return (
    <input type="hidden" name={name} defaultValue={currentVersion ?? values[name]?.[0] ?? value} />
  );
}

/** Shown after a conflict only: how to see the present state, and what saving again does. */
export function OnConflict({ children }: { children: ReactNode }) {
  const { currentVersion } = useContext(FormContext);
  return currentVersion === undefined ? null : children;
}
