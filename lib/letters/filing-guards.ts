import type { LocalDate } from '@/lib/calendar/local-date'
import type { Channel } from '@/lib/channels/channel'
import { aboutRespondent, verdictsOn } from '@/lib/channels/filing-order'
import { limitsOn } from '@/lib/channels/limits/registry'
import { answerOf, lendersOf, ticketsWith, type FiledTicket, type FilingQuestion, type Verdict } from '@/lib/channels/readiness'
import type { LetterWarning } from './guards'
import type { FollowedFacts, LetterEntry } from './letter-entry'

/**
 * What of earlier filings stands against a letter to a body: it was told already, another body has the matter, its turn has not come, or the same letter lies
 * issued and nobody noted that it was sent. Only what the channels know; where no window for a further filing is known, that is said.
 */

/**
 * An issued letter of the same kind to the same body about the same respondent. `isSame` = it states the same facts of the case;
 * `isSent` = somebody noted how it went out.
 */
export type IssuedBefore = { on: LocalDate; isSame: boolean; isSent?: boolean }
/** `respondent` = key of whom it is about, null = all of the case. `filed` without the ticket the letter is written for. */
export type LetterFiling = FilingQuestion & { channel: Channel; respondent: string | null; before: readonly IssuedBefore[] }

const isOpen = (last: FiledTicket, today: LocalDate) => answerOf(last, today) === 'waiting'

/** The limit that new facts start anew while the body is at it: only by a text that was read, and that binds whom the letter is about. */
function restarted({ facts }: FilingQuestion, { channel, today }: LetterFiling): string {
  const isSupervised = lendersOf(facts).length > 0 && lendersOf(facts).every(({ kind }) => kind === 'bank' || kind === 'consumer-finance')
  const found = limitsOn(channel.id).find(({ restarts, owner, basis, supervisedOnly }) =>
    restarts && owner === 'them' && basis.grade === 'P' && basis.from <= today && (!supervisedOnly || isSupervised))
  return found?.rule ?? 'none'
}

/** The body was told already: on which day, whether it is still at it and until when, and whether of the same facts. */
function toldAlready(question: FilingQuestion, of: LetterFiling): LetterWarning[] {
  const { channel, before, today } = of
  const last = ticketsWith(question.filed, channel.id).at(-1)
  if (!last) return []
  const open = isOpen(last, today)
  const until = open ? (last.answerDue ?? 'unknown') : 'none'
  const values = { on: last.filedOn, until, facts: before.at(-1)?.isSame ? 'same' : 'other', state: open ? 'open' : 'done', restart: restarted(question, of) }
  return [{ code: 'told-already', level: 'warn', value: last.filedOn, values }]
}

const shared = new Set(['filed', 'filed-others-open'])

/** What the channel itself says: that it was told is said above, and what is ready needs no word. Bodies exclude one another in principle only. */
function ofOrder({ state, because }: Verdict, { channel }: LetterFiling): LetterWarning[] {
  if (state === 'ready' || shared.has(because.key)) return []
  return [{ code: 'filing-order', level: 'warn', value: channel.id, values: because.values, reason: { channel: channel.id, key: because.key } }]
}

/** The same letter lies issued, and no filing with the body since then is on record. */
function unsent({ filed, channel, before }: LetterFiling): LetterWarning[] {
  const last = before.at(-1)
  const isSent = last?.isSent || (last && ticketsWith(filed, channel.id).some(({ filedOn }) => filedOn >= last.on))
  return last && !isSent ? [{ code: 'issued-unsent', level: 'warn', value: last.on }] : []
}

/** What earlier filings say against a letter. One that follows a filing is meant to come after it, and is only held to its own like. */
export function filingWarnings({ follows }: Pick<LetterEntry, 'follows'>, of: LetterFiling): LetterWarning[] {
  if (follows) return unsent(of)
  const { filed, facts, today, respondent } = of
  const question = aboutRespondent({ filed, facts, today }, respondent)
  const told = toldAlready(question, of)
  const verdicts = verdictsOn(of.channel, question).filter(({ state }) => told.length === 0 || state !== 'blocked')
  return [...told, ...verdicts.flatMap((found) => ofOrder(found, of)), ...unsent(of)]
}

/** A filing that was taken back: nothing follows it, and what a follow-up says of it, that nothing was withdrawn, would be false. */
export function withdrawnWarnings({ follows }: Pick<LetterEntry, 'follows'>, followed: Pick<FollowedFacts, 'events'> | null): LetterWarning[] {
  const withdrawn = follows ? followed?.events.find(({ kind }) => kind === 'withdrawn') : undefined
  return withdrawn ? [{ code: 'filing-withdrawn', level: 'block', value: withdrawn.on }] : []
}
