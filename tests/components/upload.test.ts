import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { mayGoOn, settledUpload } from '@/components/ui/upload-outcome'

const bytes = 'one call'
const sha256 = createHash('sha256').update(bytes).digest('hex')
const gone = () => Promise.reject(new DOMException('The file could not be read', 'NotReadableError'))
/** A file that can be read so many times, then it is changed or its stick is out. */
function fileFor(reads: number): File {
  const file = new File([bytes], 'a.csv')
  let left = reads
  const whole = file.arrayBuffer.bind(file)
  const read = () => (left-- > 0 ? whole() : gone())
  vi.spyOn(file, 'arrayBuffer').mockImplementation(read)
  vi.spyOn(file, 'slice').mockImplementation(() => ({ arrayBuffer: read }) as Blob)
  return file
}
const answers = (status: number, answer = {}) => vi.fn(async () => ({ status, answer }))
const saved = answers(201, { items: [{ sha256 }] })

describe('a file on its way', () => {
  it('is saved, and verified when the server computed the same digest', async () => {
    expect(await settledUpload(fileFor(9), saved)).toEqual({ kind: 'saved', verified: true, sameAs: null, rejected: null })
    expect(await settledUpload(fileFor(9), answers(201, { items: [{ sha256: 'other' }] }))).toMatchObject({ kind: 'saved', verified: false })
  })

  it('is what its own reading said, not what readings of the files in it said', async () => {
    const sent = (evidenceId: string) => answers(201, { items: [{ id: 'mail', sha256 }], imports: [{ evidenceId, state: 'failed', rejected: [{ reason: 'unsupported' }] }] })
    expect(await settledUpload(fileFor(9), sent('mail'))).toMatchObject({ kind: 'saved', rejected: 'unsupported' })
    expect(await settledUpload(fileFor(9), sent('what hangs on it'))).toMatchObject({ kind: 'saved', verified: true, rejected: null })
  })

  it('is not sent when it cannot be read any more', async () => {
    const send = answers(201, { items: [{ sha256 }] })
    expect(await settledUpload(fileFor(0), send)).toEqual({ kind: 'unreadable' })
    expect(send).not.toHaveBeenCalled()
  })

  it('is told apart from a lost line when it goes while it is sent', async () => {
    expect(await settledUpload(fileFor(1), answers(0))).toEqual({ kind: 'unreadable' })
    expect(await settledUpload(fileFor(9), answers(0))).toEqual({ kind: 'offline' })
    expect(await settledUpload(fileFor(9), () => gone())).toEqual({ kind: 'offline' })
  })

  it('is saved without having been verified when it goes after it was sent', async () => {
    expect(await settledUpload(fileFor(1), saved)).toMatchObject({ kind: 'saved', verified: false })
  })

  it('is refused by the code of the door', async () => {
    expect(await settledUpload(fileFor(9), answers(413, { code: 'too-large' }))).toEqual({ kind: 'refused', code: 'too-large' })
    expect(await settledUpload(fileFor(9), answers(500))).toEqual({ kind: 'refused', code: 'unknown' })
  })

  it('is refused by the status where an answer has no body', async () => {
    const codes = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found', 410: 'upload-lost', 413: 'too-large', 423: 'locked', 429: 'too-many-requests',
      503: 'busy', 507: 'storage-full' }
    for (const [status, code] of Object.entries(codes)) expect(await settledUpload(fileFor(9), answers(Number(status)))).toEqual({ kind: 'refused', code })
  })

  it('may be told to go on, unless the refusal would come again', () => {
    const refused = (code: string) => mayGoOn({ kind: 'refused', code })
    expect(['locked', 'not-signed-in', 'vault-locked', 'busy', 'storage-full', 'elsewhere', 'upload-lost', 'unknown'].every(refused)).toBe(true)
    expect(['too-large', 'document-too-large', 'case-full', 'not-allowed', 'not-found', 'erased'].some(refused)).toBe(false)
    expect([mayGoOn({ kind: 'paused', percent: 3 }), mayGoOn({ kind: 'offline' })]).toEqual([true, true])
    expect([mayGoOn({ kind: 'sending', percent: 3 }), mayGoOn({ kind: 'waiting' }), mayGoOn({ kind: 'unreadable' })]).toEqual([false, false, false])
  })
})
