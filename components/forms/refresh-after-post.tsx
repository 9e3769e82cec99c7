'use client';

import { useRouter } from 'next/navigation';
import { useContext, useEffect } from 'react';
import { FormContext } from './form-context';

/** Inside a form that stays on its page: reads the page again after a post, so that it shows what is stored now. Without script it came that way. */
export function RefreshAfterPost() {
  const { attempt } = useContext(FormContext);
  const router = useRouter();

  // Each post may have met or made another change.
  useEffect(() => {
    if (attempt > 0) router.refresh();
  }, [attempt, router]);
  return null;
}
