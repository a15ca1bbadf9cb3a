-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "password_hash" TEXT,
    "pin_hash" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "display_name" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "member_office_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_device" (
    "user_id" UUID NOT NULL,
    "device_hash" BYTEA NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "known_device_pkey" PRIMARY KEY ("user_id","device_hash")
);

-- CreateTable
CREATE TABLE "launch_link" (
    "token_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "launch_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "invitation" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "office_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER,
    "answer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("office_id","member_id","key")
);

-- CreateTable
CREATE TABLE "client" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "phone_index" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "client_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "case_file" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID,
    "title" TEXT NOT NULL,
    "night_contact_agreed" BOOLEAN NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "party" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "relation" TEXT,
    "respondent_kind" TEXT,
    "association_member" BOOLEAN,
    "acts_for" TEXT[],
    "workplace" BOOLEAN,
    "guarantor" BOOLEAN,
    "spouse" BOOLEAN,
    "minor" BOOLEAN,
    "vulnerable" BOOLEAN,
    "designated" BOOLEAN,

    CONSTRAINT "party_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "phone_line" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "party_id" UUID,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "number_index" BYTEA NOT NULL,
    "attribution" TEXT NOT NULL,
    "from_on" VARCHAR(10),
    "to_on" VARCHAR(10),

    CONSTRAINT "phone_line_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "chat_account" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "app" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "account_index" BYTEA NOT NULL,
    "display" TEXT NOT NULL,

    CONSTRAINT "chat_account_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "refusal" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT,
    "respondent" TEXT NOT NULL,

    CONSTRAINT "refusal_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "intake_draft" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "intake_draft_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "evidence_item" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "about" TEXT,
    "added_by" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_item_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "evidence_note" (
    "office_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "title" TEXT,
    "transcript" TEXT,
    "tags" TEXT[],
    "marks" JSONB,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_note_pkey" PRIMARY KEY ("office_id","evidence_id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "imported" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "rejected_count" INTEGER NOT NULL DEFAULT 0,
    "rejected" JSONB NOT NULL,
    "covered_from_on" VARCHAR(10),
    "covered_to_on" VARCHAR(10),
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "contact_attempt" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "at_precision" TEXT NOT NULL,
    "local_day" VARCHAR(10) NOT NULL,
    "number" TEXT,
    "number_index" BYTEA,
    "account" TEXT,
    "account_index" BYTEA,
    "channel" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "answered" BOOLEAN,
    "seconds" INTEGER,
    "ending" TEXT,
    "forwarded" BOOLEAN NOT NULL DEFAULT false,
    "recipient" TEXT NOT NULL,
    "content" TEXT,
    "purpose" TEXT NOT NULL,
    "purpose_by" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_attempt_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "attempt_source" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "evidence_id" UUID,
    "kind" TEXT NOT NULL,
    "place" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seconds" INTEGER,
    "row_key" BYTEA NOT NULL,

    CONSTRAINT "attempt_source_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "evidence_link" (
    "office_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "linked_by" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_link_pkey" PRIMARY KEY ("office_id","evidence_id","attempt_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "violation" TEXT NOT NULL,
    "respondent" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "draft" TEXT NOT NULL,
    "attempt_ids" UUID[],
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "procedure" TEXT,
    "respondent" TEXT,
    "reference_numbers" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "ticket_event" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "note" TEXT,
    "evidence_id" UUID,
    "undoes" UUID,
    "rule" TEXT,
    "stage" INTEGER,
    "extended_to" VARCHAR(10),
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ticket_event_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "deadline_row" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due" VARCHAR(10) NOT NULL,
    "met_on" VARCHAR(10),
    "ended" BOOLEAN NOT NULL,
    "overdue_on" VARCHAR(10),
    "deadline" JSONB NOT NULL,

    CONSTRAINT "deadline_row_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "letter" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "ticket_id" UUID,
    "letter" TEXT NOT NULL,
    "channel" TEXT,
    "state" TEXT NOT NULL,
    "options" TEXT,
    "document" TEXT NOT NULL,
    "edits" TEXT,
    "dropped" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_at" TIMESTAMPTZ(3),
    "pdf_sha256" BYTEA,
    "pdf_bytes" BIGINT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "custody_event" (
    "office_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "case_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "payload" TEXT NOT NULL,
    "prev" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "custody_event_pkey" PRIMARY KEY ("office_id","seq")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "office_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "case_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "payload" TEXT NOT NULL,
    "prev" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("office_id","seq")
);

-- CreateTable
CREATE TABLE "chain_head" (
    "office_id" UUID NOT NULL,
    "chain" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("office_id","chain")
);

-- CreateTable
CREATE TABLE "consent_event" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_event_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_office_id_user_id_key" ON "member"("office_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_member_office_id_member_id_idx" ON "session"("member_office_id", "member_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_office_id_token_hash_key" ON "invitation"("office_id", "token_hash");

-- CreateIndex
CREATE INDEX "api_token_office_id_member_id_idx" ON "api_token"("office_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_office_id_token_hash_key" ON "api_token"("office_id", "token_hash");

-- CreateIndex
CREATE INDEX "idempotency_key_office_id_created_at_idx" ON "idempotency_key"("office_id", "created_at");

-- CreateIndex
CREATE INDEX "client_office_id_phone_index_idx" ON "client"("office_id", "phone_index");

-- CreateIndex
CREATE INDEX "case_file_office_id_created_at_id_idx" ON "case_file"("office_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "case_file_office_id_client_id_idx" ON "case_file"("office_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_office_id_case_id_kind_key_key" ON "party"("office_id", "case_id", "kind", "key");

-- CreateIndex
CREATE INDEX "phone_line_office_id_case_id_idx" ON "phone_line"("office_id", "case_id");

-- CreateIndex
CREATE INDEX "phone_line_office_id_party_id_idx" ON "phone_line"("office_id", "party_id");

-- CreateIndex
CREATE INDEX "phone_line_office_id_number_index_idx" ON "phone_line"("office_id", "number_index");

-- CreateIndex
CREATE INDEX "chat_account_office_id_case_id_idx" ON "chat_account"("office_id", "case_id");

-- CreateIndex
CREATE INDEX "chat_account_office_id_party_id_idx" ON "chat_account"("office_id", "party_id");

-- CreateIndex
CREATE INDEX "refusal_office_id_case_id_idx" ON "refusal"("office_id", "case_id");

-- CreateIndex
CREATE INDEX "intake_draft_office_id_member_id_updated_at_idx" ON "intake_draft"("office_id", "member_id", "updated_at");

-- CreateIndex
CREATE INDEX "evidence_item_office_id_case_id_received_at_id_idx" ON "evidence_item"("office_id", "case_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "evidence_item_office_id_sha256_idx" ON "evidence_item"("office_id", "sha256");

-- CreateIndex
CREATE INDEX "import_run_office_id_case_id_started_at_idx" ON "import_run"("office_id", "case_id", "started_at");

-- CreateIndex
CREATE INDEX "import_run_office_id_evidence_id_idx" ON "import_run"("office_id", "evidence_id");

-- CreateIndex
CREATE INDEX "contact_attempt_office_id_case_id_at_id_idx" ON "contact_attempt"("office_id", "case_id", "at", "id");

-- CreateIndex
CREATE INDEX "contact_attempt_office_id_case_id_local_day_idx" ON "contact_attempt"("office_id", "case_id", "local_day");

-- CreateIndex
CREATE INDEX "contact_attempt_office_id_number_index_idx" ON "contact_attempt"("office_id", "number_index");

-- CreateIndex
CREATE INDEX "attempt_source_office_id_attempt_id_idx" ON "attempt_source"("office_id", "attempt_id");

-- CreateIndex
CREATE INDEX "attempt_source_office_id_evidence_id_idx" ON "attempt_source"("office_id", "evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_source_office_id_case_id_row_key_key" ON "attempt_source"("office_id", "case_id", "row_key");

-- CreateIndex
CREATE INDEX "evidence_link_office_id_attempt_id_idx" ON "evidence_link"("office_id", "attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_office_id_case_id_violation_respondent_recipient_key" ON "finding"("office_id", "case_id", "violation", "respondent", "recipient");

-- CreateIndex
CREATE INDEX "ticket_office_id_case_id_created_at_idx" ON "ticket"("office_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "ticket_event_office_id_ticket_id_id_idx" ON "ticket_event"("office_id", "ticket_id", "id");

-- CreateIndex
CREATE INDEX "deadline_row_office_id_met_on_due_id_idx" ON "deadline_row"("office_id", "met_on", "due", "id");

-- CreateIndex
CREATE INDEX "deadline_row_office_id_ticket_id_idx" ON "deadline_row"("office_id", "ticket_id");

-- CreateIndex
CREATE INDEX "letter_office_id_case_id_created_at_idx" ON "letter"("office_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "letter_office_id_ticket_id_idx" ON "letter"("office_id", "ticket_id");

-- CreateIndex
CREATE INDEX "custody_event_office_id_case_id_seq_idx" ON "custody_event"("office_id", "case_id", "seq");

-- CreateIndex
CREATE INDEX "consent_event_office_id_member_id_purpose_at_idx" ON "consent_event"("office_id", "member_id", "purpose", "at");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_member_office_id_member_id_fkey" FOREIGN KEY ("member_office_id", "member_id") REFERENCES "member"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_device" ADD CONSTRAINT "known_device_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_office_id_member_id_fkey" FOREIGN KEY ("office_id", "member_id") REFERENCES "member"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_office_id_client_id_fkey" FOREIGN KEY ("office_id", "client_id") REFERENCES "client"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone_line" ADD CONSTRAINT "phone_line_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone_line" ADD CONSTRAINT "phone_line_office_id_party_id_fkey" FOREIGN KEY ("office_id", "party_id") REFERENCES "party"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_account" ADD CONSTRAINT "chat_account_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_account" ADD CONSTRAINT "chat_account_office_id_party_id_fkey" FOREIGN KEY ("office_id", "party_id") REFERENCES "party"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_draft" ADD CONSTRAINT "intake_draft_office_id_member_id_fkey" FOREIGN KEY ("office_id", "member_id") REFERENCES "member"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_item" ADD CONSTRAINT "evidence_item_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_note" ADD CONSTRAINT "evidence_note_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_source" ADD CONSTRAINT "attempt_source_office_id_attempt_id_fkey" FOREIGN KEY ("office_id", "attempt_id") REFERENCES "contact_attempt"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_source" ADD CONSTRAINT "attempt_source_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_office_id_attempt_id_fkey" FOREIGN KEY ("office_id", "attempt_id") REFERENCES "contact_attempt"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_office_id_ticket_id_fkey" FOREIGN KEY ("office_id", "ticket_id") REFERENCES "ticket"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_office_id_undoes_fkey" FOREIGN KEY ("office_id", "undoes") REFERENCES "ticket_event"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_row" ADD CONSTRAINT "deadline_row_office_id_ticket_id_fkey" FOREIGN KEY ("office_id", "ticket_id") REFERENCES "ticket"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_office_id_ticket_id_fkey" FOREIGN KEY ("office_id", "ticket_id") REFERENCES "ticket"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
