import 'server-only'
import contentDisposition from 'content-disposition'
import * as z from 'zod/mini'
import { localIso } from '@/lib/calendar/local-date'
import type { Manifest } from '@/lib/evidence/package/manifest'
import { CaseworkError } from '@/lib/errors'
import { caseNumber } from '@/lib/letters/case-number'
import { apiHeaders } from '../../answer'
import { now, today } from '../../clock'
import type { StoredAnchor } from '../../data/anchors'
import { recordBrokenPackage, recordExport, recordPackage } from '../../data/custody'
import { damagedFiles } from '../../data/file-checks'
import { textHash } from '../../digest'
import { download } from '../../download'
import { newId } from '../../keys'
import type { Member } from '../../member'
import { withOffice } from '../../unit-of-work'
import { zipStream, type ZipEntry } from '../../zip-stream'
import { keepFound } from '../check-store'
import { checkConsent } from '../consents'
import { anchorNow, anchorPackage } from '../make-anchor'
import { caseEntries } from './case-entries'
import { packageContents, type Chosen, type PackageContents } from './contents'
import { helpEntries } from './help-entries'
import { itemEntries } from './item-entries'
import { frozenSha256, letterPath } from './letters'
import { listEntries } from './list-entries'
import { givenEntry, leaveOut, newPacking, type Packing, tellErased } from './packing'

/** The evidence package of a case: a ZIP that is made while it is sent, and that an outsider can verify without us. */

const originalSchema = z.union([z.uuid(), z.string().check(z.regex(/^\d{1,6}$/))])
const chosenSchema = z.union([z.literal('all'), originalSchema, z.array(originalSchema).check(z.maxLength(5_000))])
/**
 * Query of GET /api/cases/{id}/package: `include` = originals that go in whole though they hold more than the case, by id or by number of exhibit (3 = 证3),
 * repeated for several; or `all`. `case` = also the case as data and the copies people made, for who goes on with it elsewhere; `all` holds them too.
 */
export const packageQuerySchema = z.strictObject({ include: z.optional(chosenSchema), case: z.optional(z.literal('true')) })
export type PackageQuery = z.output<typeof packageQuerySchema>

function chosenOf({ include }: PackageQuery): Chosen {
  if (include === 'all') return include
  return new Set(include === undefined ? [] : [include].flat().map((id) => id.toLowerCase()))
}

/**
 * Whether the case itself goes along: what a person takes with them. They have a right to that copy (个人信息保护法 art. 45), also once they took consent back.
 */
const isWholeCase = (query: PackageQuery): boolean => query.case === 'true' || query.include === 'all'

type Making = { packing: Packing; contents: PackageContents; printed: StoredAnchor; withCase: boolean }

/** Issued letters as they were frozen. */
async function* letterEntries(packing: Packing, letters: PackageContents['letters']): AsyncGenerator<ZipEntry> {
  for (const [place, frozen] of letters.entries()) {
    const of = { id: frozen.id, sha256: frozenSha256(frozen) }
    yield* givenEntry(packing, { path: letterPath(frozen, place), what: 'letter', of, exhibit: null, sizeBytes: 0, at: frozen.issuedAt ?? packing.at })
  }
}

async function* evidenceEntries({ packing, contents }: Making): AsyncGenerator<ZipEntry> {
  for (const each of contents.items) yield* itemEntries(packing, each)
  for (const each of contents.repeated) leaveOut(packing, each, 'same-bytes')
  for (const each of contents.withdrawn) leaveOut(packing, each, 'withdrawn')
  yield* letterEntries(packing, contents.letters)
}

/** What was found of files on the way, told as the nightly check tells it. */
async function tellDamage({ member, caseId, damaged }: Packing): Promise<void> {
  const before = new Map((await damagedFiles(member, caseId)).map((file) => [file.id, file.fault]))
  const found = damaged.filter(({ isCopy }) => !isCopy)
    .map(({ of, exhibit, why }) => ({ kind: exhibit === null ? 'letter' as const : 'evidence' as const, id: of.id, caseId, fault: why }))
  await keepFound(member, found, before)
}

function manifestOf({ exportId, caseId, member, files, damaged, leftOut }: Packing): string {
  const head = { format: 'anning-package-1' as const, exportId, officeId: member.officeId, caseId, madeAt: localIso(now()) }
  return JSON.stringify({ ...head, files, damaged, leftOut } satisfies Manifest)
}

/** What an outsider needs to climb from each row to the root; stamps are files of their own. */
async function anchorJson({ member, caseId }: Packing, anchorId: string) {
  const { officeId, root, heads, paths, rows } = await anchorPackage(member, caseId, anchorId)
  return { officeId, root, heads, paths, rows }
}

