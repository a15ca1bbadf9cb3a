import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { csvStart, csvText } from '@/lib/evidence/package/csv'
import { caseNumber } from '@/lib/letters/case-number'
import type { LetterDocument } from '@/lib/letters/document'
import { standingDispatches } from '@/lib/letters/dispatch'
import { dispatchInWords } from '@/lib/letters/dispatch-words'
import { exhibitListLetter, exhibitRows, type ExhibitList } from '@/lib/letters/exhibit-list'
import { letterText } from '@/lib/letters/text'
import { anchorSeal } from '@/lib/letters/typeset/sealed-layout'
import { exhibitPlaces } from '../../case-exhibits'
import { today } from '../../clock'
import type { StoredAnchor } from '../../data/anchors'
import { dispatchesOfCase } from '../../data/dispatches'
import { evidenceOfCase } from '../../data/evidence'
import { pdfOfSealed, uncoveredCharacters } from '../../pdf/pool'
import type { ZipEntry } from '../../zip-stream'
import { textEntry, wholeEntry, type Packing } from './packing'

/** The exhibit list of a package, to print and as a table. */

/** Names come from phones and may hold what no print face has: such a character is printed as its number, and stands as it is in the table. */
async function printable(letter: LetterDocument): Promise<LetterDocument> {
  const uncovered = (await uncoveredCharacters(letterText(letter))).map((said) => said.split(' ').at(-1) ?? '')
  if (uncovered.length === 0) return letter
  const signs = new Map(uncovered.map((code) => [String.fromCodePoint(Number.parseInt(code.slice(2), 16)), `[${code}]`]))
  const plain = (text: string) => [...text].map((sign) => signs.get(sign) ?? sign).join('')
  return JSON.parse(JSON.stringify(letter), (_, value: unknown) => (typeof value === 'string' ? plain(value) : value)) as LetterDocument
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
  const pdf = await pdfOfSealed(await printable(exhibitListLetter(list)), anchorSeal(printed))
  yield wholeEntry(packing, { path: '证据目录.pdf', what: 'list' }, pdf)
  yield textEntry(packing, { path: '证据目录.csv', what: 'list' }, csvStart + csvText(exhibitRows(list)))
}
