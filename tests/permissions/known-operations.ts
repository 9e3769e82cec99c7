import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import type { z } from 'zod';
import type { ActionState } from '@/lib/actions/state';

export type KnownOperation = {
  operation: string;
  schema: z.ZodType;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
};

const known: KnownOperation[] = [];

/** The real door, which also takes notes of what is defined. */
vi.mock('@/lib/actions/define-action', async (original) => {
  const real = await original<typeof import('@/lib/actions/define-action')>();
  return {
    ...real,
    defineAction: (definition: Parameters<typeof real.defineAction>[0]) => {
      const action = real.defineAction(definition);
      known.push({ ...definition, action });
      return action;
    },
  };
});

/** Every operation the site has, found in its source files and loaded. */
export async function loadOperations(): Promise<KnownOperation[]> {
  const lib = path.join(import.meta.dirname, '..', '..', 'lib');
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|define-action\.ts$/.test(file))
    .filter((file) => readFileSync(path.join(lib, file), 'utf8').includes('defineAction({'));
  for (const file of files) await import(path.join(lib, file));
  return known;
}
