-- What somebody without an account writes to a city's team or to the programme. Personal data: removed after its date.
CREATE TYPE "contact_status" AS ENUM ('new', 'handled');

CREATE TABLE "contact_message" (
    "id" UUID NOT NULL,
    "city_id" UUID,
    "organisation_id" UUID,
    "name" TEXT NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "status" "contact_status" NOT NULL DEFAULT 'new',
    "handled_by_id" UUID,
    "handled_at" TIMESTAMPTZ(3),
    "delete_after" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_message_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "contact_message_organisation_id_status_created_at_idx" ON "contact_message"("organisation_id", "status", "created_at");
CREATE INDEX "contact_message_city_id_idx" ON "contact_message"("city_id");
CREATE INDEX "contact_message_handled_by_id_idx" ON "contact_message"("handled_by_id");
CREATE INDEX "contact_message_delete_after_idx" ON "contact_message"("delete_after");

ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_handled_by_id_fkey" FOREIGN KEY ("handled_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_length"
  CHECK (char_length(message) BETWEEN 1 AND 2000);
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_handled"
  CHECK ((status = 'handled') = (handled_at IS NOT NULL));
-- A team reads what is about its own city; without a city it is the programme's.
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_team_of_city"
  CHECK (organisation_id IS NULL OR city_id IS NOT NULL);
ALTER TABLE "contact_message" ADD CONSTRAINT "contact_message_kept_for_a_time"
  CHECK (delete_after > created_at);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_message" TO lianqiao_app;
  END IF;
END $$;
