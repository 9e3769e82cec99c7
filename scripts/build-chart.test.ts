import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { landModule } from './build-chart';

it('the generated coast is what the script makes of world-atlas', () => {
  const file = path.join(import.meta.dirname, '../components/plots/chart/land.generated.ts');
  expect(readFileSync(file, 'utf8')).toBe(landModule());
});
