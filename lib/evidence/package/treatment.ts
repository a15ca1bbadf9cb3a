import type { EvidenceKind } from '../evidence-item'

/**
 * What a package gives of an original when nobody chose the original itself. `stripped` = as it is where its file holds nothing besides picture or
 * sound, else a copy without the rest. `covered` = the copy of which a person covered parts. `rows` = its rows of the case. `home` = nothing: no copy of it can
 * be made that leaves out what must stay home; a witness's words name the witness, who was promised that the other side learns neither name nor number.
 */
export type Treatment = 'stripped' | 'covered' | 'rows' | 'home'

const megabyte = 1024 * 1024
/** Larger ones are not looked into. */
const strippedBytesMax: Partial<Record<EvidenceKind, number>> = { picture: 50 * megabyte, recording: 64 * megabyte }
// GIF and BMP are opened by nothing here; what else calls itself a picture is tried.
const shutPictures = /\.(?:gif|bmp)$/i

/** `rows` = how many rows of it are of the case; `isCovered` = a person made a copy with parts covered; `isStatement` = a witness's words or signed page. */
export type Treated = { kind: EvidenceKind; name: string; sizeBytes: number; rows: number; isCovered: boolean; isStatement: boolean }

/** What is given of an original by itself. */
export function treatmentOf({ kind, name, sizeBytes, rows, isCovered, isStatement }: Treated): Treatment {
  if (isStatement) return 'home'
  if (kind === 'call-log' || kind === 'bill' || kind === 'chat') return rows > 0 ? 'rows' : 'home'
  if (kind === 'picture' && isCovered) return 'covered'
  const bytesMax = strippedBytesMax[kind]
  return bytesMax === undefined || sizeBytes > bytesMax || (kind === 'picture' && shutPictures.test(name)) ? 'home' : 'stripped'
}

/** What the original itself would show besides: one sentence for each on the screen. */
export const reveals = ['phone', 'bill', 'chat', 'picture', 'covered', 'recording', 'document', 'archive', 'statement', 'other'] as const
export type Reveal = (typeof reveals)[number]

const revealOfKind: Record<EvidenceKind, Reveal> = {
  'call-log': 'phone', bill: 'bill', chat: 'chat', picture: 'picture', recording: 'recording', document: 'document', archive: 'archive', statement: 'statement',
  'side-file': 'other', custody: 'other', other: 'other',
}

type Revealing = { kind: EvidenceKind; treatment: Treatment; isStatement: boolean }
export const revealOf = ({ kind, treatment, isStatement }: Revealing): Reveal =>
  (isStatement ? 'statement' : treatment === 'covered' ? 'covered' : revealOfKind[kind])
