'use client';

import { useRouter } from 'next/navigation';
import { useContext, useEffect } from 'react';
import { FormContext } from './form-context';

/** Inside `OnConflict`: reads the page again, so that it shows what is stored now. Without script it came that way. */
export function RefreshOnConflict() {
  const { attempt } = useContext(FormContext);
  const router = useRouter();

  // Each refused attempt may have been refused by another change.
  useEffect(() => {
    if (attempt > 0) router.refresh();
  }, [attempt, router]);
  return null;
}
