import 'server-only'
import { localDay, type LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { HistoryNote } from '@/lib/evidence/history-note'
import { standingDispatches } from '@/lib/letters/dispatch'
import { summaryId } from '@/lib/letters'
import { callWords, eventName, readingWords, type Speech } from '@/lib/tickets/event-words'
import { effectiveEvents } from '@/lib/tickets/fold'
import { exhibitPlaces } from './case-exhibits'
import { dispatchesOfCase } from './data/dispatches'
import type { Evidence } from './data/evidence'
import { lettersOfCase } from './data/letters'
import { ticketsOfCase } from './data/tickets'
import type { Member } from './member'

/** What stands between the contacts of a case in its history, in words: what was filed and answered, written and sent, and kept. */

type Of = { caseId: string; facts: CaseFacts; items: readonly Evidence[]; speech: Speech }

async function filings(member: Member, { caseId, facts, items, speech }: Of): Promise<HistoryNote[]> {
  const [channels, places] = [speech('channels'), exhibitPlaces(items)]
  return (await ticketsOfCase(member, caseId)).flatMap((ticket) => {
    const name = facts.respondents.find(({ key }) => key === ticket.respondent)?.name
    const about = channels(`${ticket.channel}.name`)
    return effectiveEvents(ticket.events).map((event): HistoryNote => ({
      id: event.id, sort: 'filing', on: event.on, what: eventName(ticket, event, speech), about, name,
      note: [callWords(event, speech), readingWords(event, speech), event.extendedTo && speech('tickets.extend')('to', { to: event.extendedTo }), event.note]
        .filter(Boolean).join('\n') || undefined,
      exhibits: [places.get(event.evidenceId ?? '') ?? []].flat(), href: `/cases/${caseId}/tickets/${ticket.id}`,
    }))
  })
}

async function letters(member: Member, { caseId, items, speech }: Of): Promise<HistoryNote[]> {
  const [t, kinds, list] = [speech('letters.sent'), speech('letters.kind'), speech('timeline.notes')]
  const [written, places] = [await lettersOfCase(member, caseId), exhibitPlaces(items)]
  const kindOf = new Map(written.map(({ id, letter }) => [id, kinds(letter)]))
  const issued = written.flatMap(({ id, letter, issuedAt }): HistoryNote[] => (issuedAt === null ? [] : [{
    id, sort: 'letter', on: localDay(issuedAt), what: list('issued'), about: kinds(letter), exhibits: [], href: `/cases/${caseId}/letters/${id}`,
  }]))
  const sent = standingDispatches(await dispatchesOfCase(member, caseId)).map(({ id, letterId, on, way, reference, note, scanId, receiptId }): HistoryNote => ({
    id, sort: 'letter', on, what: t('timeline', { way: t(`ways.${way}`) }), about: kindOf.get(letterId) ?? kinds(summaryId),
    note: [reference, note].filter(Boolean).join(' ') || undefined, exhibits: [scanId, receiptId].flatMap((each) => places.get(each ?? '') ?? []),
    href: `/cases/${caseId}/letters/${letterId}#sent`,
  }))
  return [...issued, ...sent]
}

/** Originals, one note for each day they came in. */
function kept({ caseId, items, speech }: Of): HistoryNote[] {
  const [list, places] = [speech('timeline.notes'), exhibitPlaces(items)]
  const days = new Map<LocalDate, Evidence[]>()
  for (const item of items) days.set(localDay(item.receivedAt), [...(days.get(localDay(item.receivedAt)) ?? []), item])
  return [...days].map(([on, own]): HistoryNote => ({
    id: own[0]?.id ?? on, sort: 'evidence', on, what: list('kept', { count: own.length }), about: own.map(({ name }) => name).slice(0, 3).join(list('comma')),
    note: own.length > 3 ? list('more', { count: own.length - 3 }) : undefined,
    exhibits: own.map(({ id }) => places.get(id) ?? 0).sort((one, other) => one - other), href: `/cases/${caseId}/evidence`,
  }))
}

/** Everything but the contacts, latest first. `items` = all originals of the case. */
export async function historyNotes(member: Member, of: Of): Promise<HistoryNote[]> {
  const notes = [...(await filings(member, of)), ...(await letters(member, of)), ...kept(of)]
  return notes.sort((one, other) => (one.on < other.on ? 1 : Number(one.on > other.on) * -1))
}
