-- The civil day a cached clock was counted on: one that stands still is counted anew on each new day. Null = before this column.
-- AlterTable
ALTER TABLE "deadline_row" ADD COLUMN "counted_on" VARCHAR(10);

-- Filings of some weeks ago, about which Today asks whether the calls have stopped.
-- CreateIndex
CREATE INDEX "ticket_event_office_id_kind_on_idx" ON "ticket_event"("office_id", "kind", "on");
