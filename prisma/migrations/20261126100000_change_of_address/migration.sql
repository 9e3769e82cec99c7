-- An account moves to another address when the old and the new one have both confirmed it.
ALTER TYPE "token_purpose" ADD VALUE 'change_address_old';
ALTER TYPE "token_purpose" ADD VALUE 'change_address_new';
ALTER TABLE "one_time_token" ADD COLUMN "new_email" TEXT;
