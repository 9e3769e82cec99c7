-- The published versions of the weights by which matches are scored; the newest is in force. Shares are whole numbers of
-- tenths of a per cent, so that their sum is exact.
CREATE TABLE "matching_policy" (
    "number" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "themes" INTEGER NOT NULL,
    "modes" INTEGER NOT NULL,
    "networks" INTEGER NOT NULL,
    "character" INTEGER NOT NULL,
    "readiness" INTEGER NOT NULL,
    "gate" INTEGER NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_zh" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID,

    CONSTRAINT "matching_policy_pkey" PRIMARY KEY ("number")
);

CREATE UNIQUE INDEX "matching_policy_version_key" ON "matching_policy"("version");

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "matching_policy" ADD CONSTRAINT "matching_policy_weights" CHECK (
  least(themes, modes, networks, "character", readiness) >= 0
  AND themes + modes + networks + "character" + readiness = 1000);
-- A gate of 0 would divide by it; above 1 it would never open.
ALTER TABLE "matching_policy" ADD CONSTRAINT "matching_policy_gate" CHECK (gate BETWEEN 10 AND 1000);
ALTER TABLE "matching_policy" ADD CONSTRAINT "matching_policy_words"
  CHECK (number >= 1 AND version <> '' AND reason_en <> '' AND reason_zh <> '');

-- What a score was computed with stays readable for good.
CREATE TRIGGER "matching_policy_append_only" BEFORE UPDATE OR DELETE ON "matching_policy"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "matching_policy_no_truncate" BEFORE TRUNCATE ON "matching_policy"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

INSERT INTO "matching_policy" VALUES (1, 'match-1.0', 550, 150, 100, 100, 100, 400,
  'First published version. Shared themes weigh more than half, because they are what both sides come for.',
  '首个公开版本。共同领域权重过半，因为这是双方合作的出发点。',
  '2026-11-25T00:00:00Z', NULL);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "matching_policy" TO lianqiao_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "matching_policy" FROM lianqiao_app;
  END IF;
END $$;
