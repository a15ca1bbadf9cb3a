import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import { standingDispatches } from '@/lib/letters/dispatch'
import { filingWarnings, type IssuedBefore } from '@/lib/letters/filing-guards'
import type { LetterWarning } from '@/lib/letters/guards'
import type { LetterEntry } from '@/lib/letters/letter-entry'
import { dispatchesOfCase } from '../data/dispatches'
import { letter, lettersOfCase, type ListedLetter, type StoredLetter } from '../data/letters'
import type { Member } from '../member'
import type { LetterOrder } from './letter-facts'
import { filingQuestion } from './plan-filing'

/** `channel`, `respondent` = as the letter goes; `facts` = digest of what it states of the case. */
type Draft = { order: LetterOrder; channel: string | null; respondent: string | null; facts: string | null }

/** Issued letters of a case, which of them went out, and what each holds: read once, however many letters are asked about. */
type Issued = { listed: readonly ListedLetter[]; sent: ReadonlySet<string>; whole(id: string): Promise<StoredLetter> }

async function issuedOf(member: Member, caseId: string): Promise<Issued> {
  const listed = (await lettersOfCase(member, caseId)).filter(({ state }) => state === 'issued')
  const sent = new Set(standingDispatches(await dispatchesOfCase(member, caseId)).map(({ letterId }) => letterId))
  const opened = new Map<string, StoredLetter>()
  const whole = async (id: string) => {
    const found = opened.get(id) ?? (await letter(member, id))
    opened.set(id, found)
    return found
  }
  return { listed, sent, whole }
}

/** Issued letters of the same kind to the same body about the same respondent; those that follow a filing, after the same one. Oldest first. */
async function issuedBefore({ listed, sent, whole }: Issued, entry: LetterEntry, { order, channel, respondent, facts }: Draft): Promise<IssuedBefore[]> {
  const alike = listed.filter((one) => one.letter === entry.id && (one.channel ?? entry.channels[0]) === channel
    && (!entry.follows || one.ticketId === order.ticketId))
  const read = []
  for (const { id } of alike) read.push(await whole(id))
  return read.filter(({ options }) => typeof options.respondent !== 'string' || options.respondent === respondent)
    .map(({ id, issuedAt, content }) => (
      { on: localDay(issuedAt ?? 0), isSame: content.facts !== null && content.facts === facts, isSent: sent.has(id) }))
}

/** The brake on telling the same once more: the body was told already, or the same letter lies issued and nobody noted that it was sent. */
const isBrake = ({ code }: LetterWarning) => code === 'told-already' || code === 'issued-unsent'

/**
 * Before a letter is begun: what stands against one more of its kind to a body, by letter and channel; the first word only. `respondent` = key of the only
 * lender it can be about, null = several. Whether it would state the same facts is not known yet.
 */
export async function filingBrakes(member: Member, caseId: string, { entries, respondent }: { entries: readonly LetterEntry[]; respondent: string | null }) {
  const [question, issued] = [await filingQuestion(member, caseId), await issuedOf(member, caseId)]
  const readers = entries.filter(({ follows }) => !follows).flatMap((entry) => entry.channels.flatMap((id) => {
    const channel = channelOf(id)
    return channel ? [{ entry, channel }] : []
  }))
  const found = new Map<string, LetterWarning>()
  for (const { entry, channel } of readers) {
    const draft = { order: { caseId, channel: channel.id, ticketId: null, options: {} }, channel: channel.id, respondent, facts: null }
    const [brake] = filingWarnings(entry, { ...question, channel, respondent, before: await issuedBefore(issued, entry, draft) }).filter(isBrake)
    if (brake) found.set(`${entry.id}:${channel.id}`, brake)
  }
  return found
}

/** What earlier filings and letters say against a letter to a body; nothing for one that goes to none. */
export async function filingStanding(member: Member, entry: LetterEntry, draft: Draft): Promise<LetterWarning[]> {
  const channel = draft.channel === null ? null : channelOf(draft.channel)
  if (!channel) return []
  const { caseId, ticketId } = draft.order
  const question = await filingQuestion(member, caseId, ticketId)
  const before = await issuedBefore(await issuedOf(member, caseId), entry, draft)
  return filingWarnings(entry, { ...question, channel, respondent: draft.respondent, before })
}
