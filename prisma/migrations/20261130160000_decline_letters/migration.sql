-- The letter that goes with a declined request: the desk's draft, and what was sent, once and for good.
CREATE TABLE "visit_decline_draft" (
    "visit_id" UUID NOT NULL,
    "addressee_en" TEXT NOT NULL,
    "addressee_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "signature_en" TEXT NOT NULL,
    "signature_zh" TEXT NOT NULL,
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_decline_draft_pkey" PRIMARY KEY ("visit_id")
);

CREATE TABLE "visit_decline_letter" (
    "visit_id" UUID NOT NULL,
    "addressee_en" TEXT NOT NULL,
    "addressee_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "signature_en" TEXT NOT NULL,
    "signature_zh" TEXT NOT NULL,
    "sent_by_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_decline_letter_pkey" PRIMARY KEY ("visit_id")
);

ALTER TABLE "visit_decline_draft" ADD CONSTRAINT "visit_decline_draft_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_decline_letter" ADD CONSTRAINT "visit_decline_letter_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- A letter that was sent never changes, save that whoever it names as its addressee is erased.
CREATE FUNCTION refuse_decline_letter_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."addressee_en" = '' AND NEW."addressee_zh" = ''
     AND to_jsonb(NEW) - ARRAY['addressee_en', 'addressee_zh'] = to_jsonb(OLD) - ARRAY['addressee_en', 'addressee_zh'] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "visit_decline_letter_immutable" BEFORE UPDATE ON "visit_decline_letter"
  FOR EACH ROW EXECUTE FUNCTION refuse_decline_letter_change();
CREATE TRIGGER "visit_decline_letter_kept" BEFORE DELETE ON "visit_decline_letter"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "visit_decline_letter_no_truncate" BEFORE TRUNCATE ON "visit_decline_letter"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "visit_decline_draft" TO lianqiao_app;
    GRANT SELECT, INSERT ON "visit_decline_letter" TO lianqiao_app;
    GRANT UPDATE ("addressee_en", "addressee_zh") ON "visit_decline_letter" TO lianqiao_app;
  END IF;
END $$;
