-- Expressions of interest: a city hall or a host says that it would like to work with the other, which answers in time.
CREATE TYPE "interest_status" AS ENUM ('sent', 'mutual', 'declined', 'withdrawn', 'dormant');

CREATE TABLE "interest" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "status" "interest_status" NOT NULL DEFAULT 'sent',
    "version" INTEGER NOT NULL DEFAULT 1,
    "message" TEXT NOT NULL,
    "message_locale" TEXT NOT NULL,
    "sectors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sent_by_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_due" DATE NOT NULL,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT,
    "answer_locale" TEXT,
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "interest_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "interest_organisation_id_sent_at_idx" ON "interest"("organisation_id", "sent_at" DESC);
CREATE INDEX "interest_host_id_sent_at_idx" ON "interest"("host_id", "sent_at" DESC);
CREATE INDEX "interest_status_id_idx" ON "interest"("status", "id");
CREATE INDEX "interest_city_id_idx" ON "interest"("city_id");

ALTER TABLE "interest" ADD CONSTRAINT "interest_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "interest" ADD CONSTRAINT "interest_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "interest" ADD CONSTRAINT "interest_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "visit" ADD COLUMN "interest_id" UUID;
CREATE INDEX "visit_interest_id_idx" ON "visit"("interest_id");
ALTER TABLE "visit" ADD CONSTRAINT "visit_interest_id_fkey" FOREIGN KEY ("interest_id") REFERENCES "interest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- A city hall and a host have one interest between them at a time, whoever sent it.
CREATE UNIQUE INDEX "interest_one_open" ON "interest" (host_id, organisation_id) WHERE status IN ('sent', 'mutual');
ALTER TABLE "interest" ADD CONSTRAINT "interest_words" CHECK (
  message <> '' AND char_length(message) <= 1000 AND char_length(answer) <= 1000
  AND message_locale IN ('en', 'zh-CN') AND answer_locale IN ('en', 'zh-CN')
  AND (answer IS NULL) = (answer_locale IS NULL) AND reminders BETWEEN 0 AND 2
);
ALTER TABLE "interest" ADD CONSTRAINT "interest_closed" CHECK ((status = 'sent') = (closed_at IS NULL));

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "interest" TO lianqiao_app;
    GRANT UPDATE ("status", "version", "reminders", "answer", "answer_locale", "closed_by_id", "closed_at")
      ON "interest" TO lianqiao_app;
  END IF;
END $$;
