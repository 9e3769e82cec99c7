-- A form that was posted after its session had ended waits here until its owner has signed in again.
CREATE TABLE "kept_post" (
    "user_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "entries" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_post_pkey" PRIMARY KEY ("user_id"),
    CONSTRAINT "kept_post_path" CHECK ("path" ~ '^/[^/\\]' AND length("path") <= 2000),
    CONSTRAINT "kept_post_entries" CHECK (jsonb_typeof("entries") = 'array')
);

ALTER TABLE "kept_post" ADD CONSTRAINT "kept_post_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Where the role exists (the embedded server makes it; docs/database.md tells operators to): what the application may do.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "kept_post" TO lianqiao_app;
  END IF;
END $$;
