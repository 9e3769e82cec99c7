-- Whom a host asks and what it can show: departments and sites, kept by its office.
CREATE TABLE "department" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "site" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "import_key" TEXT,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sectors" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "address" TEXT NOT NULL DEFAULT '',
    "host_person" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER,
    "capacity" INTEGER,
    "languages" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "department_host_id_idx" ON "department"("host_id");
CREATE UNIQUE INDEX "site_host_id_import_key_key" ON "site"("host_id", "import_key");

ALTER TABLE "department" ADD CONSTRAINT "department_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "site" ADD CONSTRAINT "site_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "site" ADD CONSTRAINT "site_figures" CHECK ("minutes" > 0 AND "capacity" > 0);

-- Where the role exists: what the application may do. Nothing is deleted, only made inactive.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE ON "department", "site" TO lianqiao_app;
  END IF;
END $$;
