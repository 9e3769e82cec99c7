-- How often and how high each city stood in the lists a host's desk was shown, week by week: near-equals take turns by it.
CREATE TABLE "exposure" (
    "host_id" UUID NOT NULL,
    "week" DATE NOT NULL,
    "city_id" UUID NOT NULL,
    "shown" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "exposure_pkey" PRIMARY KEY ("host_id","week","city_id")
);

CREATE INDEX "exposure_city_id_idx" ON "exposure"("city_id");

ALTER TABLE "exposure" ADD CONSTRAINT "exposure_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- That a list was counted for a viewer on a day, by a hash that names nobody: a page loaded again counts once.
CREATE TABLE "counted_list" (
    "key_hash" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "counted_list_pkey" PRIMARY KEY ("key_hash")
);

CREATE INDEX "counted_list_day_idx" ON "counted_list"("day");

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "exposure" ADD CONSTRAINT "exposure_values"
  CHECK (extract(isodow FROM week) = 1 AND shown > 0 AND weight > 0 AND weight <= shown);

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "exposure", "counted_list" TO lianqiao_app;
  END IF;
END $$;
