/** A question of the help page: its texts stand under `help.question.<key>`, `href` is the very page it is about. */
export type Question = { key: string; href: string };

/** What people ask in their first twenty minutes, by what they came for. */
export const HELP = {
  look: [
    { key: 'real', href: '/legal' },
    { key: 'listed', href: '/cities' },
    { key: 'sectors', href: '/sectors' },
    { key: 'mistake', href: '/contact' },
    { key: 'write', href: '/cities' },
  ],
  register: [
    { key: 'who', href: '/join' },
    { key: 'claimed', href: '/join' },
    { key: 'link', href: '/join' },
    { key: 'time', href: '/workspace/city' },
    { key: 'proof', href: '/workspace/city/sectors' },
    { key: 'verified', href: '/workspace' },
  ],
  match: [
    { key: 'score', href: '/how-matching-works' },
    { key: 'raise', href: '/workspace/matches' },
    { key: 'seen', href: '/how-matching-works' },
  ],
  visit: [
    { key: 'ask', href: '/workspace/visits/new' },
    { key: 'answer', href: '/how-visits-work' },
    { key: 'dates', href: '/workspace/visits' },
    { key: 'change', href: '/workspace/visits' },
  ],
  desk: [
    { key: 'first', href: '/desk' },
    { key: 'language', href: '/desk' },
  ],
  account: [
    { key: 'password', href: '/reset' },
    { key: 'colleague', href: '/workspace/team' },
    { key: 'calendar', href: '/account' },
    { key: 'data', href: '/account' },
    { key: 'reading', href: '/accessibility' },
  ],
} as const satisfies Record<string, readonly Question[]>;

export type HelpGroup = keyof typeof HELP;
export const HELP_GROUPS = Object.keys(HELP) as HelpGroup[];
