import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { csvStart, csvText } from '@/lib/evidence/package/csv'
import { caseNumber } from '@/lib/letters/case-number'
import type { LetterDocument } from '@/lib/letters/document'
import { exhibitListLetter, exhibitRows, type ExhibitList } from '@/lib/letters/exhibit-list'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { substituteCode, substitutesFor, withSubstitutes } from '@/lib/letters/substitutes'
import { letterText } from '@/lib/letters/text'
import { anchorSeal } from '@/lib/letters/typeset/sealed-layout'
import { today } from '../../clock'
import type { StoredAnchor } from '../../data/anchors'
import { letter, lettersOfCase } from '../../data/letters'
import { pdfOfSealed, uncoveredCharacters } from '../../pdf/pool'
import type { ZipEntry } from '../../zip-stream'
import { sentWords } from './letters'
import { textEntry, wholeEntry, type Packing } from './packing'

/** The exhibit list of a package, to print and as a table. */

/** What was decided in the letters of the case to be printed for a character, in the newest one that says so. */
async function decidedIn({ member, caseId }: Packing): Promise<LetterOptions> {
  const listed = (await lettersOfCase(member, caseId)).toSorted((one, other) => one.createdAt - other.createdAt)
  const all: LetterOptions[] = []
  for (const { id } of listed) all.push((await letter(member, id)).options)
  return Object.fromEntries(all.flatMap((options) => Object.entries(options).filter(([name]) => substituteCode(name) !== null)))
}

/**
 * Names come from phones and may hold what no print face has: such a character is printed as the letters of the case print it, else as its number; it stands
 * as it is in the table.
 */
async function printable(packing: Packing, list: LetterDocument): Promise<LetterDocument> {
  const uncovered = await uncoveredCharacters(letterText(list))
  if (uncovered.length === 0) return list
  const substitutes = substitutesFor(await decidedIn(packing), uncovered).map(({ said, code, sign }) => ({ sign, said: said || `[U+${code}]` }))
  return withSubstitutes(list, substitutes)
}

/** Written when everything else of evidence is in the package: it says of each what came of it. `anchor` = the one that is printed. */
export async function* listEntries(packing: Packing, anchor: StoredAnchor): AsyncGenerator<ZipEntry> {
  const { lines, leftOut, damaged, files, caseId } = packing
  const sent = await sentWords(packing.member, caseId)
  const letters = files.flatMap(({ what, path, sha256, of }) => (what === 'letter' ? [{ path, sha256, sent: sent(of?.id ?? '') }] : []))
  const printed = { root: anchor.root, at: localIso(anchor.at) }
  const list: ExhibitList = { caseNumber: caseNumber(caseId), on: today(), anchor: printed, lines, leftOut, damaged, letters }
  const pdf = await pdfOfSealed(await printable(packing, exhibitListLetter(list)), anchorSeal(printed))
  yield wholeEntry(packing, { path: '证据目录.pdf', what: 'list' }, pdf)
  yield textEntry(packing, { path: '证据目录.csv', what: 'list' }, csvStart + csvText(exhibitRows(list)))
}
