-- How a host invites cities that have declared nothing: versions of the letter, and every contact with what came of it.
CREATE TABLE "invitation_letter" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "addressee" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_letter_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "prospect_contact" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "way" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "letter_version" INTEGER,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prospect_contact_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "invitation_letter_host_id_city_id_version_key" ON "invitation_letter"("host_id", "city_id", "version");
CREATE INDEX "invitation_letter_city_id_idx" ON "invitation_letter"("city_id");
CREATE UNIQUE INDEX "prospect_contact_host_id_city_id_number_key" ON "prospect_contact"("host_id", "city_id", "number");
CREATE INDEX "prospect_contact_city_id_idx" ON "prospect_contact"("city_id");

ALTER TABLE "invitation_letter" ADD CONSTRAINT "invitation_letter_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "invitation_letter" ADD CONSTRAINT "invitation_letter_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "prospect_contact" ADD CONSTRAINT "prospect_contact_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "prospect_contact" ADD CONSTRAINT "prospect_contact_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "invitation_letter" ADD CONSTRAINT "invitation_letter_whole"
  CHECK (version > 0 AND addressee <> '' AND text_en <> '' AND text_zh <> '');
ALTER TABLE "prospect_contact" ADD CONSTRAINT "prospect_contact_kinds"
  CHECK (number > 0 AND way IN ('letter', 'email', 'phone', 'meeting', 'third_party')
    AND outcome IN ('awaiting', 'interested', 'later', 'declined', 'undelivered'));
-- Only a letter or an e-mail takes a version of the letter with it.
ALTER TABLE "prospect_contact" ADD CONSTRAINT "prospect_contact_letter"
  CHECK (letter_version IS NULL OR way IN ('letter', 'email'));

CREATE TRIGGER "invitation_letter_append_only" BEFORE UPDATE OR DELETE ON "invitation_letter"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "prospect_contact_append_only" BEFORE UPDATE OR DELETE ON "prospect_contact"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "invitation_letter_not_truncated" BEFORE TRUNCATE ON "invitation_letter"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "prospect_contact_not_truncated" BEFORE TRUNCATE ON "prospect_contact"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "invitation_letter", "prospect_contact" TO lianqiao_app;
  END IF;
END $$;
