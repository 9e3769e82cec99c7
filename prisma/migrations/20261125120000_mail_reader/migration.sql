-- A mail belongs to its reader, whose right to know is read again when it leaves.
-- Mails written before belong to whoever has the address now.
ALTER TABLE "mail" ADD COLUMN "user_id" UUID;
UPDATE "mail" SET "user_id" = "app_user"."id" FROM "app_user" WHERE "app_user"."email" = "mail"."to";
DELETE FROM "mail" WHERE "user_id" IS NULL;
ALTER TABLE "mail" ALTER COLUMN "user_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "mail_status_created_at_idx" ON "mail"("status", "created_at");

-- CreateIndex
CREATE INDEX "mail_user_id_idx" ON "mail"("user_id");

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
