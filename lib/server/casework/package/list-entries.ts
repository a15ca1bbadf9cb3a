import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { csvStart, csvText } from '@/lib/evidence/package/csv'
import { caseNumber } from '@/lib/letters/case-number'
import type { LetterDocument } from '@/lib/letters/document'
import { standingDispatches } from '@/lib/letters/dispatch'
import { dispatchInWords } from '@/lib/letters/dispatch-words'
import { exhibitListLetter, exhibitRows, type ExhibitList } from '@/lib/letters/exhibit-list'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { substituteCode, substitutesFor, withSubstitutes } from '@/lib/letters/substitutes'
import { letterText } from '@/lib/letters/text'
import { anchorSeal } from '@/lib/letters/typeset/sealed-layout'
import { exhibitPlaces } from '../../case-exhibits'
import { today } from '../../clock'
import type { StoredAnchor } from '../../data/anchors'
import { dispatchesOfCase } from '../../data/dispatches'
import { evidenceOfCase } from '../../data/evidence'
import { letter, lettersOfCase } from '../../data/letters'
import { pdfOfSealed, uncoveredCharacters } from '../../pdf/pool'
import type { ZipEntry } from '../../zip-stream'
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

/** How each letter of the case went out, in words, with the exhibits that show it. */
async function sentWords({ member, caseId }: Packing): Promise<(letterId: string) => string> {
  const numbers = exhibitPlaces(await evidenceOfCase(member, caseId))
  const entries = standingDispatches(await dispatchesOfCase(member, caseId))
  return (letterId) => entries.filter((entry) => entry.letterId === letterId).map((entry) => dispatchInWords(entry, numbers)).join('；')
}

/** Written when everything else of evidence is in the package: it says of each what came of it. `anchor` = the one that is printed. */
export async function* listEntries(packing: Packing, anchor: StoredAnchor): AsyncGenerator<ZipEntry> {
  const { lines, leftOut, damaged, files, caseId } = packing
  const sent = await sentWords(packing)
  const letters = files.flatMap(({ what, path, sha256, of }) => (what === 'letter' ? [{ path, sha256, sent: sent(of?.id ?? '') }] : []))
  const printed = { root: anchor.root, at: localIso(anchor.at) }
  const list: ExhibitList = { caseNumber: caseNumber(caseId), on: today(), anchor: printed, lines, leftOut, damaged, letters }
  const pdf = await pdfOfSealed(await printable(packing, exhibitListLetter(list)), anchorSeal(printed))
  yield wholeEntry(packing, { path: '证据目录.pdf', what: 'list' }, pdf)
  yield textEntry(packing, { path: '证据目录.csv', what: 'list' }, csvStart + csvText(exhibitRows(list)))
}
