import { describe, expectTypeOf, it } from 'vitest';
import type { $Enums } from '@/generated/prisma/client';
import type { ClaimStatus, Role } from '@/lib/auth/model';

/** The unions are ours, the enums are the database's: the compiler holds them equal. */
describe('domain unions and database enums', () => {
  it('agree on roles and claims', () => {
    expectTypeOf<Role>().toEqualTypeOf<$Enums.Role>();
    expectTypeOf<ClaimStatus>().toEqualTypeOf<$Enums.ClaimStatus>();
  });
});
