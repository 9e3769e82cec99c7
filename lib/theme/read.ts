import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { THEME_COOKIE, type Theme, themeOf } from './model';

/** The theme this reader has chosen. */
export const chosenTheme = cache(
  async (): Promise<Theme> => themeOf((await cookies()).get(THEME_COOKIE)?.value),
);
