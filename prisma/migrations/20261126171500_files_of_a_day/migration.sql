-- How many files a member has brought in today is asked at every upload.
CREATE INDEX "evidence_item_office_id_added_by_received_at_idx" ON "evidence_item"("office_id", "added_by", "received_at");
