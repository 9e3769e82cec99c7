-- A city hall's part in the programme can be paused, and archived when it leaves. Values of their own migration: a new
-- value of an enum cannot be used in the transaction that adds it.
ALTER TYPE "claim_status" ADD VALUE 'paused';
ALTER TYPE "claim_status" ADD VALUE 'archived';
