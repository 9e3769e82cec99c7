-- Match reports: what a match was when somebody made a report of it, and the PDF made of that.
CREATE TYPE "report_file_status" AS ENUM ('queued', 'making', 'ready', 'failed');

CREATE TABLE "match_report" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "city_version" INTEGER,
    "host_version" INTEGER NOT NULL,
    "model_version" TEXT NOT NULL,
    "inputs" TEXT NOT NULL,
    "inputs_hash" CHAR(64) NOT NULL,
    "outcome" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "paper_hash" CHAR(64) NOT NULL,
    "made_by_id" UUID,
    "made_by_name" TEXT NOT NULL,
    "made_by_office" TEXT,
    "reviewer_name" TEXT,
    "reviewer_office" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_report_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "match_report_file" (
    "report_id" UUID NOT NULL,
    "status" "report_file_status" NOT NULL DEFAULT 'queued',
    "failure" TEXT,
    "token_hash" TEXT,
    "token_expires_at" TIMESTAMPTZ(3),
    "content" BYTEA,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_report_file_pkey" PRIMARY KEY ("report_id")
);

CREATE UNIQUE INDEX "match_report_reference_key" ON "match_report"("reference");
CREATE INDEX "match_report_organisation_id_city_id_host_id_made_at_idx" ON "match_report"("organisation_id", "city_id", "host_id", "made_at" DESC);
CREATE INDEX "match_report_city_id_idx" ON "match_report"("city_id");
CREATE INDEX "match_report_host_id_idx" ON "match_report"("host_id");
CREATE INDEX "match_report_made_by_id_idx" ON "match_report"("made_by_id");
CREATE UNIQUE INDEX "match_report_file_token_hash_key" ON "match_report_file"("token_hash");

ALTER TABLE "match_report" ADD CONSTRAINT "match_report_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_report" ADD CONSTRAINT "match_report_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_report" ADD CONSTRAINT "match_report_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_report_file" ADD CONSTRAINT "match_report_file_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "match_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "match_report" ADD CONSTRAINT "match_report_codes" CHECK (
  "side" IN ('city', 'host') AND "form" IN ('en', 'zh-CN', 'both') AND "evidence" IN ('declared', 'draft', 'documented')
  AND ("evidence" = 'declared') = ("city_version" IS NOT NULL)
);
-- The hashes are those of the texts, whoever writes them.
ALTER TABLE "match_report" ADD CONSTRAINT "match_report_hashes" CHECK (
  "inputs_hash" = encode(sha256(convert_to("inputs", 'UTF8')), 'hex')
  AND "paper_hash" = encode(sha256(convert_to("paper", 'UTF8')), 'hex')
);
ALTER TABLE "match_report" ADD CONSTRAINT "match_report_reviewer" CHECK (
  "reviewer_name" <> '' AND "reviewer_office" <> '' AND ("reviewer_name" IS NOT NULL OR "reviewer_office" IS NULL)
);
-- A PDF is there when it is ready, and no larger than 5 MB; what failed says why.
ALTER TABLE "match_report_file" ADD CONSTRAINT "match_report_file_content" CHECK (
  ("status" = 'ready') = ("content" IS NOT NULL) AND octet_length("content") <= 5000000
  AND ("status" <> 'failed' OR "failure" IS NOT NULL)
);
ALTER TABLE "match_report_file" ADD CONSTRAINT "match_report_file_token" CHECK (
  ("token_hash" IS NULL) = ("token_expires_at" IS NULL) AND ("token_hash" IS NULL OR "status" = 'making')
);

-- A report never changes, save that the name of whoever is erased goes.
CREATE FUNCTION refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."made_by_name" = '' AND NEW."made_by_office" IS NULL
     AND to_jsonb(NEW) - ARRAY['made_by_name', 'made_by_office'] = to_jsonb(OLD) - ARRAY['made_by_name', 'made_by_office'] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "match_report_immutable" BEFORE UPDATE ON "match_report"
  FOR EACH ROW EXECUTE FUNCTION refuse_report_change();
CREATE TRIGGER "match_report_kept" BEFORE DELETE ON "match_report"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "match_report_no_truncate" BEFORE TRUNCATE ON "match_report"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "match_report" TO lianqiao_app;
    GRANT UPDATE ("made_by_name", "made_by_office") ON "match_report" TO lianqiao_app;
    GRANT SELECT, INSERT, UPDATE ON "match_report_file" TO lianqiao_app;
  END IF;
END $$;
