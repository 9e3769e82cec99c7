-- What a city writes stays its own until it is sent; a request under correction goes on being read as submitted.
ALTER TABLE "visit" ADD COLUMN "working_copy" JSONB;
ALTER TABLE "visit" ADD CONSTRAINT "visit_working_copy_while_writing"
  CHECK (working_copy IS NULL OR status IN ('draft', 'changes_requested', 'withdrawn'));

-- City halls that want their approver's sign-off before a request is submitted.
ALTER TABLE "organisation" ADD COLUMN "sign_off_required" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "visit_screening" ADD COLUMN "counterpart_band" INTEGER;
ALTER TABLE "visit_screening" ADD CONSTRAINT "visit_screening_counterpart_band"
  CHECK (counterpart_band IS NULL OR counterpart_band IN (20, 30, 40, 50, 60, 70, 80, 90));
