-- CreateTable
CREATE TABLE "request_sign_off" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "visit_version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "remark" TEXT,

    CONSTRAINT "request_sign_off_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "sign_off_link" ADD COLUMN "request_sign_off_id" UUID,
ALTER COLUMN "sign_off_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "request_sign_off_visit_id_asked_at_idx" ON "request_sign_off"("visit_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "sign_off_link_request_sign_off_id_idx" ON "sign_off_link"("request_sign_off_id");

-- AddForeignKey
ALTER TABLE "request_sign_off" ADD CONSTRAINT "request_sign_off_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_link" ADD CONSTRAINT "sign_off_link_request_sign_off_id_fkey" FOREIGN KEY ("request_sign_off_id") REFERENCES "request_sign_off"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "sign_off_link" ADD CONSTRAINT "sign_off_link_of_one" CHECK (num_nonnulls(sign_off_id, request_sign_off_id) = 1);
ALTER TABLE "request_sign_off" ADD CONSTRAINT "request_sign_off_status" CHECK (
  status IN ('open', 'approved', 'returned', 'replaced')
  AND (status IN ('approved', 'returned')) = (decided_at IS NOT NULL AND decided_by IS NOT NULL)
  AND (status <> 'returned' OR remark <> ''));
-- one version of a request lies before the approver at a time
CREATE UNIQUE INDEX "request_sign_off_one_open" ON "request_sign_off"("visit_id") WHERE status = 'open';

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "request_sign_off" TO lianqiao_app;
  END IF;
END $$;
