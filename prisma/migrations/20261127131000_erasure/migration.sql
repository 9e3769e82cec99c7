-- Requests to be erased with their term, and the ledger from which erasures are done again after a restore.
ALTER TABLE "app_user" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

CREATE TYPE "data_request_status" AS ENUM ('open', 'taken_back', 'done');

CREATE TABLE "data_request" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "data_request_status" NOT NULL DEFAULT 'open',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "data_request_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "data_request_term" CHECK ("due_at" > "asked_at"),
    CONSTRAINT "data_request_closed" CHECK (("status" = 'open') = ("closed_at" IS NULL))
);

CREATE TABLE "erasure" (
    "user_id" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("user_id")
);

CREATE INDEX "data_request_status_due_at_idx" ON "data_request"("status", "due_at");
CREATE INDEX "data_request_user_id_idx" ON "data_request"("user_id");

-- Asked twice at once: one request.
CREATE UNIQUE INDEX "data_request_one_open" ON "data_request"("user_id") WHERE "status" = 'open';

ALTER TABLE "data_request" ADD CONSTRAINT "data_request_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever is gone has no name, no way in and no office.
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_erased" CHECK (
  "erased_at" IS NULL OR ("name" = '' AND "office" IS NULL AND "password_hash" IS NULL AND "disabled_at" IS NOT NULL)
);

CREATE TRIGGER "erasure_append_only" BEFORE UPDATE OR DELETE ON "erasure"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Where the role exists: what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "data_request" TO lianqiao_app;
    GRANT SELECT, INSERT ON "erasure" TO lianqiao_app;
  END IF;
END $$;
