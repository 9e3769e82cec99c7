import { describe, expectTypeOf, it } from 'vitest';
import type { $Enums } from '@/generated/prisma/client';
import type { ClaimStatus, Role } from '@/lib/auth/model';
import type {
  ApprovalTier,
  ProposalStatus,
  Side,
  VisitFormat,
  VisitStatus,
  VisitType,
} from '@/lib/visits/model';

/** The unions are ours, the enums are the database's: the compiler holds them equal. */
describe('domain unions and database enums', () => {
  it('agree on roles and claims', () => {
    expectTypeOf<Role>().toEqualTypeOf<$Enums.Role>();
    expectTypeOf<ClaimStatus>().toEqualTypeOf<$Enums.ClaimStatus>();
  });

  it('agree on visits', () => {
    expectTypeOf<VisitStatus>().toEqualTypeOf<$Enums.VisitStatus>();
    expectTypeOf<VisitType>().toEqualTypeOf<$Enums.VisitType>();
    expectTypeOf<VisitFormat>().toEqualTypeOf<$Enums.VisitFormat>();
    expectTypeOf<ApprovalTier>().toEqualTypeOf<$Enums.ApprovalTier>();
    expectTypeOf<ProposalStatus>().toEqualTypeOf<$Enums.ProposalStatus>();
    expectTypeOf<Side>().toEqualTypeOf<$Enums.Side>();
  });
});
