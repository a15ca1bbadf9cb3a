import 'server-only'
import type { RunProgress, RunRecord } from '../data/imports'

/** An Import as the API gives it. */
export type ImportAnswer = Pick<RunRecord, 'id' | 'state' | 'format' | 'imported' | 'duplicates' | 'skipped' | 'rejected'> & {
  file: string
  evidenceId: string
  /** how far it has come, while it runs */
  progress?: RunProgress
}

export const importAnswer = ({ id, state, format, imported, duplicates, skipped, rejected, evidenceId, progress }: RunRecord, file: string): ImportAnswer => ({
  id,
  state,
  file,
  format,
  imported,
  duplicates,
  skipped,
  rejected,
  evidenceId,
  progress: progress ?? undefined,
})
