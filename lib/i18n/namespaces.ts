/** One file per namespace and language in messages/. A namespace is a domain or an area of screens. */
export const namespaces = [
  'layout',
  'plots',
  'errors',
  'auth',
  'accounts',
  'organisations',
  'join',
  'profile',
  'matching',
  'match',
  'visits',
  'request',
  'visit',
  'desk',
  'admin',
  'notifications',
  'mail',
  'home',
  'cities',
  'hosts',
  'guides',
  'sources',
  'legal',
] as const;

export type Namespace = (typeof namespaces)[number];
