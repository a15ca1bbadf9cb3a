import 'server-only'
import contentDisposition from 'content-disposition'
import * as z from 'zod/mini'
import { attachmentLimit, type AttachmentLimit } from '@/lib/channels/channel-settings'
import { channelOf } from '@/lib/channels'
import { entryName } from '@/lib/evidence/package/entry-names'
import { revealOf, type Reveal } from '@/lib/evidence/package/treatment'
import { attachmentPlan, citedExhibits, type AttachedFile, type AttachmentPart, type AttachmentPlan } from '@/lib/letters/attachment-parts'
import { kindWords } from '@/lib/letters/exhibit-list'
import { letterText } from '@/lib/letters/text'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { channelSettings } from '../data/channel-settings'
import { recordCustody } from '../data/audit'
import { recordExport } from '../data/custody'
import { derivativesOfCase, type Derivative } from '../data/derivatives'
import { letter, type StoredLetter } from '../data/letters'
import { download } from '../download'
import { passingFile } from '../held-file'
import { newId } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { readDerived } from '../vault'
import { zipStream, type ZipEntry } from '../zip-stream'
import { checkConsent } from './consents'
import { packageContents, type PackageItem } from './package/contents'
import { orderOf, written } from './write-letter'

/**
 * The exhibits a letter names, to be attached to a web form: originals as they are, in archives within the portal's limit. An original that holds more than
 * the case (a whole phone, a witness's words) stays out until a person takes it in; where somebody covered or cut a copy, that may go instead.
 */

const choice = z.string().check(z.regex(/^[0-9a-f-]{36}:(?:original|copy|none)$/))
/**
 * Query of GET /api/letters/{id}/attachments: `part` = number of the archive; `as` = what goes of an exhibit, `<id of the original>:original|copy|none`,
 * repeated for several.
 */
export const attachmentQuerySchema = z.strictObject({
  part: z.pipe(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), z.transform(Number)),
  as: z.optional(z.union([choice, z.array(choice).check(z.maxLength(500))])),
})
export type AttachmentQuery = z.output<typeof attachmentQuerySchema>

/** What goes of an exhibit. */
export type Given = 'original' | 'copy' | 'none'
/** What people chose, by id of the original. */
export type GivenChoices = ReadonlyMap<string, Given>

/** @param as as in the query; what is no choice is left out */
export const choicesOf = (as: readonly string[]): GivenChoices =>
  new Map(as.map((each) => each.split(':')).flatMap(([id = '', given]) => (given === 'original' || given === 'copy' || given === 'none' ? [[id, given]] : [])))

type Source = { of: PackageItem; copy: Derivative | null }
/**
 * An exhibit as it would be attached. `given` = what of it; `reveal` = what its original shows besides; `isElsewhere` = its original never came;
 * `copy` = the latest that may go instead.
 */
export type AttachmentView = {
  id: string; exhibit: number; name: string; sizeBytes: number; given: Given; reveal: Reveal; isElsewhere: boolean; copy: Derivative | null
}
type Planned = AttachedFile & Source
export type LetterAttachments = { stored: StoredLetter; limit: AttachmentLimit; all: AttachmentView[]; plan: AttachmentPlan<Planned> }

function usual({ treatment }: PackageItem, copy: Derivative | null): Given {
  if (treatment === 'stripped') return 'original'
  return treatment === 'covered' && copy ? 'copy' : 'none'
}

function viewOf({ of, copy }: Source, choices: GivenChoices): AttachmentView {
  const { item, exhibit, treatment, isStatement } = of
  const wanted = choices.get(item.id) ?? usual(of, copy)
  const given = item.held || (wanted === 'copy' && !copy) ? 'none' : wanted
  const reveal = revealOf({ kind: item.kind, treatment, isStatement })
  const sizeBytes = given === 'copy' && copy ? copy.sizeBytes : item.sizeBytes
  return { id: item.id, exhibit, name: item.name, sizeBytes, given, reveal, isElsewhere: item.held !== null, copy }
}

function plannedOf(source: Source, { given, sizeBytes }: AttachmentView): Planned {
  const { of: { item, exhibit }, copy } = source
  const taken = given === 'copy' ? copy : null
  const words = taken ? `${kindWords[item.kind]}·副本` : kindWords[item.kind]
  const path = entryName({ number: exhibit, at: null, words, name: taken?.name ?? item.name })
  return { ...source, copy: taken, id: item.id, exhibit, path, sizeBytes }
}

