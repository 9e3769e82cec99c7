-- Both extensions are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('city_hall', 'host_office', 'site_host', 'programme');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('city_officer', 'city_approver', 'host_officer', 'host_approver', 'site_host', 'programme_admin', 'auditor');

-- CreateEnum
CREATE TYPE "token_purpose" AS ENUM ('confirm_email', 'set_password');

-- CreateEnum
CREATE TYPE "city_level" AS ENUM ('city', 'county', 'region');

-- CreateEnum
CREATE TYPE "tie_kind" AS ENUM ('friendship_city', 'friendly_cooperation_city', 'sister_city', 'sister_region', 'twinned', 'iuc', 'iurc');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('draft', 'submitted', 'changes_requested', 'verified', 'refused', 'ended');

-- CreateEnum
CREATE TYPE "contact_kind" AS ENUM ('contact', 'deputy', 'approver');

-- CreateEnum
CREATE TYPE "visit_status" AS ENUM ('draft', 'submitted', 'in_review', 'changes_requested', 'pending_approval', 'invited', 'confirmed', 'completed', 'closed', 'declined', 'withdrawn', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "visit_type" AS ENUM ('official_call', 'working_visit', 'study_visit', 'trade_mission', 'signing', 'anniversary', 'expert_exchange');

-- CreateEnum
CREATE TYPE "visit_format" AS ENUM ('in_person', 'virtual', 'hybrid');

-- CreateEnum
CREATE TYPE "approval_tier" AS ENUM ('desk', 'office_head', 'city', 'province', 'national');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('city', 'host');

-- CreateEnum
CREATE TYPE "proposal_status" AS ENUM ('open', 'accepted', 'countered', 'lapsed');

-- CreateEnum
CREATE TYPE "approval_result" AS ENUM ('granted', 'refused');

-- CreateEnum
CREATE TYPE "mail_status" AS ENUM ('queued', 'sent', 'kept', 'failed');

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "email_confirmed_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "notice_accepted_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent_hash" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "one_time_token" (
    "token_hash" TEXT NOT NULL,
    "purpose" "token_purpose" NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "name_zh" TEXT,
    "host_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "city" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "geonames_id" INTEGER,
    "wikidata_id" TEXT,
    "level" "city_level" NOT NULL DEFAULT 'city',
    "name" TEXT NOT NULL,
    "ascii_name" TEXT NOT NULL,
    "name_zh" TEXT,
    "country_code" CHAR(2) NOT NULL,
    "country_group" TEXT NOT NULL,
    "admin1_name" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "population" INTEGER,
    "population_year" TEXT,
    "area_km2" DOUBLE PRECISION,
    "website" TEXT,
    "nuts2" TEXT,
    "nuts3" TEXT,
    "time_zone" TEXT NOT NULL,
    "is_seaport" BOOLEAN NOT NULL DEFAULT false,
    "review_note" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "search_text" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "city_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "city_slug_redirect" (
    "slug" TEXT NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "city_slug_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "sea_port" (
    "unlocode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "nuts2" TEXT,
    "nuts3" TEXT,

    CONSTRAINT "sea_port_pkey" PRIMARY KEY ("unlocode")
);

-- CreateTable
CREATE TABLE "region" (
    "nuts2" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country_code" CHAR(2) NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("nuts2")
);

