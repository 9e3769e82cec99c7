-- Whose public holidays a host keeps: until now those of its city's country, which stays the start for hosts that exist.
ALTER TABLE "host" ADD COLUMN "holiday_country" CHAR(2) NOT NULL DEFAULT 'CN';
UPDATE "host" SET "holiday_country" = city.country_code FROM city WHERE city.id = "host".city_id;
ALTER TABLE "host" ADD CONSTRAINT "host_holiday_country_shape" CHECK (holiday_country ~ '^[A-Z]{2}$');
