-- Files that people send up: of messages, and the mandate letter of a request.
CREATE TYPE "file_kind" AS ENUM ('pdf', 'docx', 'xlsx', 'png', 'jpg');
CREATE TYPE "scan_state" AS ENUM ('unscanned', 'waiting', 'clean', 'refused');

CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "uploader_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "file_kind" NOT NULL,
    "size" INTEGER NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "content" BYTEA,
    "scan" "scan_state" NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "scanned_at" TIMESTAMPTZ(3),
    "message_id" UUID,
    "visit_id" UUID,
    "organisation_id" UUID,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "visit" ADD COLUMN "mandate_file_id" UUID;

CREATE INDEX "stored_file_message_id_idx" ON "stored_file"("message_id");
CREATE INDEX "stored_file_visit_id_idx" ON "stored_file"("visit_id");
CREATE INDEX "stored_file_organisation_id_idx" ON "stored_file"("organisation_id");
CREATE INDEX "stored_file_uploader_id_uploaded_at_idx" ON "stored_file"("uploader_id", "uploaded_at");
CREATE UNIQUE INDEX "visit_mandate_file_id_key" ON "visit"("mandate_file_id");

ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "thread_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit" ADD CONSTRAINT "visit_mandate_file_id_fkey" FOREIGN KEY ("mandate_file_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- 10 MB at most, with its own hash; only what the scanner refused has no content.
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_content" CHECK (
  ("content" IS NULL) = ("scan" = 'refused')
  AND "size" BETWEEN 1 AND 10000000
  AND ("content" IS NULL OR (octet_length("content") = "size" AND "content_hash" = encode(sha256("content"), 'hex')))
);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_scanned" CHECK (
  ("scanned_at" IS NOT NULL) = ("scan" IN ('clean', 'refused'))
);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_name" CHECK ("name" <> '' AND char_length("name") <= 120);
-- It goes with one message, or stands for one request, or waits for either.
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_taken" CHECK (
  num_nonnulls("message_id", "visit_id") <= 1
  AND ("organisation_id" IS NOT NULL) = (num_nonnulls("message_id", "visit_id") = 1)
);

-- A file stays what it was, and with what took it along.
CREATE FUNCTION "stored_file_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."uploader_id", NEW."name", NEW."kind", NEW."size", NEW."content_hash", NEW."uploaded_at")
      IS DISTINCT FROM (OLD."id", OLD."uploader_id", OLD."name", OLD."kind", OLD."size", OLD."content_hash", OLD."uploaded_at")
    OR (NEW."content" IS DISTINCT FROM OLD."content" AND NEW."scan" <> 'refused')
    OR (OLD."message_id" IS NOT NULL AND NEW."message_id" IS DISTINCT FROM OLD."message_id")
    OR (OLD."visit_id" IS NOT NULL AND NEW."visit_id" IS DISTINCT FROM OLD."visit_id") THEN
    RAISE EXCEPTION 'a stored file does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "stored_file_stands" BEFORE UPDATE ON "stored_file"
  FOR EACH ROW EXECUTE FUNCTION "stored_file_stands"();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, DELETE ON "stored_file" TO lianqiao_app;
    GRANT UPDATE ("content", "scan", "scanned_at", "message_id", "visit_id", "organisation_id") ON "stored_file" TO lianqiao_app;
  END IF;
END $$;
