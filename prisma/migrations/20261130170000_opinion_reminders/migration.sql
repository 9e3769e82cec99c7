-- How often the clock has reminded the desk of a question nobody has answered.
ALTER TABLE "visit_opinion" ADD COLUMN "reminders" INTEGER NOT NULL DEFAULT 0;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "visit_opinion" ADD CONSTRAINT "visit_opinion_reminders" CHECK ("reminders" BETWEEN 0 AND 2);
