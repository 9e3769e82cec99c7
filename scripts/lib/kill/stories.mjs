import { StubbornClient } from './client.mjs';

const PASSWORD = 'lianqiao-demo-2026';

/** What the stories have been told was done. @typedef {{ visits: { id: string, title: string, proposed: boolean }[], people: string[], area: string | null, refused: string[] }} Told */

/**
 * People at work until `isOver`: a city that requests visits, a desk that takes them and proposes days, a city that
 * keeps changing its profile, and strangers who register.
 *
 * @param {{ origin: string, ledger: import('./client.mjs').Acknowledged[], told: Told, cities: string[], isOver: () => boolean }} world
 * @returns {Promise<void>} when all have finished what they began
 */
export async function everybodyWorks(world) {
  const { origin, ledger, told, isOver } = world;
  const client = () => new StubbornClient(origin, ledger, isOver);
  const submitted = [];
  const stories = [
    () => requestVisits(client(), world, submitted),
    () => answerRequests(client(), world, submitted),
    () => changeProfile(client(), world),
    () => register(client(), world),
  ];
  await Promise.all(
    stories.map((story) => story().catch((error) => told.refused.push(error.message))),
  );
}

async function requestVisits(city, { told, isOver }, submitted) {
  await city.signIn('officer@demo.test', PASSWORD);
  for (let number = 1; !isOver(); number += 1) {
    const begun = await city.send('visit.start', '/en/workspace/visits/new', 'host', [
      ['host', 'dalian'],
    ]);
    const visit = { id: /[0-9a-f-]{36}/.exec(begun)?.[0] ?? '', title: `Two ports ${number}` };
    told.visits.push({ ...visit, proposed: false });
    for (const [step, field, answers] of pagesOf(visit.title)) {
      const path = `/en/workspace/visits/new/${step}?visit=${visit.id}`;
      await city.send(
        step === 'check' ? 'visit.submit' : `visit.save_${step}`,
        path,
        field,
        answers,
      );
    }
    submitted.push(visit.id);
  }
}

async function answerRequests(desk, { told, isOver }, submitted) {
  await desk.signIn('host@demo.test', PASSWORD);
  while (!isOver() || submitted.length > 0) {
    const id = submitted.shift();
    if (id === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    await desk.send('visit.take', `/en/desk/requests/${id}`, 'version', []);
    await desk.send('visit.propose_dates', `/en/desk/requests/${id}/dates`, 'startsOn', [
      ['startsOn', dayAhead(201)],
      ['endsOn', dayAhead(202)],
    ]);
    for (const visit of told.visits) if (visit.id === id) visit.proposed = true;
  }
}

/** The approver's account of another city would do as well; the officer's is the one that may write. */
async function changeProfile(city, { told, isOver }) {
  await city.signIn('officer@demo.test', PASSWORD);
  for (let area = 100; !isOver(); area += 1) {
    await city.send('profile.save_basics', '/en/workspace/city/basics', 'areaKm2', [
      ['areaKm2', String(area)],
    ]);
    told.area = String(area);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function register(stranger, { told, cities, isOver }) {
  for (const [number, city] of cities.entries()) {
    if (isOver()) return;
    const email = `stranger${number}@city${number}.example`;
    await stranger.send('claim.register', `/en/join/${city}`, 'organisation', [
      ['email', email],
      ['name', 'Anna Beispiel'],
      ['office', 'International office'],
      ['organisation', `City hall ${number}`],
      ['notice', 'on'],
    ]);
    told.people.push(email);
  }
}

const pagesOf = (title) => [
  [
    'purpose',
    'title',
    [
      ['type', 'working_visit'],
      ['format', 'in_person'],
      ['title', title],
      [
        'purpose',
        'We want to compare how two ports bring green hydrogen to their chemical industry.',
      ],
      ['objectives[0].text', 'Agree on one pilot line'],
      ['objectives[0].measure', 'A letter of intent signed by both ports'],
      ['sectors', 'green_petrochemical'],
      ['save', 'next'],
    ],
  ],
  [
    'level',
    'headOffice',
    [
      ['headOffice', 'Deputy mayor for the port'],
      ['officials', '4'],
      ['headRankBand', '50'],
      ['headElected', 'yes'],
      ['save', 'next'],
    ],
  ],
  [
    'dates',
    'windows[0].earliest',
    [
      ['windows[0].earliest', dayAhead(200)],
      ['windows[0].latest', dayAhead(214)],
      ['windows[0].days', '2'],
      ['save', 'next'],
    ],
  ],
  [
    'practical',
    'contactName',
    [
      ['languages', 'en'],
      ['ownInterpreter', 'yes'],
      ['paysInternational', 'city'],
      ['paysLocal', 'host'],
      ['paysMeals', 'shared'],
      ['save', 'next'],
    ],
  ],
  [
    'mandate',
    'mandate',
    [
      ['mandate', 'to_follow'],
      ['save', 'next'],
    ],
  ],
  ['check', 'version', []],
];

function dayAhead(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
