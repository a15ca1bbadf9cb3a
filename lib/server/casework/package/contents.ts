import 'server-only'
import type { Instant } from '@/lib/calendar/local-date'
import { treatmentOf, type Treatment } from '@/lib/evidence/package/treatment'
import { patternsWith } from '@/lib/evidence/recordings/patterns'
import { exhibitPlaces } from '../../case-exhibits'
import { caseFacts } from '../../data/cases'
import { derivativesOfCase, type Derivative } from '../../data/derivatives'
import { evidenceOfCase, repeatedOriginals, type Evidence } from '../../data/evidence'
import { lettersOfCase, type ListedLetter } from '../../data/letters'
import { tiedActs, type Tied } from '../../data/package-rows'
import { recordingPatternsOf } from '../../data/recording-patterns'
import { statementsOfCase } from '../../data/witness-requests'
import type { Member } from '../../member'
import { recordingClaims } from '../recording-claims'

/** What a package of a case will hold, before a byte of it is read: the screen shows it, and the package is made by it. */

/**
 * `at` = when the first act it shows was, else what its name says; null = nobody knows. `covered` = the latest copy a person covered parts of. `tied` null = it
 * is tied to nothing. `isChosen` = the person wants the original itself in it.
 */
export type PackageItem = {
  item: Evidence; exhibit: number; at: Instant | null; tied: Tied | null; treatment: Treatment; covered: Derivative | null; isStatement: boolean
  isChosen: boolean
}
/** `items` in order of time. `repeated` = originals whose bytes another one has; `withdrawn` = statements their witness took back. */
export type PackageContents = { items: PackageItem[]; repeated: PackageItem[]; withdrawn: PackageItem[]; letters: ListedLetter[] }
/** By id or number of exhibit. */
export type Chosen = ReadonlySet<string> | 'all'

/** The time a recording's name tells, where it tells one alone. */
async function namedTimes(member: Member, items: readonly Evidence[]): Promise<(item: Evidence) => Promise<Instant | null>> {
  const patterns = patternsWith(await recordingPatternsOf(member))
  return async (item) => {
    if (item.kind !== 'recording') return null
    const [claim, ...others] = await recordingClaims(member, item, { all: items, patterns })
    return claim && others.length === 0 ? claim.at : null
  }
}

async function coveredCopies(member: Member, caseId: string): Promise<Map<string, Derivative>> {
  return new Map((await derivativesOfCase(member, caseId, 'redacted')).map((copy) => [copy.evidenceId, copy]))
}

const order = ({ at, item }: PackageItem) => at ?? item.receivedAt

/** `statements` = witnesses' words and their signed pages. */
async function allItems(member: Member, caseId: string, { chosen, statements }: { chosen: Chosen; statements: ReadonlySet<string> }): Promise<PackageItem[]> {
  const items = await evidenceOfCase(member, caseId)
  const [places, tied, covered] = [exhibitPlaces(items), await tiedActs(member, caseId), await coveredCopies(member, caseId)]
  const timeByName = await namedTimes(member, items)
  const all: PackageItem[] = []
  for (const item of items) {
    const [acts, copy] = [tied.get(item.id) ?? null, covered.get(item.id) ?? null]
    const isStatement = item.kind === 'statement' || statements.has(item.id)
    const treatment = item.held ? 'home' : treatmentOf({ ...item, rows: acts?.rows ?? 0, isCovered: copy !== null, isStatement })
    const exhibit = places.get(item.id) ?? 0
    const isWanted = chosen === 'all' || chosen.has(item.id) || chosen.has(String(exhibit))
    const isChosen = item.held === null && isWanted
    all.push({ item, exhibit, at: acts?.from ?? (await timeByName(item)), tied: acts, treatment, covered: copy, isStatement, isChosen })
  }
  return all.sort((one, other) => order(one) - order(other) || one.exhibit - other.exhibit)
}

/** What a package holds by itself, with the originals that were chosen. Reads the beginnings of side files. @throws CaseworkError not-found */
export async function packageContents(member: Member, caseId: string, chosen: Chosen): Promise<PackageContents> {
  await caseFacts(member, caseId)
  const handedIn = await statementsOfCase(member, caseId)
  const statements = new Set(handedIn.flatMap(({ originals }) => originals))
  const withdrawnIds = new Set(handedIn.filter(({ isWithdrawn }) => isWithdrawn).flatMap(({ originals }) => originals))
  const all = await allItems(member, caseId, { chosen, statements })
  const withdrawn = all.filter(({ item }) => withdrawnIds.has(item.id))
  const kept = all.filter(({ item }) => !withdrawnIds.has(item.id))
  const repeats = repeatedOriginals(kept.map(({ item }) => item).sort((one, other) => (one.id < other.id ? -1 : 1)))
  return {
    withdrawn, items: kept.filter(({ item }) => !repeats.has(item.id)), repeated: kept.filter(({ item }) => repeats.has(item.id)),
    letters: (await lettersOfCase(member, caseId)).filter(({ state }) => state === 'issued'),
  }
}
