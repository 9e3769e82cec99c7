import { expect, it } from 'vitest';
import { permissionsDocument } from './document';

it('docs/permissions.md says what the tables say', async () => {
  await expect(permissionsDocument()).toMatchFileSnapshot('../../docs/permissions.md');
});
