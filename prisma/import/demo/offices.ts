import { db } from '@/lib/db/client';
import { addMember, type DemoPeople, personOf } from './people';

/** Dalian's office, which is real, gets two people of the demonstration; the programme is an office of its own here. */
export async function staffOffices(people: DemoPeople): Promise<void> {
  const office = await db().organisation.findFirstOrThrow({
    where: { kind: 'host_office', host: { slug: 'dalian' } },
    select: { id: true, name: true, nameZh: true, hostId: true },
  });
  const atHost = {
    organisationId: office.id,
    organisationName: office.name,
    organisationNameZh: office.nameZh,
    claim: null,
  };
  for (const [email, role] of [
    ['host@demo.test', 'host_officer'],
    ['host-approver@demo.test', 'host_approver'],
  ] as const) {
    await addMember(personOf(people, email), { ...atHost, role, hostId: office.hostId });
  }

  const programme = await db().organisation.create({
    data: {
      kind: 'programme',
      name: 'Programme office (demo)',
      nameZh: '项目办公室（演示）',
      demo: true,
    },
  });
  const atProgramme = {
    organisationId: programme.id,
    organisationName: programme.name,
    organisationNameZh: programme.nameZh,
    claim: null,
    hostId: null,
  };
  for (const [email, role] of [
    ['admin@demo.test', 'programme_admin'],
    ['auditor@demo.test', 'auditor'],
  ] as const) {
    await addMember(personOf(people, email), { ...atProgramme, role });
  }
}
