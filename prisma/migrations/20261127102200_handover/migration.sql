-- An officer of a city hall hands over to a successor, who accepts.
CREATE TYPE "handover_status" AS ENUM ('open', 'accepted', 'refused', 'withdrawn', 'lapsed');

CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "leaves" BOOLEAN NOT NULL,
    "status" "handover_status" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "handover_organisation_id_status_idx" ON "handover"("organisation_id", "status");
CREATE INDEX "handover_from_id_idx" ON "handover"("from_id");
CREATE INDEX "handover_to_id_idx" ON "handover"("to_id");

ALTER TABLE "handover" ADD CONSTRAINT "handover_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "handover" ADD CONSTRAINT "handover_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "handover" ADD CONSTRAINT "handover_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- Nobody hands over to two people at once, nor to themselves.
CREATE UNIQUE INDEX "handover_one_open" ON "handover" (organisation_id, from_id) WHERE status = 'open';
ALTER TABLE "handover" ADD CONSTRAINT "handover_two_people" CHECK (from_id <> to_id);
ALTER TABLE "handover" ADD CONSTRAINT "handover_closed" CHECK ((status = 'open') = (closed_at IS NULL));

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "handover" TO lianqiao_app;
  END IF;
END $$;
