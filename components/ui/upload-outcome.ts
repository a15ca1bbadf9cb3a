/**
 * Where one file stands. `saved` = the server holds it; `verified` = its SHA-256 equals the one computed here; `unreadable` = it was changed after it was
 * chosen, or what it lay on is out, so that nothing was sent; `paused` = the person stopped it, and it goes on when told.
 */
export type UploadState =
  | { kind: 'waiting' } | { kind: 'sending'; percent: number } | { kind: 'paused'; percent: number }
  | { kind: 'saved'; verified: boolean; sameAs: string | null; rejected: string | null }
  | { kind: 'offline' } | { kind: 'unreadable' } | { kind: 'refused'; code: string }
export type Answer = {
  items?: { id?: string; sha256?: string; duplicateOf?: string | null }[]
  imports?: { evidenceId?: string; state: string; rejected?: { reason: string }[] }[]
  code?: string
}
/** What a door said to a file. Status 0 = no line. */
export type Sent = { status: number; answer: Answer }

export const noLine: Sent = { status: 0, answer: {} }

const hashedBytesMax = 64 * 1024 * 1024

const hex = (digest: ArrayBuffer) => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Null for a file that is too large or cannot be read, and in a browser without cryptography. */
async function sha256(file: File): Promise<string | null> {
  if (file.size > hashedBytesMax || !globalThis.crypto?.subtle) return null
  return file.arrayBuffer().then((bytes) => crypto.subtle.digest('SHA-256', bytes)).then(hex, () => null)
}

/** Whether a file can still be read. A browser looks at the file on the disk for its first byte already. */
export const isReadable = (file: File): Promise<boolean> => file.slice(0, 1).arrayBuffer().then(() => true, () => false)

/** An answer without a body, to a question after an upload that is not whole, still has a status. */
const codeOfStatus: Record<number, string> = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found', 410: 'upload-lost', 413: 'too-large', 423: 'locked',
  429: 'too-many-requests', 503: 'busy', 507: 'storage-full' }

/** The code of a refusal. */
export const refusalCode = ({ status, answer }: Sent): string => answer.code ?? codeOfStatus[status] ?? 'unknown'
const refused = (sent: Sent): UploadState => ({ kind: 'refused', code: refusalCode(sent) })

/** Sends one file and tells where it stands then. Never throws, so that the files behind it have their turn. */
export async function settledUpload(file: File, send: () => Promise<Sent>): Promise<UploadState> {
  if (!(await isReadable(file))) return { kind: 'unreadable' }
  const sent = await send().catch(() => noLine)
  const { status, answer } = sent
  if (status === 0) return { kind: (await isReadable(file)) ? 'offline' : 'unreadable' }
  const item = answer.items?.[0]
  if (status >= 300 || !item) return refused(sent)
  // Of a mail or an archive the files in it have readings too, which say nothing of the file that was sent.
  const whole = answer.imports?.find((run) => run.evidenceId === item.id && (run.state === 'failed' || run.rejected?.length))
  const rejected = whole?.state === 'failed' ? whole.rejected?.[0]?.reason ?? null : null
  return { kind: 'saved', verified: (await sha256(file)) === item.sha256, sameAs: item.duplicateOf ?? null, rejected }
}

/** Refusals that stand whatever is done: the same file would meet them again. */
const lasting = new Set(['too-large', 'document-too-large', 'case-full', 'not-allowed', 'not-found', 'erased', 'invalid-body'])

/** Whether it makes sense to send the same file once more. */
export const mayGoOn = (state: UploadState): boolean =>
  state.kind === 'paused' || state.kind === 'offline' || (state.kind === 'refused' && !lasting.has(state.code))