async function copiesOf(member: Member, caseId: string): Promise<Map<string, Derivative>> {
  const copies = [...(await derivativesOfCase(member, caseId, 'redacted')), ...(await derivativesOfCase(member, caseId, 'trimmed'))]
  return new Map(copies.map((copy) => [copy.evidenceId, copy]))
}

/** What the letter names, as it was issued or as it would be now. */
async function namedExhibits(member: Member, stored: StoredLetter): Promise<Set<number>> {
  const document = stored.state === 'issued' ? stored.content.document : (await written(member, orderOf(stored))).content.document
  return new Set(document ? citedExhibits(letterText(document)) : [])
}

/**
 * What would be attached to a letter, in parts; null for one that goes to no body. @throws CaseworkError not-found, and what a draft that cannot be written
 * throws
 */
export async function letterAttachments(member: Member, id: string, choices: GivenChoices): Promise<LetterAttachments | null> {
  return withOffice(member, async () => {
    const stored = await letter(member, id)
    const channel = stored.channel === null ? null : channelOf(stored.channel)
    if (!channel) return null
    const [named, copies] = [await namedExhibits(member, stored), await copiesOf(member, stored.caseId)]
    const { items, repeated } = await packageContents(member, stored.caseId, new Set())
    const cited = [...items, ...repeated].filter(({ exhibit }) => named.has(exhibit)).toSorted((one, other) => one.exhibit - other.exhibit)
    const sources = cited.map((of) => ({ of, copy: copies.get(of.item.id) ?? null }))
    const pairs = sources.map((source) => ({ source, view: viewOf(source, choices) }))
    const limit = attachmentLimit(channel, await channelSettings(member))
    const files = pairs.filter(({ view }) => view.given !== 'none').map(({ source, view }) => plannedOf(source, view))
    return { stored, limit, all: pairs.map(({ view }) => view), plan: attachmentPlan(files, limit) }
  })
}

/** Bytes of an original, or the archive breaks off: what is not what it was taken in as is never given for it. */
async function* originalBytes(member: Member, { item }: PackageItem): AsyncGenerator<Uint8Array> {
  const file = await passingFile({ officeId: member.officeId, sha256: item.sha256, sizeBytes: item.sizeBytes })
  if (typeof file === 'string') throw new Error(`an original is ${file}`)
  yield* file.bytes
  if (file.seen().fault) throw new Error('an original is not what it was')
}

async function* entriesOf(member: Member, { files }: AttachmentPart<Planned>): AsyncGenerator<ZipEntry> {
  for (const { of, copy, path, sizeBytes } of files) {
    const bytes = copy ? (readDerived(member.officeId, copy.id) as AsyncIterable<Uint8Array>) : originalBytes(member, of)
    yield { path, at: copy?.madeAt ?? of.item.receivedAt, bytes, sizeBytesMax: sizeBytes }
  }
}

/** What goes out is told before a byte of it does. */
async function tellAttached(member: Member, { files }: AttachmentPart<Planned>): Promise<void> {
  const given = files.filter(({ copy }) => copy === null).map(({ of: { item } }) => item)
  const whole = given.map(({ id, caseId, sha256 }) => ({ kind: 'evidence' as const, id, caseId, sha256 }))
  const copies = files.flatMap(({ copy }) => copy ?? [])
  await withOffice(member, async () => {
    await recordExport(member, whole, { exportId: newId(), what: 'attachment' })
    for (const { id, caseId, evidenceId, kind } of copies) {
      await recordCustody(member, { action: 'evidence-handed-out', caseId, evidenceId, derivativeId: id, what: kind })
    }
  })
}

type Asked = { params: Record<string, string>; query: AttachmentQuery; headers: Headers }

/**
 * One numbered archive of what is attached to a letter; the same choices give the same bytes. Made while it is sent: call it outside of transactions.
 * @throws CaseworkError not-found also for a part there is not; consent-withdrawn; busy when a browser only guesses that somebody will want it
 */
export async function attachmentFile(member: Member, { params, query, headers }: Asked): Promise<Response> {
  if (headers.get('sec-purpose')?.includes('prefetch')) throw new CaseworkError('busy')
  const found = await letterAttachments(member, params.letterId ?? '', choicesOf([query.as ?? []].flat()))
  const part = found?.plan.parts[query.part - 1]
  if (!found || !part) throw new CaseworkError('not-found')
  await checkConsent(member, found.stored.caseId, found.stored.channel)
  await tellAttached(member, part)
  return new Response(download(zipStream(entriesOf(member, part)), async () => {}), {
    headers: {
      ...apiHeaders, 'Content-Type': 'application/zip', 'Content-Length': String(part.sizeBytes), 'Content-Disposition': contentDisposition(part.name),
    },
  })
}
