import { createHash, randomUUID } from 'node:crypto'
import { buffer, text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import type { CaseRecord } from '@/lib/letters/record/case-record'
import { caseRecord } from '@/lib/server/casework/record-case'
import { chainHeads, eachChainPortion } from '@/lib/server/data/chains'
import type { Member } from '@/lib/server/member'
import { readDerived, readOriginal } from '@/lib/server/vault'
import { zipFile, type ZipPart } from './zip-file'

/** Packages of a case as they are made, and as somebody might change them. */

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
type File = { path: string; sha256: string; sizeBytes: number; what: string; of?: { id: string; sha256: string } }
export type Manifest = { format: string; exportId: string; madeAt: string; officeId: string; caseId: string; files: File[]; damaged: object[]; leftOut: object[] }
export type Package = { manifest: Manifest; files: Map<string, Buffer> }

/** The record of a case as text. */
const recordText = async (member: Member, caseId: string): Promise<string> => text(Readable.from(await caseRecord(member, caseId)))
export const recordOf = async (member: Member, caseId: string): Promise<CaseRecord> => JSON.parse(await recordText(member, caseId)) as CaseRecord

/**
 * A record as it must be the same in two offices. What must differ: the moment, the settings of the office, the names of another office's people, and the papers
 * of the package, which are kept beside the case.
 */
export const movedRecord = ({ recordedAt: _, channelSettings: _settings, people, evidence, ...rest }: CaseRecord, opener: Pick<Member, 'id'>) => ({
  ...rest, people: people.map(({ id }) => id).filter((id) => id !== opener.id), evidence: evidence.filter(({ kind }) => kind !== 'custody'),
})

const original = ({ officeId }: Member, digest: string) => buffer(readOriginal(officeId, Buffer.from(digest, 'hex')))

async function custodyLines(member: Member, caseId: string): Promise<string> {
  const lines: string[] = []
  const { custody } = await chainHeads(member)
  await eachChainPortion(member, { chain: 'custody', upTo: custody.seq, caseId }, (rows) => void lines.push(...rows.map((row) => `${JSON.stringify(row)}\n`)))
  return lines.join('')
}

/** Adds a file, or puts another in its place, and names it in the manifest. */
export function put({ manifest, files }: Package, path: string, bytes: Buffer, about: Pick<File, 'what' | 'of'>): void {
  manifest.files = [...manifest.files.filter((file) => file.path !== path), { path, sha256: sha256(bytes), sizeBytes: bytes.length, ...about }]
  files.set(path, bytes)
}

/** A package of a case with every original; `home` = ids of originals that stay home, with the copy that goes in their place (null: none). */
export async function packageOf(member: Member, caseId: string, home: Record<string, Buffer | null> = {}): Promise<Package> {
  const record = await recordOf(member, caseId)
  const made: Package = {
    manifest: { format: 'anning-package-1', exportId: randomUUID(), madeAt: '2026-11-26T00:00:00+08:00', officeId: member.officeId, caseId, files: [], damaged: [], leftOut: [] }, files: new Map(),
  }
  for (const [at, item] of record.evidence.entries()) {
    const of = { id: item.id, sha256: item.sha256 }
    const copy = item.heldAs === null ? home[item.id] : (item.heldSha256 && await original(member, item.heldSha256))
    if (copy === undefined) put(made, `originals/${at} ${item.name}`, await original(member, item.sha256), { what: 'original', of })
    else made.manifest.leftOut.push({ of, exhibit: at, why: 'private' })
    if (copy) put(made, `copies/${at} 摘录.csv`, copy, { what: 'extract', of })
  }
  for (const { id, sha256: digest } of record.copies) put(made, `copies/made/${id}`, await buffer(readDerived(member.officeId, id)), { what: 'made', of: { id, sha256: digest } })
  for (const { id, pdfSha256 } of record.letters) if (pdfSha256) put(made, `letters/${id}.pdf`, await original(member, pdfSha256), { what: 'letter', of: { id, sha256: pdfSha256 } })
  put(made, 'custody.jsonl', Buffer.from(await custodyLines(member, caseId)), { what: 'custody' })
  put(made, 'case.json', Buffer.from(await recordText(member, caseId)), { what: 'case' })
  return made
}

/** The ZIP of a package; `manifest` = other words for the manifest, `more` = further entries. */
export function zipOf({ manifest, files }: Package, { manifestText = JSON.stringify(manifest), more = [] }: { manifestText?: string; more?: ZipPart[] } = {}): Buffer<ArrayBuffer> {
  const parts = [...files].map(([name, data]) => ({ name, data, stored: true }))
  return zipFile([...parts, { name: 'manifest.json', data: manifestText, stored: true }, { name: 'anchor.json', data: '{}', stored: true }, ...more])
}

/** The package as a form of its door. */
export function packageForm(bytes: Buffer<ArrayBuffer>): FormData {
  const form = new FormData()
  form.append('file', new File([bytes], '案件.zip'))
  return form
}
