import { describe, expect, it } from 'vitest';
import { drawnOnce } from './drawn';

describe('a drawing', () => {
  it('is made once for each frame and place, and says what the first one said', () => {
    const drawn: string[] = [];
    const draw = drawnOnce((frame: { width: number }, place: readonly number[]) => {
      const path = `${frame.width} ${place.join(' ')}`;
      drawn.push(path);
      return path;
    });
    expect([draw({ width: 1 }, [2, 3]), draw({ width: 1 }, [2, 3])]).toEqual(['1 2 3', '1 2 3']);
    expect(draw({ width: 1 }, [3, 2])).toBe('1 3 2');
    expect(drawn).toEqual(['1 2 3', '1 3 2']);
  });

  it('is forgotten when a thousand others have been asked for since', () => {
    let times = 0;
    const draw = drawnOnce((n: number) => {
      times += 1;
      return n;
    });
    for (let n = 0; n <= 1_000; n += 1) draw(n);
    draw(1_000);
    expect(times).toBe(1_001);
    draw(0);
    expect(times).toBe(1_002);
  });
});
