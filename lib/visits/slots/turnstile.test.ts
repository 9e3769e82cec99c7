import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { turnstile } from './turnstile';

describe('a turnstile', () => {
  it('lets in as many as there is room for, in the order they came, and everybody in the end', async () => {
    const inTurn = turnstile(3);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    const work = (number: number) =>
      inTurn(async () => {
        order.push(number);
        inside += 1;
        most = Math.max(most, inside);
        await sleep(1);
        inside -= 1;
        return number;
      });
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    expect(await Promise.all(numbers.map(work))).toEqual(numbers);
    expect(order).toEqual(numbers);
    expect(most).toBe(3);
  });

  it('gives the place back where the work fails', async () => {
    const inTurn = turnstile(1);
    await expect(inTurn(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await inTurn(async () => 'next')).toBe('next');
  });
});
