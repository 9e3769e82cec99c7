-- Facts that prospects rest on: seat of which unit, on the coast or inland, large sites in the neighbourhood.
CREATE TYPE "administrative_standing" AS ENUM ('national', 'regional', 'district', 'none');

ALTER TABLE "city" ADD COLUMN "coastal" BOOLEAN,
ADD COLUMN "standing" "administrative_standing";

CREATE TABLE "industrial_site" (
    "nuts3" TEXT NOT NULL,
    "sector_id" TEXT NOT NULL,
    "branches" TEXT[],
    "last_year_reported" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "industrial_site_pkey" PRIMARY KEY ("nuts3","sector_id")
);

ALTER TABLE "industrial_site" ADD CONSTRAINT "industrial_site_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "industrial_site" TO lianqiao_app;
  END IF;
END $$;
