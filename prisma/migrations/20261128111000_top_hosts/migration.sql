-- The hosts that suit a city best, as many as its own list shows. One row per city: it is made whole or not at all.
CREATE TABLE "top_hosts" (
    "city_id" UUID NOT NULL,
    "hosts_key" TEXT NOT NULL,
    "host_ids" UUID[],
    "scores" INTEGER[],
    "mutuals" INTEGER[],

    CONSTRAINT "top_hosts_pkey" PRIMARY KEY ("city_id")
);

ALTER TABLE "top_hosts" ADD CONSTRAINT "top_hosts_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "match_city"("city_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "top_hosts" ADD CONSTRAINT "top_hosts_columns" CHECK (
  cardinality(host_ids) = cardinality(scores) AND cardinality(host_ids) = cardinality(mutuals));

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "top_hosts" TO lianqiao_app;
  END IF;
END $$;