-- CreateTable
CREATE TABLE "region_signal" (
    "nuts2" TEXT NOT NULL,
    "sector_id" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "rank" INTEGER,
    "ranked_regions" INTEGER,
    "indicator_count" INTEGER NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "years" TEXT,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "region_signal_pkey" PRIMARY KEY ("nuts2","sector_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT,
    "use_en" TEXT,
    "use_zh" TEXT,
    "data_date" TEXT,
    "position" INTEGER,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "sector_id" TEXT,
    "text_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "year" TEXT,
    "uncertain" BOOLEAN NOT NULL DEFAULT false,
    "uncertain_en" TEXT,
    "uncertain_zh" TEXT,
    "lead" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "city_id" UUID NOT NULL,
    "partner_id" UUID,
    "partner_name" TEXT NOT NULL,
    "partner_name_zh" TEXT,
    "kind" "tie_kind" NOT NULL,
    "since" TEXT,
    "confidence" TEXT NOT NULL,
    "single_source" BOOLEAN NOT NULL DEFAULT false,
    "source_text" TEXT NOT NULL,
    "source_url" TEXT,
    "source_id" TEXT NOT NULL,
    "note_en" TEXT,
    "note_zh" TEXT,

    CONSTRAINT "tie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "documented_interest" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "sector_id" TEXT NOT NULL,
    "topic_id" TEXT,
    "offer" BOOLEAN NOT NULL,
    "seek" BOOLEAN NOT NULL,
    "wording" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "page_date" TEXT,
    "url" TEXT NOT NULL,

    CONSTRAINT "documented_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "input_hash" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "claimant_id" UUID NOT NULL,
    "status" "claim_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "free_mail" BOOLEAN NOT NULL DEFAULT false,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decision_reason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_draft" (
    "city_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "profile_draft_pkey" PRIMARY KEY ("city_id")
);

-- CreateTable
CREATE TABLE "profile_version" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID,
    "reason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "profile_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "city_interest" (
    "city_id" UUID NOT NULL,
    "sector_id" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "offer" BOOLEAN NOT NULL,
    "seek" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "city_interest_pkey" PRIMARY KEY ("city_id","sector_id")
);

-- CreateTable
CREATE TABLE "city_contact" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "kind" "contact_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "city_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "office_en" TEXT NOT NULL,
    "office_zh" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "host_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lane" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,

    CONSTRAINT "lane_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "country_code" CHAR(2) NOT NULL,
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("country_code","date","kind")
);

-- CreateTable
CREATE TABLE "visit_counter" (
    "host_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "visit_counter_pkey" PRIMARY KEY ("host_id","year")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "host_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "status" "visit_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "title" TEXT NOT NULL DEFAULT '',
    "title_other" TEXT,
    "text_locale" TEXT NOT NULL DEFAULT 'en',
    "type" "visit_type",
    "format" "visit_format",
    "sectors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "purpose" TEXT NOT NULL DEFAULT '',
    "purpose_other" TEXT,
    "text_state" TEXT NOT NULL DEFAULT 'untranslated',
    "head_office" TEXT NOT NULL DEFAULT '',
    "head_rank_band" INTEGER,
    "head_elected" BOOLEAN,
    "former_rank_band" INTEGER,
    "officials" INTEGER NOT NULL DEFAULT 0,
    "business" INTEGER NOT NULL DEFAULT 0,
    "academia" INTEGER NOT NULL DEFAULT 0,
    "press" INTEGER NOT NULL DEFAULT 0,
    "interpreters" INTEGER NOT NULL DEFAULT 0,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "own_interpreter" BOOLEAN,
    "pays_international" TEXT,
    "pays_local" TEXT,
    "pays_meals" TEXT,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_office" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "mandate" TEXT,
    "mandate_note" TEXT,
    "mandate_url" TEXT,
    "taken_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "first_answer_due" DATE,
    "first_answer_at" TIMESTAMPTZ(3),
    "tier" "approval_tier",
    "round" INTEGER NOT NULL DEFAULT 1,
    "starts_on" DATE,
    "ends_on" DATE,
    "lane_id" UUID,
    "exit_reason" TEXT,
    "exit_text" TEXT,
    "alternative" TEXT,
    "completed_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_objective" (
    "visit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "measure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "visit_objective_pkey" PRIMARY KEY ("visit_id","position")
);

-- CreateTable
CREATE TABLE "visit_window" (
    "visit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "earliest" DATE NOT NULL,
    "latest" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "visit_window_pkey" PRIMARY KEY ("visit_id","position")
);

-- CreateTable
CREATE TABLE "date_proposal" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "note" TEXT,
    "status" "proposal_status" NOT NULL DEFAULT 'open',
    "held_until" DATE,
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "date_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_remark" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "text_other" TEXT,
    "answer" TEXT,
    "made_by_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_screening" (
    "visit_id" UUID NOT NULL,
    "items" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_screening_pkey" PRIMARY KEY ("visit_id")
);

-- CreateTable
CREATE TABLE "visit_approval" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "tier" "approval_tier" NOT NULL,
    "body" TEXT NOT NULL,
    "document_number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "result" "approval_result" NOT NULL,
    "remark" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation_member" (
    "visit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "printed_name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL,

    CONSTRAINT "delegation_member_pkey" PRIMARY KEY ("visit_id","position")
);

-- CreateTable
CREATE TABLE "visit_event" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "from_status" "visit_status",
    "to_status" "visit_status",
    "side" TEXT NOT NULL,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "visit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "dedupe_key" TEXT NOT NULL,
    "status" "mail_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "session_ref" TEXT,
    "action" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_key","operation","key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "one_time_token_user_id_idx" ON "one_time_token"("user_id");

-- CreateIndex
CREATE INDEX "membership_organisation_id_role_idx" ON "membership"("organisation_id", "role");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "city_slug_key" ON "city"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "city_geonames_id_key" ON "city"("geonames_id");

-- CreateIndex
CREATE INDEX "city_country_code_idx" ON "city"("country_code");

-- CreateIndex
CREATE INDEX "city_population_idx" ON "city"("population" DESC);

-- CreateIndex
CREATE INDEX "city_nuts2_idx" ON "city"("nuts2");

-- CreateIndex
CREATE INDEX "city_search" ON "city" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "city_slug_redirect_city_id_idx" ON "city_slug_redirect"("city_id");

-- CreateIndex
CREATE INDEX "sea_port_nuts3_idx" ON "sea_port"("nuts3");

-- CreateIndex
CREATE INDEX "region_signal_sector_id_value_idx" ON "region_signal"("sector_id", "value" DESC);

-- CreateIndex
CREATE INDEX "fact_source_id_idx" ON "fact"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_city_id_key_key" ON "fact"("city_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "tie_key_key" ON "tie"("key");

-- CreateIndex
CREATE INDEX "tie_city_id_idx" ON "tie"("city_id");

-- CreateIndex
CREATE INDEX "tie_partner_id_idx" ON "tie"("partner_id");

-- CreateIndex
CREATE INDEX "tie_source_id_idx" ON "tie"("source_id");

-- CreateIndex
CREATE INDEX "documented_interest_city_id_idx" ON "documented_interest"("city_id");

-- CreateIndex
CREATE INDEX "import_run_input_hash_idx" ON "import_run"("input_hash");

-- CreateIndex
CREATE INDEX "claim_status_submitted_at_idx" ON "claim"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "claim_city_id_idx" ON "claim"("city_id");

-- CreateIndex
CREATE INDEX "claim_organisation_id_idx" ON "claim"("organisation_id");

-- CreateIndex
CREATE INDEX "claim_claimant_id_idx" ON "claim"("claimant_id");

-- CreateIndex
CREATE UNIQUE INDEX "profile_version_city_id_number_key" ON "profile_version"("city_id", "number");

-- CreateIndex
CREATE INDEX "city_interest_sector_id_priority_idx" ON "city_interest"("sector_id", "priority" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "city_contact_city_id_kind_key" ON "city_contact"("city_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "host_city_id_key" ON "host"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "host_code_key" ON "host"("code");

-- CreateIndex
CREATE UNIQUE INDEX "host_slug_key" ON "host"("slug");

-- CreateIndex
CREATE INDEX "lane_host_id_idx" ON "lane"("host_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_reference_key" ON "visit"("reference");

-- CreateIndex
CREATE INDEX "visit_organisation_id_updated_at_idx" ON "visit"("organisation_id", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "visit_host_id_status_status_since_idx" ON "visit"("host_id", "status", "status_since");

-- CreateIndex
CREATE INDEX "visit_city_id_host_id_idx" ON "visit"("city_id", "host_id");

-- CreateIndex
CREATE INDEX "visit_lane_id_idx" ON "visit"("lane_id");

-- CreateIndex
CREATE INDEX "date_proposal_visit_id_idx" ON "date_proposal"("visit_id");

-- CreateIndex
CREATE INDEX "visit_remark_visit_id_idx" ON "visit_remark"("visit_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_approval_visit_id_round_tier_key" ON "visit_approval"("visit_id", "round", "tier");

-- CreateIndex
CREATE UNIQUE INDEX "visit_event_visit_id_seq_key" ON "visit_event"("visit_id", "seq");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_idx" ON "notification"("user_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_dedupe_key_key" ON "notification"("user_id", "dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "mail_dedupe_key_key" ON "mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_object_type_object_id_idx" ON "audit_entry"("object_type", "object_id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city" ADD CONSTRAINT "city_nuts2_fkey" FOREIGN KEY ("nuts2") REFERENCES "region"("nuts2") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_slug_redirect" ADD CONSTRAINT "city_slug_redirect_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_signal" ADD CONSTRAINT "region_signal_nuts2_fkey" FOREIGN KEY ("nuts2") REFERENCES "region"("nuts2") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_signal" ADD CONSTRAINT "region_signal_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie" ADD CONSTRAINT "tie_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie" ADD CONSTRAINT "tie_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie" ADD CONSTRAINT "tie_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documented_interest" ADD CONSTRAINT "documented_interest_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_claimant_id_fkey" FOREIGN KEY ("claimant_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_draft" ADD CONSTRAINT "profile_draft_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_interest" ADD CONSTRAINT "city_interest_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_contact" ADD CONSTRAINT "city_contact_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host" ADD CONSTRAINT "host_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_counter" ADD CONSTRAINT "visit_counter_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_lane_id_fkey" FOREIGN KEY ("lane_id") REFERENCES "lane"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_objective" ADD CONSTRAINT "visit_objective_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_window" ADD CONSTRAINT "visit_window_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_proposal" ADD CONSTRAINT "date_proposal_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_remark" ADD CONSTRAINT "visit_remark_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_screening" ADD CONSTRAINT "visit_screening_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_approval" ADD CONSTRAINT "visit_approval_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_member" ADD CONSTRAINT "delegation_member_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_event" ADD CONSTRAINT "visit_event_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ── What must never be wrong ────────────────────────────────────────────────

-- People
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_email_normalised"
  CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254);
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_locale" CHECK (locale IN ('en', 'zh-CN'));
-- A person holds one role in an organisation once at a time.
CREATE UNIQUE INDEX "membership_active" ON "membership" (user_id, organisation_id, role) WHERE ended_at IS NULL;
-- Offices and sites work for a host; city halls and the programme do not.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_host"
  CHECK ((kind IN ('host_office', 'site_host')) = (host_id IS NOT NULL));

-- Places
ALTER TABLE "city" ADD CONSTRAINT "city_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "city" ADD CONSTRAINT "city_country_shape" CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "city" ADD CONSTRAINT "city_position"
  CHECK ((lat IS NULL) = (lon IS NULL) AND (lat IS NULL OR (lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180)));
ALTER TABLE "city" ADD CONSTRAINT "city_population" CHECK (population IS NULL OR population > 0);
ALTER TABLE "region_signal" ADD CONSTRAINT "region_signal_value" CHECK (value IS NULL OR value BETWEEN 0 AND 100);
ALTER TABLE "documented_interest" ADD CONSTRAINT "documented_interest_direction" CHECK (offer OR seek);

-- Claims and profiles
CREATE UNIQUE INDEX "claim_one_verified" ON "claim" (city_id) WHERE status = 'verified';
CREATE UNIQUE INDEX "claim_one_open" ON "claim" (city_id, organisation_id)
  WHERE status IN ('draft', 'submitted', 'changes_requested', 'verified');
ALTER TABLE "claim" ADD CONSTRAINT "claim_decided"
  CHECK (status NOT IN ('verified', 'refused') OR decided_at IS NOT NULL);
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_number" CHECK (number >= 1);
ALTER TABLE "city_interest" ADD CONSTRAINT "city_interest_values"
  CHECK (priority BETWEEN 1 AND 3 AND (offer OR seek) AND kind IN ('declared', 'documented'));

-- Hosts
ALTER TABLE "host" ADD CONSTRAINT "host_code_shape" CHECK (code ~ '^[A-Z]{2,4}$');
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_values"
  CHECK (kind IN ('holiday', 'make_up_workday') AND status IN ('confirmed', 'provisional'));

-- Visits
ALTER TABLE "visit" ADD CONSTRAINT "visit_reference_from_submit"
  CHECK ((status IN ('draft', 'withdrawn')) OR reference IS NOT NULL);
ALTER TABLE "visit" ADD CONSTRAINT "visit_complete_when_submitted"
  CHECK (status IN ('draft', 'withdrawn') OR (
    title <> '' AND purpose <> '' AND type IS NOT NULL AND format IS NOT NULL AND cardinality(sectors) > 0
    AND head_office <> '' AND head_rank_band IS NOT NULL AND contact_name <> '' AND contact_email <> ''
    AND mandate IS NOT NULL AND submitted_at IS NOT NULL));
ALTER TABLE "visit" ADD CONSTRAINT "visit_rank_band"
  CHECK ((head_rank_band IS NULL OR head_rank_band IN (20, 30, 40, 50, 60, 70, 80, 90))
    AND (former_rank_band IS NULL OR former_rank_band IN (20, 30, 40, 50, 60, 70, 80, 90)));
ALTER TABLE "visit" ADD CONSTRAINT "visit_sizes"
  CHECK (officials >= 0 AND business >= 0 AND academia >= 0 AND press >= 0 AND interpreters >= 0);
ALTER TABLE "visit" ADD CONSTRAINT "visit_codes"
  CHECK (text_locale IN ('en', 'zh-CN') AND text_state IN ('untranslated', 'to_check', 'confirmed')
    AND (mandate IS NULL OR mandate IN ('given', 'to_follow'))
    AND (pays_international IS NULL OR pays_international IN ('city', 'host', 'shared'))
    AND (pays_local IS NULL OR pays_local IN ('city', 'host', 'shared'))
    AND (pays_meals IS NULL OR pays_meals IN ('city', 'host', 'shared')));
ALTER TABLE "visit" ADD CONSTRAINT "visit_dates"
  CHECK ((starts_on IS NULL) = (ends_on IS NULL) AND (starts_on IS NULL OR ends_on >= starts_on));
-- A firm visit has its days and its lane.
ALTER TABLE "visit" ADD CONSTRAINT "visit_firm"
  CHECK (status NOT IN ('invited', 'confirmed', 'completed', 'closed') OR (starts_on IS NOT NULL AND lane_id IS NOT NULL));
-- Two firm visits never share a day of one lane. Lock the lane row first: lib/visits/commands/approve.ts.
ALTER TABLE "visit" ADD CONSTRAINT "visit_one_per_slot"
  EXCLUDE USING gist (lane_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
  WHERE (status IN ('invited', 'confirmed'));
ALTER TABLE "visit_objective" ADD CONSTRAINT "visit_objective_position" CHECK (position BETWEEN 1 AND 5);
ALTER TABLE "visit_window" ADD CONSTRAINT "visit_window_values"
  CHECK (position BETWEEN 1 AND 3 AND days BETWEEN 1 AND 14 AND latest >= earliest + (days - 1));
ALTER TABLE "date_proposal" ADD CONSTRAINT "date_proposal_days" CHECK (ends_on >= starts_on AND ends_on < starts_on + 14);
-- One proposal waits for an answer, one is agreed.
CREATE UNIQUE INDEX "date_proposal_one_open" ON "date_proposal" (visit_id) WHERE status = 'open';
CREATE UNIQUE INDEX "date_proposal_one_accepted" ON "date_proposal" (visit_id) WHERE status = 'accepted';
ALTER TABLE "visit_event" ADD CONSTRAINT "visit_event_side" CHECK (side IN ('city', 'host', 'timer'));

-- ── Append-only ─────────────────────────────────────────────────────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The removal of demonstration rows sets this for its own transaction, as the owner (scripts/demo-remove.ts).
  IF TG_OP = 'DELETE' AND current_setting('lianqiao.removing_demonstration', true) = 'on'
     AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entry_no_truncate" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "visit_event_append_only" BEFORE UPDATE OR DELETE ON "visit_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "profile_version_immutable" BEFORE UPDATE OR DELETE ON "profile_version"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- ── The runtime role owns nothing ───────────────────────────────────────────
-- It exists where the server was set up with two roles; with one URL the owner runs the application and is warned.

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lianqiao_app') THEN
    GRANT USAGE ON SCHEMA public TO lianqiao_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lianqiao_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO lianqiao_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entry", "visit_event", "profile_version" FROM lianqiao_app;
  END IF;
END $$;
