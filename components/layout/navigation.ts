/** A link of a header: `key` names its text in `layout.<area>`, `href` has no language. Public pages name the host before. */
export type NavItem = { key: string; href: string };

/** The parts of the site that have a header of their own. */
export type Area = 'public' | 'workspace' | 'desk' | 'admin';

export const navigation = {
  public: [
    { key: 'cities', href: '/cities' },
    { key: 'sectors', href: '/sectors' },
    { key: 'matching', href: '/how-matching-works' },
    { key: 'visits', href: '/how-visits-work' },
  ],
  workspace: [
    { key: 'overview', href: '/workspace' },
    { key: 'city', href: '/workspace/city' },
    { key: 'matches', href: '/workspace/matches' },
    { key: 'interests', href: '/workspace/interests' },
    { key: 'visits', href: '/workspace/visits' },
    { key: 'threads', href: '/workspace/threads' },
    { key: 'team', href: '/workspace/team' },
  ],
  desk: [
    { key: 'inbox', href: '/desk' },
    { key: 'calendar', href: '/desk/calendar' },
    { key: 'candidates', href: '/desk/candidates' },
    { key: 'prospects', href: '/desk/prospects' },
    { key: 'partners', href: '/desk/partners' },
    { key: 'interests', href: '/desk/interests' },
    { key: 'threads', href: '/desk/threads' },
    { key: 'library', href: '/desk/library' },
    { key: 'profile', href: '/desk/profile' },
    { key: 'rules', href: '/desk/rules' },
    { key: 'team', href: '/desk/team' },
  ],
  admin: [
    { key: 'claims', href: '/admin' },
    { key: 'hosts', href: '/admin/hosts' },
    { key: 'holidays', href: '/admin/holidays' },
    { key: 'matching', href: '/admin/matching' },
    { key: 'people', href: '/admin/people' },
    { key: 'dataRequests', href: '/admin/data-requests' },
    { key: 'messages', href: '/admin/messages' },
    { key: 'deliveries', href: '/admin/deliveries' },
  ],
} as const satisfies Record<Area, readonly NavItem[]>;

/** Pages every area has at the right end of its header: they belong to none of its links. */
const OWN_END = /^\/[^/]+\/notifications$/;

/** The link a path belongs to: the longest one that is the path or a folder above it. */
export function currentHref(path: string, hrefs: readonly string[]): string | undefined {
  if (OWN_END.test(path)) return undefined;
  return hrefs
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
