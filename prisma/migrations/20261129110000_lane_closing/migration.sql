-- A lane may end: from that day on it takes no visits. No day: it stays open.
ALTER TABLE "lane" ADD COLUMN "closes_on" DATE;
-- The calendar asks for the visits of one host that touch a stretch of days.
CREATE INDEX "visit_host_id_starts_on_idx" ON "visit"("host_id", "starts_on");
