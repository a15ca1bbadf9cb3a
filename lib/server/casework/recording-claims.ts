import 'server-only'
import { recordingName, type RecordingClaim } from '@/lib/evidence/recordings/file-name'
import type { RecordingPattern } from '@/lib/evidence/recordings/patterns'
import { recordingSideFile, sideFileName } from '@/lib/evidence/recordings/side-file'
import { now } from '../clock'
import type { Evidence } from '../data/evidence'
import { headOf } from '../evidence-file'
import { fileHere, isReadable } from '../kept-original'
import type { Member } from '../member'

const sideFileBytesMax = 65_536

/** The file that a recorder wrote beside this recording, if it came along. */
export const besideOf = (item: Evidence, all: readonly Evidence[]): Evidence | undefined =>
  all.find((other) => other.name === sideFileName(item.name) && other.name !== item.name && other.sizeBytes <= sideFileBytesMax)

/** What is said of when and whom a recording is of: its side file's word alone, else every reading of its name. Reads files. */
export async function recordingClaims(
  member: Member, item: Evidence, known: { all: readonly Evidence[]; patterns: readonly RecordingPattern[] },
): Promise<RecordingClaim[]> {
  const beside = besideOf(item, known.all)
  const said =
    beside && isReadable(beside) && recordingSideFile((await headOf(fileHere(member.officeId, beside))).toString('utf8'), now())
  if (said) return [said]
  const read = recordingName(item.name, now(), known.patterns)
  return read === null ? [] : read.state === 'read' ? [read.claim] : read.claims
}
