import 'server-only'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { EntryKind, LeftOut, LeftOutReason } from '@/lib/evidence/package/manifest'
import type { Treatment } from '@/lib/evidence/package/treatment'
import { caseNumber } from '@/lib/letters/case-number'
import type { DisplayedEntry, ExhibitList } from '@/lib/letters/exhibit-list'
import { today } from '../../clock'
import type { Member } from '../../member'
import type { PackageContents, PackageItem } from './contents'
import { frozenSha256, letterPath, sentWords } from './letters'
import { originOf } from './packing'

/** The exhibit list as a package would carry it now, before a byte of it is read: to be read beside, not to be printed. */

const forms: Partial<Record<Treatment, EntryKind>> = { stripped: 'clean-copy', covered: 'covered-copy', rows: 'extract' }

/** As what an original would go in; null = it stays home. */
function formOf({ item, isChosen, treatment }: PackageItem): EntryKind | null {
  if (item.held) return item.held.as === 'nothing' ? null : item.held.as
  return isChosen ? 'original' : (forms[treatment] ?? null)
}

const ofRows: readonly EvidenceKind[] = ['call-log', 'bill', 'chat']
const whyHome = ({ isStatement, item }: PackageItem): LeftOutReason => (isStatement ? 'private' : ofRows.includes(item.kind) ? 'no-rows' : 'no-copy')
/** An original that stays home: something else of it goes, a copy goes in its place, or nothing. Null = it goes itself. */
function whyLeft(of: PackageItem): LeftOutReason | null {
  if (of.item.held) return 'elsewhere'
  const what = formOf(of)
  return what === 'original' ? null : what ? 'private' : whyHome(of)
}
const left = (item: PackageItem, why: LeftOutReason): LeftOut => ({ of: originOf(item), exhibit: item.exhibit, why })

/** Of what a package holds. `path` of originals is empty: which copy there will be is known once they are read. */
export async function plannedList(member: Member, caseId: string, contents: PackageContents): Promise<ExhibitList> {
  const { items, repeated, withdrawn } = contents
  const going = items.flatMap((each) => { const what = formOf(each); return what ? [{ each, what }] : [] })
  const lines = going.map(({ each: { item, exhibit, at, tied }, what }, place): DisplayedEntry => (
    { number: place + 1, exhibit, path: '', what, kind: item.kind, name: what === 'extract' ? '' : item.name, at, tied, sha256: item.sha256 }))
  const leftOut = [
    ...items.flatMap((each) => { const why = whyLeft(each); return why ? [left(each, why)] : [] }),
    ...repeated.map((each) => left(each, 'same-bytes')), ...withdrawn.map((each) => left(each, 'withdrawn')),
  ]
  const sent = await sentWords(member, caseId)
  const letters = contents.letters.map((each, place) => ({ path: letterPath(each, place), sha256: frozenSha256(each), sent: sent(each.id) }))
  return { caseNumber: caseNumber(caseId), on: today(), anchor: null, letters, lines, leftOut, damaged: [] }
}
