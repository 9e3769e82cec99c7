-- Visits of a host to a city, for the balance of visits. What is taken back stays on record.
CREATE TABLE "outward_visit" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "head_rank_band" INTEGER,
    "pays_local" TEXT,
    "source" TEXT NOT NULL,
    "source_url" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outward_visit_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "outward_visit_host_id_city_id_ends_on_idx" ON "outward_visit"("host_id", "city_id", "ends_on");

ALTER TABLE "outward_visit" ADD CONSTRAINT "outward_visit_host_id_fkey"
  FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outward_visit" ADD CONSTRAINT "outward_visit_city_id_fkey"
  FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "outward_visit" ADD CONSTRAINT "outward_visit_values" CHECK (
  starts_on <= ends_on AND source <> ''
  AND (head_rank_band IS NULL OR head_rank_band IN (90, 80, 70, 60, 50, 40, 30, 20))
  AND (pays_local IS NULL OR pays_local IN ('city', 'host', 'shared'))
);

-- The same days are on record once.
CREATE UNIQUE INDEX "outward_visit_once" ON "outward_visit"("host_id", "city_id", "starts_on", "ends_on")
  WHERE removed_at IS NULL;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "outward_visit" TO lianqiao_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "outward_visit" FROM lianqiao_app;
    GRANT UPDATE ("removed_at") ON "outward_visit" TO lianqiao_app;
  END IF;
END $$;
