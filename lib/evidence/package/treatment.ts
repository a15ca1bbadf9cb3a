import type { EvidenceKind } from '../evidence-item'

/**
 * What a package gives of an original when nobody chose the original itself. `original` = as it is: nothing of it has to stay home. `stripped` = as it is where
 * its file holds nothing besides picture or sound, else a copy without the rest. `covered` = the copy of which a person covered parts. `rows` = its rows of
 * the case. `home` = nothing: no copy of it can be made that leaves out what must stay home.
 */
export type Treatment = 'original' | 'stripped' | 'covered' | 'rows' | 'home'

const megabyte = 1024 * 1024
/** Larger ones are not looked into. */
const strippedBytesMax: Partial<Record<EvidenceKind, number>> = { picture: 50 * megabyte, recording: 64 * megabyte }
// GIF and BMP are opened by nothing here; what else calls itself a picture is tried.
const shutPictures = /\.(?:gif|bmp)$/i

/** `rows` = how many rows of it are of the case; `isCovered` = a person made a copy with parts covered. */
export type Treated = { kind: EvidenceKind; name: string; sizeBytes: number; rows: number; isCovered: boolean }

/** What is given of an original by itself. */
export function treatmentOf({ kind, name, sizeBytes, rows, isCovered }: Treated): Treatment {
  if (kind === 'statement') return 'original'
  if (kind === 'call-log' || kind === 'bill' || kind === 'chat') return rows > 0 ? 'rows' : 'home'
  if (kind === 'picture' && isCovered) return 'covered'
  const bytesMax = strippedBytesMax[kind]
  return bytesMax === undefined || sizeBytes > bytesMax || (kind === 'picture' && shutPictures.test(name)) ? 'home' : 'stripped'
}

/** What the original itself would show besides: one sentence for each on the screen. */
export const reveals = ['phone', 'bill', 'chat', 'picture', 'covered', 'recording', 'document', 'archive', 'other'] as const
export type Reveal = (typeof reveals)[number]

const revealOfKind: Record<EvidenceKind, Reveal> = {
  'call-log': 'phone', bill: 'bill', chat: 'chat', picture: 'picture', recording: 'recording', document: 'document', archive: 'archive', statement: 'other',
  'side-file': 'other', custody: 'other', other: 'other',
}

export const revealOf = (kind: EvidenceKind, treatment: Treatment): Reveal => (treatment === 'covered' ? 'covered' : revealOfKind[kind])
