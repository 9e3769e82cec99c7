-- The rest of the screening sheet (F2). Sheets that are there stay as they are.
CREATE TYPE "recommendation" AS ENUM ('approve', 'decline', 'change');

ALTER TABLE "visit_screening"
    ADD COLUMN "counterpart_office_zh" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "counterpart_office_en" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "risks" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "costs" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "recommendation" "recommendation",
    ADD COLUMN "reasons" TEXT NOT NULL DEFAULT '';
