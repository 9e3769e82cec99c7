import { expect, it } from 'vitest';
import { senderOf } from './sender';

it.each([
  ['Lianqiao <no-reply@site.test>', 'Lianqiao', 'no-reply@site.test'],
  ['"连桥 Lianqiao" <no-reply@site.test>', '连桥 Lianqiao', 'no-reply@site.test'],
  ['no-reply@site.test', 'no-reply@site.test', 'no-reply@site.test'],
  ['<no-reply@site.test>', 'no-reply@site.test', 'no-reply@site.test'],
])('reads %s', (from, name, email) => {
  expect(senderOf(from)).toEqual({ name, email });
});
