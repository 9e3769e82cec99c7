-- An invitation for the reader's calendar that goes with a mail: { "method", "text" }, as lib/mail/mail-calendar.ts reads it.
-- It is kept as it was written, so that every try sends the same one.
ALTER TABLE "mail" ADD COLUMN     "calendar" JSONB;

ALTER TABLE "mail" ADD CONSTRAINT "mail_calendar_whole" CHECK ("calendar" ? 'method' AND "calendar" ? 'text');

-- Who was sent a visit is sent its end: few mails carry an invitation.
CREATE INDEX "mail_with_calendar" ON "mail"("dedupe_key") WHERE "calendar" IS NOT NULL;
