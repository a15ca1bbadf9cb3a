import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import { exhibitPlaces } from '../case-exhibits'
import type { ErasureRequest } from '../data/erasure-requests'
import { evidenceOfCase } from '../data/evidence'
import { lettersOfCase } from '../data/letters'
import type { Member } from '../member'
import type { Traces } from './person-traces'

/** What goes whole, as a request names it and not as it would be found today. `gone` = how many of them are not there any more. */
export type AskedThings = Pick<Traces, 'originals' | 'letters'> & { gone: number }

/** The originals and issued letters of a request. @throws CaseworkError not-found */
export async function askedThings(member: Member, { caseId, things }: ErasureRequest): Promise<AskedThings> {
  const [items, wanted] = [await evidenceOfCase(member, caseId), new Set(things)]
  const places = exhibitPlaces(items)
  const originals = items.filter(({ id }) => wanted.has(id)).map(({ id, name, takenFromId }) => (
    { id, name, place: places.get(id) ?? 0, inside: items.find((each) => each.id === takenFromId)?.name ?? null }))
  const letters = (await lettersOfCase(member, caseId)).filter(({ id, state }) => wanted.has(id) && state === 'issued')
    .map(({ id, letter, issuedAt }) => ({ id, letter, on: localDay(issuedAt ?? 0) }))
  return { originals, letters, gone: wanted.size - originals.length - letters.length }
}
