-- A place that a city hall adds by hand stays unlisted (archived) until its claim is verified.
ALTER TABLE "city" ADD COLUMN "added_by_hand_at" TIMESTAMPTZ(3);
ALTER TABLE "city" ADD CONSTRAINT "city_added_by_hand" CHECK (added_by_hand_at IS NULL OR lat IS NOT NULL);
