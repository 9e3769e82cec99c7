-- The published versions of a host's visit rules; its newest one is in force. Shape of `rules`: lib/hosts/rules/model.ts.
CREATE TABLE "host_rules" (
    "host_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_zh" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID NOT NULL,

    CONSTRAINT "host_rules_pkey" PRIMARY KEY ("host_id", "number")
);

-- Days on which a host receives nobody. What is taken back stays on record.
CREATE TABLE "closed_period" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "except_event" TEXT NOT NULL DEFAULT '',
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "closed_period_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "closed_period_host_id_ends_on_idx" ON "closed_period"("host_id", "ends_on");

ALTER TABLE "host_rules" ADD CONSTRAINT "host_rules_host_id_fkey"
  FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "closed_period" ADD CONSTRAINT "closed_period_host_id_fkey"
  FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "host_rules" ADD CONSTRAINT "host_rules_words"
  CHECK (number >= 1 AND reason_en <> '' AND reason_zh <> '' AND jsonb_typeof(rules) = 'object');
ALTER TABLE "closed_period" ADD CONSTRAINT "closed_period_days"
  CHECK (starts_on <= ends_on AND name_en <> '' AND name_zh <> '');

-- By which rules a request was looked at stays readable for good.
CREATE TRIGGER "host_rules_append_only" BEFORE UPDATE OR DELETE ON "host_rules"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "host_rules_no_truncate" BEFORE TRUNCATE ON "host_rules"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "host_rules" TO lianqiao_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "host_rules" FROM lianqiao_app;
    GRANT SELECT, INSERT, UPDATE ON "closed_period" TO lianqiao_app;
    REVOKE DELETE, TRUNCATE ON "closed_period" FROM lianqiao_app;
  END IF;
END $$;
