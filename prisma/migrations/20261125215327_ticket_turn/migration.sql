-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "turn" TEXT NOT NULL DEFAULT 'them';

-- A cache beside deadline_row: whose turn a ticket is by its events alone. It is written anew whenever the clocks of its case are.
ALTER TABLE ticket ADD CONSTRAINT turn_is_known CHECK (turn IN ('us', 'them', 'nobody'));
