-- What the programme decided on a claim, its remarks with the city hall's answers, and how far it has read what
-- verified cities publish.

-- CreateTable
CREATE TABLE "claim_decision" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "checks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT,
    "draft_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_remark" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "text_locale" TEXT NOT NULL,
    "answer_kind" TEXT,
    "answer" TEXT,
    "answer_locale" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_look" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "looked_by_id" UUID,
    "looked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "profile_look_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "claim_decision_claim_id_decided_at_idx" ON "claim_decision"("claim_id", "decided_at" DESC);

-- CreateIndex
CREATE INDEX "claim_remark_claim_id_idx" ON "claim_remark"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_remark_decision_id_position_key" ON "claim_remark"("decision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "profile_look_city_id_number_key" ON "profile_look"("city_id", "number");

-- AddForeignKey
ALTER TABLE "claim_decision" ADD CONSTRAINT "claim_decision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_remark" ADD CONSTRAINT "claim_remark_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_remark" ADD CONSTRAINT "claim_remark_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "claim_decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_look" ADD CONSTRAINT "profile_look_city_id_number_fkey" FOREIGN KEY ("city_id", "number") REFERENCES "profile_version"("city_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "claim_decision" ADD CONSTRAINT "claim_decision_outcome"
  CHECK (outcome IN ('returned', 'verified', 'refused') AND (outcome <> 'refused' OR note IS NOT NULL));
ALTER TABLE "claim_remark" ADD CONSTRAINT "claim_remark_text"
  CHECK (text <> '' AND section <> '' AND field <> '' AND position >= 1 AND text_locale IN ('en', 'zh-CN'));
-- An answer is whole: "done", perhaps with words, or a reply in words; in a language, at a time.
ALTER TABLE "claim_remark" ADD CONSTRAINT "claim_remark_answer" CHECK (
  (answer_kind IS NULL AND answer IS NULL AND answer_locale IS NULL AND answered_at IS NULL AND answered_by_id IS NULL)
  OR (answer_kind IN ('done', 'reply') AND answer IS NOT NULL AND (answer_kind = 'done' OR answer <> '')
      AND answer_locale IN ('en', 'zh-CN') AND answered_at IS NOT NULL));

CREATE TRIGGER "claim_decision_append_only" BEFORE UPDATE OR DELETE ON "claim_decision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "profile_look_append_only" BEFORE UPDATE OR DELETE ON "profile_look"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "claim_remark_kept" BEFORE DELETE ON "claim_remark"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "claim_remark_fixed" BEFORE UPDATE ON "claim_remark"
  FOR EACH ROW WHEN (
    (OLD.id, OLD.claim_id, OLD.decision_id, OLD.position, OLD.section, OLD.field, OLD.text, OLD.text_locale, OLD.made_by_id, OLD.made_at)
    IS DISTINCT FROM
    (NEW.id, NEW.claim_id, NEW.decision_id, NEW.position, NEW.section, NEW.field, NEW.text, NEW.text_locale, NEW.made_by_id, NEW.made_at))
  EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "claim_decision", "profile_look" TO lianqiao_app;
    GRANT SELECT, INSERT, UPDATE ON "claim_remark" TO lianqiao_app;
  END IF;
END $$;
