-- Invitation letters (F4): the draft at the desk, and what was issued under a number.
CREATE TABLE "letter_counter" (
    "host_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "letter_counter_pkey" PRIMARY KEY ("host_id","year")
);

CREATE TABLE "visit_letter_draft" (
    "visit_id" UUID NOT NULL,
    "addressee_en" TEXT NOT NULL,
    "addressee_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "signature_en" TEXT NOT NULL,
    "signature_zh" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_letter_draft_pkey" PRIMARY KEY ("visit_id")
);

CREATE TABLE "visit_letter" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "replaces" TEXT,
    "addressee_en" TEXT NOT NULL,
    "addressee_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "signature_en" TEXT NOT NULL,
    "signature_zh" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_id" UUID,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_letter_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "visit_letter_number_key" ON "visit_letter"("number");
CREATE UNIQUE INDEX "visit_letter_reference_key" ON "visit_letter"("reference");
CREATE UNIQUE INDEX "visit_letter_replaces_key" ON "visit_letter"("replaces");
CREATE INDEX "visit_letter_visit_id_issued_at_idx" ON "visit_letter"("visit_id", "issued_at" DESC);

ALTER TABLE "letter_counter" ADD CONSTRAINT "letter_counter_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_letter_draft" ADD CONSTRAINT "visit_letter_draft_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_letter" ADD CONSTRAINT "visit_letter_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "letter_counter" ADD CONSTRAINT "letter_counter_positive" CHECK ("last" > 0);
ALTER TABLE "visit_letter_draft" ADD CONSTRAINT "visit_letter_draft_days" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "visit_letter" ADD CONSTRAINT "visit_letter_days" CHECK ("starts_on" <= "ends_on");
-- One letter of a visit is valid at a time.
CREATE UNIQUE INDEX "visit_letter_valid" ON "visit_letter"("visit_id") WHERE "superseded_at" IS NULL;

-- A letter never changes, save that it is superseded once.
CREATE FUNCTION refuse_letter_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."superseded_at" IS NULL AND NEW."superseded_at" IS NOT NULL
     AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "visit_letter_immutable" BEFORE UPDATE ON "visit_letter"
  FOR EACH ROW EXECUTE FUNCTION refuse_letter_change();
CREATE TRIGGER "visit_letter_kept" BEFORE DELETE ON "visit_letter"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "visit_letter_no_truncate" BEFORE TRUNCATE ON "visit_letter"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE ON "letter_counter" TO lianqiao_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON "visit_letter_draft" TO lianqiao_app;
    GRANT SELECT, INSERT ON "visit_letter" TO lianqiao_app;
    GRANT UPDATE ("superseded_at") ON "visit_letter" TO lianqiao_app;
  END IF;
END $$;
