-- What the two sides of an interest or of a visit write to each other, one subject a thread; internal threads are the host's alone.
CREATE TYPE "counterpart_state" AS ENUM ('to_check', 'confirmed');

CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "visit_id" UUID,
    "interest_id" UUID,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "subject" TEXT NOT NULL,
    "subject_locale" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "thread_message" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "side" "side" NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_message_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "thread_counterpart" (
    "message_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "state" "counterpart_state" NOT NULL DEFAULT 'to_check',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writer_id" UUID NOT NULL,
    "writer_side" "side" NOT NULL,
    "writer_name" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" UUID,
    "confirmed_by_name" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "thread_counterpart_pkey" PRIMARY KEY ("message_id")
);

CREATE TABLE "thread_read" (
    "thread_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_read_pkey" PRIMARY KEY ("thread_id","user_id")
);

CREATE INDEX "thread_visit_id_last_message_at_idx" ON "thread"("visit_id", "last_message_at" DESC);
CREATE INDEX "thread_interest_id_last_message_at_idx" ON "thread"("interest_id", "last_message_at" DESC);
CREATE UNIQUE INDEX "thread_message_thread_id_number_key" ON "thread_message"("thread_id", "number");
CREATE INDEX "thread_message_author_id_idx" ON "thread_message"("author_id");
CREATE INDEX "thread_counterpart_writer_id_idx" ON "thread_counterpart"("writer_id");
CREATE INDEX "thread_counterpart_confirmed_by_id_idx" ON "thread_counterpart"("confirmed_by_id");
CREATE INDEX "thread_read_user_id_idx" ON "thread_read"("user_id");

ALTER TABLE "thread" ADD CONSTRAINT "thread_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread" ADD CONSTRAINT "thread_interest_id_fkey" FOREIGN KEY ("interest_id") REFERENCES "interest"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread_message" ADD CONSTRAINT "thread_message_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread_counterpart" ADD CONSTRAINT "thread_counterpart_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "thread_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "thread" ADD CONSTRAINT "thread_about_one" CHECK (num_nonnulls("visit_id", "interest_id") = 1);
ALTER TABLE "thread" ADD CONSTRAINT "thread_internal_on_visits" CHECK (NOT "internal" OR "visit_id" IS NOT NULL);
ALTER TABLE "thread" ADD CONSTRAINT "thread_words" CHECK (
  "subject" <> '' AND char_length("subject") <= 200 AND "subject_locale" IN ('en', 'zh-CN')
);
ALTER TABLE "thread_message" ADD CONSTRAINT "thread_message_words" CHECK (
  "text" <> '' AND char_length("text") <= 5000 AND "locale" IN ('en', 'zh-CN') AND "number" > 0
);
ALTER TABLE "thread_counterpart" ADD CONSTRAINT "thread_counterpart_words" CHECK ("text" <> '' AND char_length("text") <= 10000);
ALTER TABLE "thread_counterpart" ADD CONSTRAINT "thread_counterpart_confirmed" CHECK (
  ("state" = 'confirmed') = ("confirmed_at" IS NOT NULL) AND "confirmed_by_id" <> "writer_id"
);

-- What was sent never changes, save that the name of an author who is erased goes.
CREATE FUNCTION "thread_message_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."author_name" <> '' OR (NEW."thread_id", NEW."number", NEW."side", NEW."text", NEW."locale", NEW."sent_at")
    IS DISTINCT FROM (OLD."thread_id", OLD."number", OLD."side", OLD."text", OLD."locale", OLD."sent_at") THEN
    RAISE EXCEPTION 'a message that was sent does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "thread_message_stands" BEFORE UPDATE ON "thread_message"
  FOR EACH ROW EXECUTE FUNCTION "thread_message_stands"();

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT SELECT, INSERT ON "thread", "thread_message", "thread_counterpart" TO lianqiao_app;
    GRANT UPDATE ("last_message_at") ON "thread" TO lianqiao_app;
    GRANT UPDATE ("author_name") ON "thread_message" TO lianqiao_app;
    GRANT UPDATE ("text", "state", "version", "writer_id", "writer_side", "writer_name", "written_at", "confirmed_by_id", "confirmed_by_name", "confirmed_at")
      ON "thread_counterpart" TO lianqiao_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON "thread_read" TO lianqiao_app;
  END IF;
END $$;
