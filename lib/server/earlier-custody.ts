import 'server-only'
import type { Readable } from 'node:stream'
import * as z from 'zod/mini'
import { linkText } from '@/lib/evidence/custody/chain'
import { receivedThing } from '@/lib/evidence/custody/received'
import type { Manifest } from '@/lib/evidence/package/manifest'
import type { CaseRecord } from '@/lib/letters/record/case-record'
import { CaseworkError } from '@/lib/errors'
import { textHash } from './digest'
import { type OpenedPackage, untrustedJson } from './package-file'

/** The chain of custody that comes with a package. It stays what it is: checked here, kept as a file, never mixed into the chain of this office. */

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const rowSchema = z.strictObject({
  seq: z.int(), at: z.string().check(z.maxLength(40)), payload: z.string().check(z.maxLength(1_000_000)), prev: z.union([hash, z.literal('')]), hash,
  caseId: z.nullable(z.uuid()),
})
type Row = z.output<typeof rowSchema>

/** So much the chain of one case may weigh, and one row of it: a row's `payload` at its longest, with room for what JSON writes longer. */
const [custodyBytesMax, rowBytesMax] = [256 * 1024 ** 2, 4 * 1024 ** 2]

type Known = { officeId: string; digests: ReadonlyMap<string, string | null> }

/** Whether a row is what was hashed, and what it took in is what the record says. */
function fits(row: Row, { officeId, digests }: Known): boolean {
  if (textHash(linkText({ name: 'custody', officeId }, row)) !== row.hash) return false
  const thing = receivedThing(row.payload)
  return !thing || !digests.has(thing.id) || digests.get(thing.id) === thing.sha256
}

/** Lines of a stream, none of them longer in memory than a row may be. @throws CaseworkError package-misfit for a longer one */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let begun: Buffer[] = []
  let sizeBytes = 0
  for await (const part of input) {
    const bytes = part as Buffer
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield Buffer.concat([...begun, bytes.subarray(from, end)]).toString()
      begun = []
      from = end + 1
    }
    sizeBytes = bytes.length - from + (from === 0 ? sizeBytes : 0)
    if (sizeBytes > rowBytesMax) throw new CaseworkError('package-misfit')
    begun.push(bytes.subarray(from))
  }
  yield Buffer.concat(begun).toString()
}

/** One row a line, their numbers rising. */
async function checkRows(input: Readable, known: Known): Promise<void> {
  let seq = 0
  for await (const line of linesOf(input)) {
    const row = line === '' ? null : rowSchema.safeParse(untrustedJson(line))
    if (row && (!row.success || row.data.seq <= seq || !fits(row.data, known))) throw new CaseworkError('package-changed')
    seq = row?.data?.seq ?? seq
  }
}

/**
 * @throws CaseworkError package-changed when a row is not what was hashed, or not what the record says of its original or letter; package-misfit when there is
 * more than a case can have
 */
export async function checkEarlierCustody(opened: OpenedPackage, { officeId, files }: Manifest, record: CaseRecord): Promise<void> {
  const digests = new Map<string, string | null>(record.evidence.map(({ id, sha256 }) => [id, sha256]))
  for (const { id, pdfSha256 } of record.letters) digests.set(id, pdfSha256)
  const chains = files.filter(({ what }) => what === 'custody')
  if (chains.reduce((sum, { path }) => sum + opened.sizeOf(path), 0) > custodyBytesMax) throw new CaseworkError('package-misfit')
  for (const { path } of chains) await checkRows(await opened.stream(path), { officeId, digests })
}
