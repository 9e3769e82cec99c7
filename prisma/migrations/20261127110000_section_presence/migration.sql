-- Who has a section of a city's profile open: for minutes, and never more than one row a person and city.
CREATE TABLE "section_presence" (
    "city_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "section_presence_pkey" PRIMARY KEY ("city_id","user_id")
);

-- CreateIndex
CREATE INDEX "section_presence_user_id_idx" ON "section_presence"("user_id");

-- AddForeignKey
ALTER TABLE "section_presence" ADD CONSTRAINT "section_presence_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "section_presence" ADD CONSTRAINT "section_presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "section_presence" TO lianqiao_app;
  END IF;
END $$;
