-- Pausing, resuming, leaving and coming back; confirmations of a profile and the reminders that ask for them.
CREATE TABLE "participation_step" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "reason" TEXT,
    "text_locale" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "months" INTEGER,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participation_step_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "participation_step_claim_id_at_idx" ON "participation_step"("claim_id", "at" DESC);

ALTER TABLE "participation_step" ADD CONSTRAINT "participation_step_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "participation_step" ADD CONSTRAINT "participation_step_kind"
  CHECK (kind IN ('paused', 'resumed', 'archived', 'restored', 'confirmed', 'reminded') AND side IN ('city', 'programme', 'clock'));
ALTER TABLE "participation_step" ADD CONSTRAINT "participation_step_reason"
  CHECK (reason <> '' AND (reason IS NULL) = (text_locale IS NULL) AND text_locale IN ('en', 'zh-CN')
    AND (kind NOT IN ('paused', 'archived', 'restored') OR side = 'clock' OR reason IS NOT NULL));
-- A reminder names the confirmation it is about and its month; each leaves once, whoever runs the clock.
ALTER TABLE "participation_step" ADD CONSTRAINT "participation_step_reminder"
  CHECK ((kind = 'reminded') = (confirmed_at IS NOT NULL) AND (kind = 'reminded') = (months IS NOT NULL) AND months > 0);
CREATE UNIQUE INDEX "participation_step_one_reminder" ON "participation_step" (claim_id, confirmed_at, months)
  WHERE kind = 'reminded';

CREATE TRIGGER "participation_step_append_only" BEFORE UPDATE OR DELETE ON "participation_step"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A paused city hall still speaks for its city: nobody else can be verified beside it.
DROP INDEX "claim_one_verified";
CREATE UNIQUE INDEX "claim_one_verified" ON "claim" (city_id) WHERE status IN ('verified', 'paused');
DROP INDEX "claim_one_open";
CREATE UNIQUE INDEX "claim_one_open" ON "claim" (city_id, organisation_id)
  WHERE status IN ('draft', 'submitted', 'changes_requested', 'verified', 'paused');
ALTER TABLE "claim" DROP CONSTRAINT "claim_decided";
ALTER TABLE "claim" ADD CONSTRAINT "claim_decided"
  CHECK (status NOT IN ('verified', 'paused', 'archived', 'refused') OR decided_at IS NOT NULL);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "participation_step" TO lianqiao_app;
  END IF;
END $$;
