import 'server-only'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { officerFive, type Candidate, type ProposalReason } from '@/lib/evidence/officer-five'
import { strongest } from '@/lib/evidence/strength'
import { isCollectionAct } from '@/lib/evidence/contact-attempt'
import { exhibitPlaces } from '../case-exhibits'
import { attemptsOfCase } from '../data/attempts'
import { evidenceOfCase, linksOfCase, repeatedOriginals, type Evidence } from '../data/evidence'
import { findingsOfCase } from '../data/findings'
import { withdrawnOriginals } from '../data/witness-requests'
import type { Member } from '../member'
import { weighing } from './attempt-strengths'

/** Which originals an officer should see first. */

/** `reasons` empty = not proposed. */
export type OfferedExhibit = Candidate & { name: string; reasons: ProposalReason[] }

/** Acts that a threat was found in, unless a person dismissed it. */
async function threats(member: Member, caseId: string): Promise<Set<string>> {
  const found = (await findingsOfCase(member, caseId)).filter(({ state, draft }) => draft.violation === 'threat' && state !== 'dismissed')
  return new Set(found.flatMap(({ draft }) => draft.attempts))
}

/** For each original the acts it shows, and those whose words it holds: what is tied to them, and the file a message came in. */
function shownActs(acts: readonly ContactAttempt[], links: ReadonlyMap<string, readonly string[]>): Map<string, { all: Set<string>; spoken: Set<string> }> {
  const shown = new Map<string, { all: Set<string>; spoken: Set<string> }>()
  const add = (original: string, act: string, isSpoken: boolean) => {
    const held = shown.get(original) ?? { all: new Set<string>(), spoken: new Set<string>() }
    held.all.add(act)
    if (isSpoken) held.spoken.add(act)
    shown.set(original, held)
  }
  const known = new Set(acts.map(({ id }) => id))
  for (const { id, sources, content, contentBy } of acts) {
    const holdsWords = content !== null && contentBy === undefined
    sources.forEach(({ evidenceId, kind }) => evidenceId && add(evidenceId, id, holdsWords && kind !== 'bill'))
  }
  for (const [original, tied] of links) tied.filter((id) => known.has(id)).forEach((id) => add(original, id, true))
  return shown
}

async function offerable(member: Member, caseId: string): Promise<Evidence[]> {
  const items = await evidenceOfCase(member, caseId)
  const [repeated, withdrawn] = [repeatedOriginals(items), await withdrawnOriginals(member, caseId)]
  return items.filter(({ id, kind, held }) => held === null && !repeated.has(id) && !withdrawn.has(id) && kind !== 'side-file')
}

/** The originals of a case that show collection, those proposed for an officer first, in the order of the proposal. */
export async function offeredExhibits(member: Member, caseId: string): Promise<OfferedExhibit[]> {
  const acts = (await attemptsOfCase(member, caseId)).filter(isCollectionAct)
  const [weigh, threatening] = [await weighing(member, caseId), await threats(member, caseId)]
  const [shown, places] = [shownActs(acts, await linksOfCase(member, caseId)), exhibitPlaces(await evidenceOfCase(member, caseId))]
  const byId = new Map(acts.map((act) => [act.id, act]))
  const candidates = (await offerable(member, caseId)).flatMap(({ id, kind, name }): Omit<OfferedExhibit, 'reasons'>[] => {
    const held = shown.get(id)
    const own = [...(held?.all ?? [])].flatMap((act) => byId.get(act) ?? [])
    const level = strongest(own.map((act) => weigh.of(act).level))
    if (!held || level === null) return []
    const isThreat = [...held.spoken].some((act) => threatening.has(act))
    return [{ id, name, kind, exhibit: places.get(id) ?? 0, days: [...new Set(own.map(({ localDay }) => localDay))], acts: own.length, isThreat, level }]
  })
  const proposed = officerFive(candidates)
  const order = new Map(proposed.map(({ id, reasons }, at) => [id, { at, reasons }]))
  const place = ({ id, exhibit }: Candidate) => order.get(id)?.at ?? proposed.length + exhibit
  return candidates.map((one) => ({ ...one, reasons: order.get(one.id)?.reasons ?? [] })).sort((one, other) => place(one) - place(other))
}
