-- The rest of form F1: who answers when the contact is away, and the answers that many requests leave open
-- (lib/visits/request-details.ts). Requests of before have none of them.
ALTER TABLE "visit" ADD COLUMN     "deputy_email" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "deputy_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "deputy_office" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "deputy_phone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "details" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "visit" ADD CONSTRAINT "visit_details_object" CHECK (jsonb_typeof(details) = 'object');
