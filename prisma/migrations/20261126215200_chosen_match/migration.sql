-- Of two rows that fit equally well a person may say which one belongs: on the row of a bill, the row of the handset it goes with.
ALTER TABLE "attempt_source" ADD COLUMN "chosen_with" UUID;
