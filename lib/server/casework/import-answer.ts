import 'server-only'
import type { RunRecord } from '../data/imports'

/** An Import as the API gives it. */
export type ImportAnswer = Pick<RunRecord, 'id' | 'state' | 'format' | 'imported' | 'duplicates' | 'skipped' | 'rejected'> & {
  file: string
  evidenceId: string
}

export const importAnswer = ({ id, state, format, imported, duplicates, skipped, rejected, evidenceId }: RunRecord, file: string): ImportAnswer => ({
  id,
  state,
  file,
  format,
  imported,
  duplicates,
  skipped,
  rejected,
  evidenceId,
})
