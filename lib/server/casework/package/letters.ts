import 'server-only'
import { entryName } from '@/lib/evidence/package/entry-names'
import { standingDispatches } from '@/lib/letters/dispatch'
import { dispatchInWords } from '@/lib/letters/dispatch-words'
import { exhibitPlaces } from '../../case-exhibits'
import { dispatchesOfCase } from '../../data/dispatches'
import { evidenceOfCase } from '../../data/evidence'
import type { Member } from '../../member'
import { letterFileWord } from '../issue-letter'
import type { PackageContents } from './contents'

/** Issued letters as a package names them. */

type Frozen = PackageContents['letters'][number]

/** Where a letter lies in the package; `place` = among the letters, from 0. */
export const letterPath = ({ letter, issuedAt }: Frozen, place: number): string =>
  `letters/${entryName({ number: place + 1, at: issuedAt, words: letterFileWord(letter), ending: 'pdf' })}`

/** 64 hexadecimal digits of the bytes that were issued. */
export const frozenSha256 = ({ pdfSha256 }: Frozen): string => Buffer.from(pdfSha256 ?? []).toString('hex')

/** How each letter of the case went out, in words, with the exhibits that show it. */
export async function sentWords(member: Member, caseId: string): Promise<(letterId: string) => string> {
  const numbers = exhibitPlaces(await evidenceOfCase(member, caseId))
  const entries = standingDispatches(await dispatchesOfCase(member, caseId))
  return (letterId) => entries.filter((entry) => entry.letterId === letterId).map((entry) => dispatchInWords(entry, numbers)).join('；')
}
