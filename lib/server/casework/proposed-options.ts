import 'server-only'
import type { LetterId } from '@/lib/cases/vocabulary'
import { letterOf } from '@/lib/letters'
import { bodyNamed, type SentLetter } from '@/lib/letters/filing-body'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { effectiveEvents } from '@/lib/tickets/fold'
import { letter, lettersOfCase } from '../data/letters'
import { ticket } from '../data/tickets'
import type { Member } from '../member'
import { addressedFacts, type LetterOrder } from './letter-facts'

/** The issued letters of a filing, oldest first: those written for it, and those an event names as what it sent. */
async function sentLetters(member: Member, ticketId: string): Promise<SentLetter[]> {
  const { caseId, events } = await ticket(member, ticketId)
  const named = new Set(effectiveEvents(events).flatMap(({ letterId }) => letterId ?? []))
  const sent = (await lettersOfCase(member, caseId)).filter((each) => each.state === 'issued' && (each.ticketId === ticketId || named.has(each.id)))
  const letters: SentLetter[] = []
  for (const { id } of sent) {
    const { letter: kind, channel, options, content } = await letter(member, id)
    letters.push({ letter: kind, options, ...(content.summary ? { channel: 'police', addressee: content.summary.station ?? '' } : {
      channel, addressee: content.document?.addressee ?? '',
    }) })
  }
  return letters
}

/** What the filing a letter follows, and the letters that were sent with it, already say of its fields. */
export async function proposedOptions(member: Member, made: LetterOrder & { letter: LetterId }): Promise<LetterOptions> {
  const entry = letterOf(made.letter)
  if (!entry?.proposed || made.ticketId === null) return {}
  const { facts: { followed, channel }, usualAddressee } = await addressedFacts(member, made, entry)
  if (!followed) return {}
  const sent = await sentLetters(member, made.ticketId)
  const { addressee, ...proposed } = entry.proposed({ followed, channel, body: bodyNamed(sent, followed.channel), sent })
  return addressee === undefined || addressee === usualAddressee ? proposed : { ...proposed, addressee }
}
