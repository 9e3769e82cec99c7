-- How the score of a host and a city has moved, each time with what their profiles said differently from then on; and
-- when somebody of a host's office last looked at it.
CREATE TABLE "match_history" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "moved_by" TEXT NOT NULL,
    "from_score" DOUBLE PRECISION,
    "score" DOUBLE PRECISION NOT NULL,
    "terms" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "policy_number" INTEGER NOT NULL,
    "city_version" INTEGER NOT NULL,
    "host_version" INTEGER NOT NULL,

    CONSTRAINT "match_history_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "match_look" (
    "host_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_look_pkey" PRIMARY KEY ("host_id","user_id")
);

CREATE UNIQUE INDEX "match_history_host_id_city_id_city_version_host_version_key" ON "match_history"("host_id", "city_id", "city_version", "host_version");
CREATE INDEX "match_history_host_id_at_idx" ON "match_history"("host_id", "at" DESC);
CREATE INDEX "match_history_city_id_host_id_at_idx" ON "match_history"("city_id", "host_id", "at" DESC);
CREATE INDEX "match_look_user_id_idx" ON "match_look"("user_id");

ALTER TABLE "match_history" ADD CONSTRAINT "match_history_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_history" ADD CONSTRAINT "match_history_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_history" ADD CONSTRAINT "match_history_policy_number_fkey" FOREIGN KEY ("policy_number") REFERENCES "matching_policy"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "match_look" ADD CONSTRAINT "match_look_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_look" ADD CONSTRAINT "match_look_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "match_history" ADD CONSTRAINT "match_history_values" CHECK (
  moved_by IN ('city', 'host') AND score BETWEEN 0 AND 100
  AND (from_score IS NULL OR from_score BETWEEN 0 AND 100)
  AND city_version >= 0 AND host_version >= 1);

-- History is added to and never corrected; it goes with its city or host alone.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "match_history" TO lianqiao_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "match_history" FROM lianqiao_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON "match_look" TO lianqiao_app;
  END IF;
END $$;
