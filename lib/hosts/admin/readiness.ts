/** What a host needs before cities may visit it, in the order in which it is usually done. */
export const HOST_NEEDS = ['officer', 'approver', 'profile', 'holidays'] as const;
export type HostNeed = (typeof HOST_NEEDS)[number];

/** What the database says about a host, in the form of `PREPARATION`. */
type Preparation = {
  holidayCountry: string;
  city: { versions: { content: unknown }[] };
  organisations: { memberships: { role: string }[] }[];
};

/** What is read of a host to tell whether it is ready: people count once they have chosen a password. */
export const PREPARATION = {
  holidayCountry: true,
  city: {
    select: {
      versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, content: true } },
    },
  },
  organisations: {
    where: { kind: 'host_office' },
    select: {
      memberships: {
        where: { endedAt: null, user: { disabledAt: null, passwordHash: { not: null } } },
        select: { role: true },
      },
    },
  },
} as const;

/**
 * What a host still lacks: an officer who answers requests, an approver who decides, a published profile that names a
 * sector, and public holidays on record by which its working days are counted. `holidays` are the countries on record.
 */
export function missingNeeds(host: Preparation, holidays: readonly string[]): HostNeed[] {
  const roles = host.organisations.flatMap((one) => one.memberships.map(({ role }) => role));
  const met: Record<HostNeed, boolean> = {
    officer: roles.includes('host_officer'),
    approver: roles.includes('host_approver'),
    profile: namesSector(host.city.versions[0]?.content),
    holidays: holidays.includes(host.holidayCountry),
  };
  return HOST_NEEDS.filter((need) => !met[need]);
}

const namesSector = (content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  'sectors' in content &&
  Array.isArray(content.sectors) &&
  content.sectors.length > 0;