/** Everything in its order; the manifest's hash enters the chain before the last anchor covers it. */
async function* entriesOf(making: Making): AsyncGenerator<ZipEntry> {
  const { packing, contents, printed, withCase } = making
  const { member, caseId, exportId, files, at } = packing
  yield* evidenceEntries(making)
  if (withCase) yield* caseEntries(packing, contents)
  await tellErased(packing)
  await tellDamage(packing)
  yield* listEntries(packing, printed)
  yield* helpEntries(packing, printed)
  const manifest = manifestOf(packing)
  yield { path: 'manifest.json', at, bytes: Buffer.from(manifest) }
  await recordPackage(member, { caseId, exportId, sha256: textHash(manifest), files: files.length, damaged: packing.damaged.length })
  const [first, whole] = [await anchorJson(packing, printed.id), await anchorJson(packing, (await anchorNow(member)).id)]
  yield { path: 'anchor.json', at, bytes: Buffer.from(JSON.stringify({ printed: first, whole })) }
}

/** Things whose bytes, or copies of them, go out. What is found to have no copy on the way is told with the rest: nothing goes out unsaid. */
async function tellExport({ packing: of, contents: { items, letters }, withCase }: Making): Promise<void> {
  const { member } = of
  const given = items.filter(({ treatment, isChosen, item }) => treatment !== 'home' || isChosen || withCase || item.held?.sha256)
  const whole = given.filter(({ isChosen }) => isChosen)
  const things = (some: PackageContents['items']) =>
    some.map(({ item }) => ({ kind: 'evidence' as const, id: item.id, caseId: of.caseId, sha256: item.sha256 }))
  const frozen = letters.map((each) => ({ kind: 'letter' as const, id: each.id, caseId: of.caseId, sha256: frozenSha256(each) }))
  await withOffice(member, async () => {
    await recordExport(member, [...things(whole), ...frozen], { exportId: of.exportId, what: 'package' })
    await recordExport(member, things(given.filter((each) => !whole.includes(each))), { exportId: of.exportId, what: 'package-copy' })
  }, { timeoutSeconds: 120 })
}

/** @throws CaseworkError not-found when something was chosen that is not to be had */
function checkChosen(chosen: Chosen, { items }: PackageContents): void {
  const known = new Set(items.flatMap(({ item, exhibit }) => [item.id, String(exhibit)]))
  if (chosen !== 'all' && [...chosen].some((id) => !known.has(id))) throw new CaseworkError('not-found')
}

type Asked = { params: Record<string, string>; query: PackageQuery; headers: Headers }

const headersOf = (caseId: string) => ({
  ...apiHeaders, 'Content-Type': 'application/zip', 'Content-Disposition': contentDisposition(`证据包-${caseNumber(caseId)}-${today()}.zip`),
})

/**
 * Makes a package: an anchor, which the exhibit list prints; a custody line for each thing that goes out; the files as they are read; a custody line with the
 * hash of the manifest; an anchor over all of it. Each call is a package of its own. One that breaks off leaves its lines, and one that says so.
 * Reads files and opens processes while it is sent: call it outside of transactions. @throws CaseworkError not-found; busy when a browser only guesses that
 * somebody will want it
 */
export async function makePackage(member: Member, { params, query, headers }: Asked): Promise<Response> {
  if (headers.get('sec-purpose')?.includes('prefetch')) throw new CaseworkError('busy')
  const [caseId, chosen] = [params.caseId ?? '', chosenOf(query)]
  if (!isWholeCase(query)) await checkConsent(member, caseId)
  const contents = await packageContents(member, caseId, chosen)
  checkChosen(chosen, contents)
  const packing = newPacking({ member, caseId, exportId: newId(), at: now() })
  const making = { packing, contents, printed: await anchorNow(member), withCase: isWholeCase(query) }
  await tellExport(making)
  const body = download(zipStream(entriesOf(making)), () => recordBrokenPackage(member, { caseId, exportId: packing.exportId }))
  return new Response(body, { headers: headersOf(caseId) })
}

/** The same answer without a package: nothing is made, nothing is told. @throws CaseworkError not-found, consent-withdrawn */
export async function announcePackage(member: Member, { params, query }: Omit<Asked, 'headers'>): Promise<Response> {
  const [caseId, chosen] = [params.caseId ?? '', chosenOf(query)]
  if (!isWholeCase(query)) await checkConsent(member, caseId)
  checkChosen(chosen, await packageContents(member, caseId, chosen))
  return new Response(null, { headers: headersOf(caseId) })
}
