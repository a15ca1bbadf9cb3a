-- The reconcile view pages through the attempts of one grade.
CREATE INDEX "contact_attempt_office_id_case_id_grade_at_id_idx" ON "contact_attempt"("office_id", "case_id", "grade", "at", "id");
