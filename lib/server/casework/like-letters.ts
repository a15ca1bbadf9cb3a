import 'server-only'
import { randomInt } from 'node:crypto'
import { likeness, runPrints, sharedPrints, type Likeness } from '@/lib/evidence/likeness'
import { letterOf } from '@/lib/letters'
import { isCompared, narrativeOf, type ReasonsGiven } from '@/lib/letters/narrative'
import { roleMay } from '@/lib/office/permissions'
import { issuedPlaces, wordsOfLetters, type LetterWords } from '../data/letters'
import { likenessReasons, type LikenessReason } from '../data/likeness-reasons'
import { colleagues } from '../data/members'
import type { Member } from '../member'

/**
 * Which issued letter of the office a draft shares most with. Issued letters never change, so their prints stay in memory, by office: numbers under a key
 * of this process, from which no words can be read. Opening and comparing hundreds of letters at each reading of a draft took half a second.
 */
const printKey = randomInt(2 ** 31)
const officesMax = 20
const printsOf = new Map<string, ReadonlyMap<string, Uint32Array>>()

const tellingOf = ({ letter, ...words }: LetterWords & { letter: string }) => narrativeOf(letterOf(letter) ?? { fields: {} }, words)

/** Prints of the named letters; those of letters that are no longer compared, or no longer there, are let go of. */
async function printsOfLetters(member: Member, ids: readonly string[]): Promise<ReadonlyMap<string, Uint32Array>> {
  const held = printsOf.get(member.officeId)
  const unread = await wordsOfLetters(member, ids.filter((id) => !held?.has(id)))
  const read = new Map(unread.map((words) => [words.id, runPrints(tellingOf(words), printKey)]))
  const prints = new Map(ids.flatMap((id) => { const found = read.get(id) ?? held?.get(id); return found ? [[id, found] as const] : [] }))
  printsOf.delete(member.officeId)
  printsOf.set(member.officeId, prints)
  for (const oldest of [...printsOf.keys()].slice(0, Math.max(0, printsOf.size - officesMax))) printsOf.delete(oldest)
  return prints
}

type Draft = { caseId: string; letter: string; channel: string | null }

/**
 * Of the tellings of issued letters the one that a draft's own words share most with: those of other cases, and of its own case those of the same letter to
 * the same body. Null where nothing is shared.
 */
export async function likestLetter(member: Member, { caseId, letter, channel }: Draft, own: string): Promise<Likeness | null> {
  if (!isCompared(own)) return null
  const places = await issuedPlaces(member)
  const isOther = (issued: Draft) => issued.caseId !== caseId || (issued.letter === letter && issued.channel === channel)
  const [prints, mine] = [await printsOfLetters(member, places.map(({ id }) => id)), runPrints(own, printKey)]
  const shares = places.filter(isOther).map(({ id }) => ({ id, share: sharedPrints(mine, prints.get(id) ?? new Uint32Array()) }))
  const most = shares.toSorted((one, other) => other.share - one.share)[0]
  const [words] = most && most.share > 0 ? await wordsOfLetters(member, [most.id]) : []
  return words ? likeness(own, tellingOf(words)) : null
}

/** Others who issue letters: where there is one, it takes a second person's reason. */
export async function otherIssuers(member: Member): Promise<{ id: string; name: string | null }[]> {
  return (await colleagues(member)).filter(({ id, role }) => id !== member.id && roleMay(role, 'letter:issue'))
}

/** What was written about a letter as it said what this digest is of, oldest first. */
export const letterReasons = async (member: Member, id: string, digest: string): Promise<LikenessReason[]> =>
  (await likenessReasons(member, id)).filter((one) => one.digest === digest)

/** Which reasons there are for issuing this very draft, for the member who would. A letter that is being written has none. */
export async function reasonsGiven(member: Member, draft: { id?: string; createdBy?: string }, digest: string): Promise<ReasonsGiven> {
  const isAlone = (await otherIssuers(member)).length === 0
  const givers = (draft.id ? await letterReasons(member, draft.id, digest) : []).map(({ givenBy }) => givenBy)
  const isMine = givers.includes(member.id) && (isAlone || draft.createdBy !== member.id)
  return { isAlone, isMine, isOthers: givers.some((id) => id !== member.id && id !== draft.createdBy) }
}
