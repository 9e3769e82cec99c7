-- Whether cities that write a request may read of a site and wish to see it.
ALTER TABLE "site" ADD COLUMN "offered" BOOLEAN NOT NULL DEFAULT false;

-- What the import knows of a site stands in a public source; what an office added stays internal until it says otherwise.
UPDATE "site" SET "offered" = true WHERE "import_key" IS NOT NULL;
