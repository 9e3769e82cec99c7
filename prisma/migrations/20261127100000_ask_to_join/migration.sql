-- Somebody asks to join the team of a city that is claimed already: confirmed by a link first, then decided by its officers.
ALTER TYPE "token_purpose" ADD VALUE 'confirm_join_request';

CREATE TYPE "join_request_status" AS ENUM ('unconfirmed', 'open', 'accepted', 'refused', 'lapsed');

CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "status" "join_request_status" NOT NULL DEFAULT 'unconfirmed',
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "reason" TEXT,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "join_request_organisation_id_status_idx" ON "join_request"("organisation_id", "status");
CREATE INDEX "join_request_user_id_idx" ON "join_request"("user_id");
CREATE INDEX "join_request_city_id_idx" ON "join_request"("city_id");

ALTER TABLE "join_request" ADD CONSTRAINT "join_request_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One unanswered request per person and city, whoever posts twice.
CREATE UNIQUE INDEX "join_request_one_open" ON "join_request" (user_id, city_id) WHERE status IN ('unconfirmed', 'open');
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_opened"
  CHECK ((status = 'unconfirmed') = (opened_at IS NULL));
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_closed"
  CHECK ((status IN ('accepted', 'refused', 'lapsed')) = (closed_at IS NOT NULL)
    AND (status <> 'refused' OR reason <> ''));

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "join_request" TO lianqiao_app;
  END IF;
END $$;
