-- Stored top lists: what a score reads of every candidate, and the best candidates of each host. All of it follows from
-- profiles, claims and documented interests and can be made anew at any time.
CREATE TABLE "match_change" (
    "transaction" BIGINT NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "match_change_pkey" PRIMARY KEY ("transaction","city_id")
);

CREATE TABLE "match_city" (
    "city_id" UUID NOT NULL,
    "code" BYTEA,
    "version" INTEGER,
    "day" INTEGER,
    "changed" BIGINT NOT NULL,

    CONSTRAINT "match_city_pkey" PRIMARY KEY ("city_id")
);

CREATE TABLE "match_list" (
    "host_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "host_version" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "floor_score" INTEGER,
    "floor_mutual" INTEGER,
    "floor_fit" INTEGER,
    "floor_city_id" UUID,
    "built_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_list_pkey" PRIMARY KEY ("host_id")
);

CREATE TABLE "top_city" (
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "mutual" INTEGER NOT NULL,
    "smaller_fit" INTEGER NOT NULL,
    "trust" DOUBLE PRECISION NOT NULL,
    "city_version" INTEGER,
    "city_day" INTEGER,
    "strongest" JSONB,
    "weakest" JSONB,

    CONSTRAINT "top_city_pkey" PRIMARY KEY ("host_id","score","mutual","smaller_fit","city_id")
);

CREATE INDEX "match_city_changed_idx" ON "match_city"("changed");
CREATE UNIQUE INDEX "top_city_city_id_host_id_key" ON "top_city"("city_id", "host_id");

ALTER TABLE "match_city" ADD CONSTRAINT "match_city_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_list" ADD CONSTRAINT "match_list_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "match_list" ADD CONSTRAINT "match_list_floor" CHECK (
  num_nulls(floor_score, floor_mutual, floor_fit, floor_city_id) IN (0, 4));
ALTER TABLE "top_city" ADD CONSTRAINT "top_city_values" CHECK (
  score BETWEEN 0 AND 10000 AND mutual BETWEEN 0 AND 1000000000
  AND smaller_fit BETWEEN 0 AND 1000000000 AND trust >= 0);

-- In place of foreign keys, whose checks at every insert would cost more than all the rest when lists are made.
CREATE FUNCTION remove_top_cities() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'match_list' THEN
    DELETE FROM top_city WHERE host_id = OLD.host_id;
  ELSE
    DELETE FROM top_city WHERE city_id = OLD.city_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "match_list_rows" AFTER DELETE ON "match_list"
  FOR EACH ROW EXECUTE FUNCTION remove_top_cities();
CREATE TRIGGER "match_city_rows" AFTER DELETE ON "match_city"
  FOR EACH ROW EXECUTE FUNCTION remove_top_cities();

-- Whoever changes what a city says, or whether it takes part, is noted here, whatever program it is. The transaction
-- that did it takes the note before it ends (lib/matching/top-lists), or the clock does.
CREATE FUNCTION note_match_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed_city uuid;
BEGIN
  IF TG_TABLE_NAME = 'city' THEN
    changed_city := NEW.id;
  ELSIF TG_TABLE_NAME = 'participation_step' THEN
    SELECT city_id INTO changed_city FROM claim WHERE id = NEW.claim_id;
  ELSIF TG_OP = 'DELETE' THEN
    changed_city := OLD.city_id;
  ELSE
    changed_city := NEW.city_id;
  END IF;
  IF changed_city IS NOT NULL THEN
    INSERT INTO match_change (transaction, city_id)
    VALUES (pg_current_xact_id()::text::bigint, changed_city) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "profile_version_match" AFTER INSERT OR DELETE ON "profile_version"
  FOR EACH ROW EXECUTE FUNCTION note_match_change();
CREATE TRIGGER "claim_match" AFTER INSERT OR DELETE OR UPDATE OF status ON "claim"
  FOR EACH ROW EXECUTE FUNCTION note_match_change();
CREATE TRIGGER "documented_interest_match" AFTER INSERT OR UPDATE OR DELETE ON "documented_interest"
  FOR EACH ROW EXECUTE FUNCTION note_match_change();
CREATE TRIGGER "city_interest_match" AFTER INSERT OR UPDATE OR DELETE ON "city_interest"
  FOR EACH ROW EXECUTE FUNCTION note_match_change();
CREATE TRIGGER "city_match" AFTER UPDATE ON "city" FOR EACH ROW
  WHEN (OLD.archived_at IS DISTINCT FROM NEW.archived_at OR OLD.country_group IS DISTINCT FROM NEW.country_group)
  EXECUTE FUNCTION note_match_change();
-- A confirmed profile is as fresh as a published one.
CREATE TRIGGER "participation_step_match" AFTER INSERT ON "participation_step" FOR EACH ROW
  WHEN (NEW.kind = 'confirmed') EXECUTE FUNCTION note_match_change();

-- What is there already.
INSERT INTO "match_change" ("transaction", "city_id")
SELECT 0, city_id FROM profile_version UNION SELECT 0, city_id FROM documented_interest;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "match_change", "match_city", "match_list", "top_city" TO lianqiao_app;
  END IF;
END $$;
