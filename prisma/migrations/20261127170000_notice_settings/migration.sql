-- How notices reach a person beyond the site, by group; and which of them wait for, or stand in, a daily summary.
CREATE TYPE "notice_group" AS ENUM ('visits', 'team', 'programme', 'reminders');
CREATE TYPE "notice_way" AS ENUM ('at_once', 'daily', 'on_site');

CREATE TABLE "notice_setting" (
    "user_id" UUID NOT NULL,
    "group" "notice_group" NOT NULL,
    "way" "notice_way" NOT NULL,

    CONSTRAINT "notice_setting_pkey" PRIMARY KEY ("user_id","group")
);

ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "notification" ADD COLUMN "awaits_summary" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "summary_mail_id" UUID;

CREATE INDEX "notification_summary_mail_id_idx" ON "notification"("summary_mail_id");

-- The round of the clock asks who waits for a summary.
CREATE INDEX "notification_awaits_summary" ON "notification"("user_id") WHERE "awaits_summary";

ALTER TABLE "notification" ADD CONSTRAINT "notification_summary_mail_id_fkey" FOREIGN KEY ("summary_mail_id") REFERENCES "mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A notice stands in one summary.
ALTER TABLE "notification" ADD CONSTRAINT "notification_one_summary" CHECK (NOT ("awaits_summary" AND "summary_mail_id" IS NOT NULL));

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "notice_setting" TO lianqiao_app;
  END IF;
END $$;
