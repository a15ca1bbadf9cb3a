import 'server-only'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { EntryKind, LeftOut, LeftOutReason } from '@/lib/evidence/package/manifest'
import type { Treatment } from '@/lib/evidence/package/treatment'
import { caseNumber } from '@/lib/letters/case-number'
import { exhibitListLetter, type DisplayedEntry } from '@/lib/letters/exhibit-list'
import type { LetterDocument } from '@/lib/letters/document'
import { today } from '../../clock'
import type { PackageContents, PackageItem } from './contents'
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
const left = (item: PackageItem, why: LeftOutReason): LeftOut => ({ of: originOf(item), exhibit: item.exhibit, why })

export function plannedList(caseId: string, { items, repeated, withdrawn }: PackageContents): LetterDocument {
  const going = items.flatMap((each) => { const what = formOf(each); return what ? [{ each, what }] : [] })
  const lines = going.map(({ each: { item, exhibit, at, tied }, what }, place): DisplayedEntry => (
    { number: place + 1, exhibit, path: '', what, kind: item.kind, name: what === 'extract' ? '' : item.name, at, tied, sha256: item.sha256 }))
  const [held, ours] = [items.filter(({ item }) => item.held), items.filter(({ item }) => !item.held)]
  const leftOut = [
    ...held.map((each) => left(each, 'elsewhere')), ...ours.filter((each) => formOf(each) === null).map((each) => left(each, whyHome(each))),
    ...repeated.map((each) => left(each, 'same-bytes')), ...withdrawn.map((each) => left(each, 'withdrawn')),
  ]
  return exhibitListLetter({ caseNumber: caseNumber(caseId), on: today(), anchor: null, letters: [], lines, leftOut, damaged: [] })
}
