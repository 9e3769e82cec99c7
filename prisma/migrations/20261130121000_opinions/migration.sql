-- What the host's desk asks departments and sites about a request. Host-internal.
CREATE TYPE "opinion_state" AS ENUM ('asked', 'given', 'no_opinion');

CREATE TABLE "visit_opinion" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "department_id" UUID,
    "site_id" UUID,
    "question" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "opinion_state" NOT NULL DEFAULT 'asked',
    "asked_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "given_by" TEXT NOT NULL DEFAULT '',
    "document_number" TEXT NOT NULL DEFAULT '',
    "answered_on" DATE,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_opinion_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "visit_opinion_visit_id_idx" ON "visit_opinion"("visit_id");

ALTER TABLE "visit_opinion" ADD CONSTRAINT "visit_opinion_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_opinion" ADD CONSTRAINT "visit_opinion_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_opinion" ADD CONSTRAINT "visit_opinion_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "visit_opinion" ADD CONSTRAINT "visit_opinion_of_one" CHECK (num_nonnulls("department_id", "site_id") = 1);
ALTER TABLE "visit_opinion" ADD CONSTRAINT "visit_opinion_answered" CHECK (("state" = 'asked') = ("answered_on" IS NULL));
-- Nobody is asked twice about a visit while the first question is open.
CREATE UNIQUE INDEX "visit_opinion_open" ON "visit_opinion"("visit_id", COALESCE("department_id", "site_id")) WHERE "state" = 'asked';

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE ON "visit_opinion" TO lianqiao_app;
  END IF;
END $$;
