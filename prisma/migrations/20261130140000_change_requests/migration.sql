-- What one side asks to change in an approved visit; only that point is asked again.
CREATE TYPE "change_point" AS ENUM ('head', 'level', 'dates', 'sectors', 'size');
CREATE TYPE "change_status" AS ENUM ('open', 'accepted', 'refused', 'withdrawn', 'lapsed');

CREATE TABLE "change_request" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "point" "change_point" NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "head_name" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "status" "change_status" NOT NULL DEFAULT 'open',
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_due" DATE,
    "reminded_on" DATE,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "change_request_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "change_request_visit_id_idx" ON "change_request"("visit_id");

ALTER TABLE "change_request" ADD CONSTRAINT "change_request_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A level that rises is decided by its tiers once more: their decisions belong to the change, not to the visit's round.
ALTER TABLE "visit_approval" ADD COLUMN "change_id" UUID;
ALTER TABLE "visit_approval" ADD CONSTRAINT "visit_approval_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;
DROP INDEX "visit_approval_visit_id_round_tier_key";
CREATE INDEX "visit_approval_visit_id_idx" ON "visit_approval"("visit_id");

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- A tier decides once in a round, and once about a change.
CREATE UNIQUE INDEX "visit_approval_once" ON "visit_approval"("visit_id", "round", "tier", COALESCE("change_id", "visit_id"));

-- One change at a time waits for an answer.
CREATE UNIQUE INDEX "change_request_one_open" ON "change_request"("visit_id") WHERE "status" = 'open';
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_answered" CHECK (("status" = 'open') = ("answered_at" IS NULL));
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_open_is_due" CHECK ("status" <> 'open' OR "answer_due" IS NOT NULL);
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_reason" CHECK ("reason" <> '');
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_refusal_says_why" CHECK ("status" <> 'refused' OR "answer" <> '');

-- What was asked never changes, and an answer is given once.
CREATE TRIGGER "change_request_fixed" BEFORE UPDATE ON "change_request"
  FOR EACH ROW WHEN (
    OLD.status <> 'open' OR
    (OLD.id, OLD.visit_id, OLD.side, OLD.point, OLD.before, OLD.after, OLD.head_name, OLD.reason, OLD.round, OLD.made_at, OLD.answer_due)
    IS DISTINCT FROM
    (NEW.id, NEW.visit_id, NEW.side, NEW.point, NEW.before, NEW.after, NEW.head_name, NEW.reason, NEW.round, NEW.made_at, NEW.answer_due))
  EXECUTE FUNCTION refuse_change();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE ON "change_request" TO lianqiao_app;
  END IF;
END $$;
