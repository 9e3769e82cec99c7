-- The PDF of an issued invitation letter, made once by a job and kept with its hash.
CREATE TABLE "visit_letter_file" (
    "letter_id" UUID NOT NULL,
    "status" "report_file_status" NOT NULL DEFAULT 'queued',
    "failure" TEXT,
    "token_hash" TEXT,
    "token_expires_at" TIMESTAMPTZ(3),
    "content" BYTEA,
    "content_hash" CHAR(64),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_letter_file_pkey" PRIMARY KEY ("letter_id")
);

CREATE UNIQUE INDEX "visit_letter_file_token_hash_key" ON "visit_letter_file"("token_hash");

ALTER TABLE "visit_letter_file" ADD CONSTRAINT "visit_letter_file_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "visit_letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- A PDF is there when it is ready, with its own hash, and no larger than 5 MB; what failed says why.
ALTER TABLE "visit_letter_file" ADD CONSTRAINT "visit_letter_file_content" CHECK (
  ("status" = 'ready') = ("content" IS NOT NULL) AND octet_length("content") <= 5000000
  AND ("content" IS NULL) = ("content_hash" IS NULL)
  AND "content_hash" = encode(sha256("content"), 'hex')
  AND ("status" <> 'failed' OR "failure" IS NOT NULL)
);
ALTER TABLE "visit_letter_file" ADD CONSTRAINT "visit_letter_file_token" CHECK (
  ("token_hash" IS NULL) = ("token_expires_at" IS NULL) AND ("token_hash" IS NULL OR "status" = 'making')
);

-- Once it is there it never changes.
CREATE FUNCTION refuse_letter_file_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" <> 'ready' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "visit_letter_file_immutable" BEFORE UPDATE ON "visit_letter_file"
  FOR EACH ROW EXECUTE FUNCTION refuse_letter_file_change();
CREATE TRIGGER "visit_letter_file_kept" BEFORE DELETE ON "visit_letter_file"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "visit_letter_file_no_truncate" BEFORE TRUNCATE ON "visit_letter_file"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE ON "visit_letter_file" TO lianqiao_app;
  END IF;
END $$;
