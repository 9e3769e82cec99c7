import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ActionState, IDLE } from '@/lib/actions/state';
import { formFieldsOf } from '@/lib/actions/testing/form-fields-of';
import { db } from '@/lib/db/client';
import en from '@/messages/en/errors.json';
import { NOW } from '@/tests/factories/visits';
import { type Answer, expected, type Relation } from './expected';
import { type KnownOperation, loadOperations } from './known-operations';
import { anObject, isCommon, missing, type ObjectFields } from './objects';
import { OPERATIONS, type OperationRow } from './operations';
import {
  counterpartOf,
  isSignedOut,
  PERSONAS,
  type Persona,
  type SignedIn,
  sideOf,
} from './personas';
import { asRequestOf } from './request-edge';
import { aWorld, type World } from './world';

let world: World;
let known: KnownOperation[];
let cells = 0;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  known = await loadOperations();
  world = await aWorld();
}, 60_000);

afterAll(() => {
  vi.useRealTimers();
});

const rowOf = (operation: string): OperationRow => OPERATIONS[operation] as OperationRow;

/** The answer as the person reads it, so that the sentence is tested along with the refusal. */
function answerOf(state: ActionState): Answer | string {
  const { unauthenticated, forbidden, not_found, unexpected } = en.failure;
  if (state.message === unauthenticated) return 'sign_in';
  if (state.message === forbidden) return 'forbidden';
  if (state.message === not_found) return 'not_found';
  if (state.message?.startsWith(unexpected.split('{')[0] ?? '')) return 'accident';
  return 'passes';
}

async function call(
  known: KnownOperation,
  persona: Persona,
  object: ObjectFields,
): Promise<string> {
  cells += 1;
  const form = new FormData();
  const fields = rowOf(known.operation).form?.(object) ?? {};
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('_key', crypto.randomUUID());
  const sid = persona === 'nobody' ? null : world.sids[persona as SignedIn];
  try {
    return answerOf(await asRequestOf(sid, () => known.action(IDLE, form)));
  } catch (thrown) {
    if (String((thrown as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) return 'passes';
    throw thrown;
  }
}

/** Objects that only refusals see are shared, since nothing happens to them. */
const shared = new Map<string, Promise<ObjectFields>>();
function sharedObject(row: OperationRow, owner: Persona): Promise<ObjectFields> {
  if (!row.object) return Promise.resolve({});
  const key = `${row.object} ${row.object.startsWith('visit') ? sideOf(owner) : owner}`;
  const made = shared.get(key) ?? anObject(world, row.object, owner);
  shared.set(key, made);
  return made;
}

function relationsOf(row: OperationRow): Relation[] {
  if (!row.object) return ['own'];
  return isCommon(row.object) ? ['own', 'missing'] : ['own', 'foreign', 'missing'];
}

async function objectFor(row: OperationRow, persona: Persona, relation: Relation, fresh: boolean) {
  if (row.object && fresh) return anObject(world, row.object, persona);
  const owner = relation === 'foreign' ? counterpartOf(persona) : persona;
  const object = await sharedObject(row, owner);
  return relation === 'missing' ? missing(object) : object;
}

type Cell = { persona: Persona; relation: Relation; says: string };
const told = ({ persona, relation, says }: Cell) => `${persona} · ${relation}: ${says}`;

/** What a refusal must leave alone. */
const traces = async () => [
  await db().auditEntry.count(),
  await db().idempotencyKey.count(),
  await db().mail.count(),
];

/** Somebody who posts this much would be asked to wait; and signing out is among what is tried. */
async function asIfNobodyHadActed() {
  await db().rateLimit.deleteMany();
  await db().session.updateMany({ data: { revokedAt: null } });
}

describe('the table of operations', () => {
  it('has a row for every operation and none for others', () => {
    const names = known.map((one) => one.operation).sort();
    const without = names.filter((name) => !OPERATIONS[name]);
    const left = Object.keys(OPERATIONS).filter((name) => !names.includes(name));
    expect(without, 'add to tests/permissions/operations.ts who may do it').toEqual([]);
    expect(left, 'remove from tests/permissions/operations.ts').toEqual([]);
  });

  it('names the object of every operation whose form names one', () => {
    const isId = (name: string) => /(^|\.)(id|\w+Id|membership|user)$/.test(name);
    const naming = known.filter(({ schema }) =>
      formFieldsOf(schema).some(({ name }) => isId(name)),
    );
    const silent = naming.filter(({ operation }) => !rowOf(operation)?.object);
    expect(
      silent.map((one) => one.operation),
      'add `object` and `form` to its row in tests/permissions/operations.ts',
    ).toEqual([]);
    expect(naming.length).toBeGreaterThan(25);
  });
});

describe.each(Object.keys(OPERATIONS))('%s', (operation) => {
  const row = rowOf(operation);
  const cellsOf = (persona: Persona) =>
    relationsOf(row).map((relation) => ({
      persona,
      relation,
      says: expected(row, persona, relation),
    }));
  const all = PERSONAS.flatMap(cellsOf);

  it('answers everybody as the table says, and refusing changes nothing', async () => {
    const one = known.find((candidate) => candidate.operation === operation);
    if (!one) throw new Error(`there is no operation ${operation}`);
    await asIfNobodyHadActed();
    const refused = all.filter((cell) => cell.says !== 'passes');
    const objects = await Promise.all(
      refused.map((cell) => objectFor(row, cell.persona, cell.relation, false)),
    );
    const before = await traces();
    const answers = await Promise.all(
      refused.map((cell, index) => call(one, cell.persona, objects[index] ?? {})),
    );
    expect(refused.map((cell, index) => told({ ...cell, says: answers[index] ?? '' }))).toEqual(
      refused.map(told),
    );
    expect(await traces()).toEqual(before);
    for (const cell of all.filter(({ says }) => says === 'passes')) {
      await asIfNobodyHadActed();
      const object = await objectFor(row, cell.persona, cell.relation, cell.relation === 'own');
      const says = await call(one, cell.persona, object);
      expect(told({ ...cell, says })).toBe(told(cell));
    }
  });
});

it('asked more than a thousand questions', () => {
  expect(cells).toBeGreaterThan(1_000);
  expect(PERSONAS.filter(isSignedOut)).toHaveLength(2);
});
