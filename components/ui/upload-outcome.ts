/**
 * Where one file stands. `saved` = the server holds it; `verified` = its SHA-256 equals the one computed here; `unreadable` = it was changed after it was
 * chosen, or what it lay on is out, so that nothing was sent.
 */
export type UploadState =
  | { kind: 'waiting' } | { kind: 'sending'; percent: number } | { kind: 'saved'; verified: boolean; sameAs: string | null; rejected: string | null }
  | { kind: 'offline' } | { kind: 'unreadable' } | { kind: 'refused'; code: string }
export type Answer = {
  items?: { sha256?: string; duplicateOf?: string | null }[]; imports?: { state: string; rejected?: { reason: string }[] }[]; code?: string
}

const hashedBytesMax = 64 * 1024 * 1024

const hex = (digest: ArrayBuffer) => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Null for a file that is too large or cannot be read, and in a browser without cryptography. */
async function sha256(file: File): Promise<string | null> {
  if (file.size > hashedBytesMax || !globalThis.crypto?.subtle) return null
  return file.arrayBuffer().then((bytes) => crypto.subtle.digest('SHA-256', bytes)).then(hex, () => null)
}

/** A browser looks at the file on the disk for its first byte already. */
const isReadable = (file: File): Promise<boolean> => file.slice(0, 1).arrayBuffer().then(() => true, () => false)

const refused = (code: string | undefined): UploadState => ({ kind: 'refused', code: code ?? 'unknown' })

/** Sends one file and tells where it stands then. Never throws, so that the files behind it have their turn. Status 0 = no answer. */
export async function settledUpload(file: File, send: () => Promise<{ status: number; answer: Answer }>): Promise<UploadState> {
  if (!(await isReadable(file))) return { kind: 'unreadable' }
  const { status, answer } = await send().catch((): { status: number; answer: Answer } => ({ status: 0, answer: {} }))
  if (status === 0) return { kind: (await isReadable(file)) ? 'offline' : 'unreadable' }
  const item = answer.items?.[0]
  if (status >= 300 || !item) return refused(answer.code)
  const whole = answer.imports?.find((run) => run.state === 'failed' || run.rejected?.length)
  const rejected = whole?.state === 'failed' ? whole.rejected?.[0]?.reason ?? null : null
  return { kind: 'saved', verified: (await sha256(file)) === item.sha256, sameAs: item.duplicateOf ?? null, rejected }
}
