import { describe, expect, it } from 'vitest';
import { nameSuccessorInput } from './schema';

const USER = '01a2131b-f8f8-701c-9392-1c80cd8c5c66';

describe('nameSuccessorInput', () => {
  it('takes a colleague and passes over name and address', () => {
    expect(
      nameSuccessorInput.parse({ successor: USER, name: '', email: 'x', afterwards: 'leave' }),
    ).toEqual({ leaves: true, successor: { userId: USER } });
  });

  it('reads somebody else with a name and an address in its usual form', () => {
    expect(
      nameSuccessorInput.parse({
        successor: 'new',
        name: ' Eva Erbe ',
        email: ' Eva@City.Example ',
        afterwards: 'stay',
      }),
    ).toEqual({ leaves: false, successor: { name: 'Eva Erbe', email: 'eva@city.example' } });
  });

  it('puts what is missing beside its field', () => {
    const read = nameSuccessorInput.safeParse({
      successor: 'new',
      name: '',
      email: 'nobody',
      afterwards: 'stay',
    });
    expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['name', 'errors.field.required'],
      ['email', 'errors.field.email'],
    ]);
  });
});
