-- A profile put before the approver of a city hall, the one-time links of the approvers, and mail to somebody who has no
-- account.

-- AlterTable
ALTER TABLE "mail" ADD COLUMN "reader_name" TEXT,
ALTER COLUMN "user_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "profile_version" ADD COLUMN "sign_off_id" UUID;

-- CreateTable
CREATE TABLE "profile_sign_off" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "reason" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "remark" TEXT,

    CONSTRAINT "profile_sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off_link" (
    "token_hash" TEXT NOT NULL,
    "sign_off_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_off_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "profile_sign_off_claim_id_asked_at_idx" ON "profile_sign_off"("claim_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "sign_off_link_sign_off_id_idx" ON "sign_off_link"("sign_off_id");

-- AddForeignKey
ALTER TABLE "profile_sign_off" ADD CONSTRAINT "profile_sign_off_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_link" ADD CONSTRAINT "sign_off_link_sign_off_id_fkey" FOREIGN KEY ("sign_off_id") REFERENCES "profile_sign_off"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_sign_off_id_fkey" FOREIGN KEY ("sign_off_id") REFERENCES "profile_sign_off"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "mail" ADD CONSTRAINT "mail_reader" CHECK ((user_id IS NULL) = (reader_name IS NOT NULL));
ALTER TABLE "profile_sign_off" ADD CONSTRAINT "profile_sign_off_status" CHECK (
  status IN ('open', 'approved', 'returned', 'replaced')
  AND (status IN ('approved', 'returned')) = (decided_at IS NOT NULL AND decided_by IS NOT NULL)
  AND (status <> 'returned' OR remark <> ''));
-- one draft of a city hall lies before its approver at a time
CREATE UNIQUE INDEX "profile_sign_off_one_open" ON "profile_sign_off"("claim_id") WHERE status = 'open';

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "profile_sign_off", "sign_off_link" TO lianqiao_app;
  END IF;
END $$;
