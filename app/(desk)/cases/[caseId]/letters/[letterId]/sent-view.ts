import { getLocale, getTranslations } from 'next-intl/server'
import type { DispatchView, FilingLink, SentView } from '@/components/letters/Dispatches'
import type { EvidenceChoice } from '@/components/tickets/EventForms'
import { earliestDay } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { limitsOn } from '@/lib/channels/limits/registry'
import { dayInWords } from '@/lib/i18n/dates'
import { isDispatch, standingDispatches, type Dispatch } from '@/lib/letters/dispatch'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { today } from '@/lib/server/clock'
import { dispatchesOfLetter } from '@/lib/server/data/dispatches'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import type { StoredLetter } from '@/lib/server/data/letters'
import { ticketsOfCase } from '@/lib/server/data/tickets'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'

/** How an issued letter went out, for its page. */

type Held = { caseId: string; numbers: ReadonlyMap<string, number> }

async function entryView(entry: Dispatch, { caseId, numbers }: Held): Promise<DispatchView> {
  const [t, locale] = [await getTranslations('letters.sent'), await getLocale()]
  const day = dayInWords(entry.on, locale, today())
  const file = (label: string, id: string | null) =>
    (id !== null && numbers.has(id) ? [{ label, number: numbers.get(id) ?? 0, href: `/cases/${caseId}/evidence/${id}` }] : [])
  return {
    id: entry.id, key: newId(), moreKey: newId(), on: entry.on, day: entry.isAbout ? t('aboutDay', { day }) : day, way: t(`ways.${entry.way}`),
    reference: entry.reference, note: entry.note,
    files: [...file(t('scan'), entry.scanId), ...file(t('receipt'), entry.receiptId)],
  }
}

/** Whether a body has a limit that runs only for a filing of this letter: such a filing is one of its own. */
const isOwnFiling = ({ letter, channel }: StoredLetter) => channel !== null && limitsOn(channel as ChannelId).some((limit) => limit.letter === letter)

/** The ticket the letter was written for, else one of its body, else the form that opens one, filled in with what was said here. */
async function filingLink(member: Member, stored: StoredLetter, last: Dispatch | undefined): Promise<FilingLink | undefined> {
  const t = await getTranslations('letters.sent')
  const base = `/cases/${stored.caseId}/tickets`
  const said = new URLSearchParams({ letter: stored.id, ...(last ? { on: last.on } : {}), ...(last?.reference ? { number: last.reference } : {}) })
  const tickets = await ticketsOfCase(member, stored.caseId)
  const ofBody = isOwnFiling(stored) ? undefined : tickets.findLast(({ channel }) => channel === stored.channel)
  const own = tickets.find(({ id }) => id === stored.ticketId) ?? ofBody
  if (own) return { label: t(stored.letter === 'reminder' ? 'toTicketReminder' : 'toTicket'), href: `${base}/${own.id}?${recorded(stored, said)}#record` }
  if (stored.channel === null) return undefined
  said.set('channel', stored.channel)
  if (typeof stored.options.respondent === 'string') said.set('respondent', stored.options.respondent)
  return { label: t('toFiling'), href: `${base}?${said}#channel` }
}

/** What a letter that follows a filing is recorded as there. */
function recorded({ letter }: StoredLetter, said: URLSearchParams): URLSearchParams {
  const events: Partial<Record<string, string>> = {
    reminder: 'reminderSent', 'filing-reconsideration': 'reconsiderationFiled', 'filing-reexamination': 'reexaminationFiled',
  }
  return new URLSearchParams([...said, ['event', events[letter] ?? 'noteAdded']])
}

/** `token` = of the session, empty for whoever may only read. */
type Page = { member: Member; stored: StoredLetter; token: string; errors: ReadonlyMap<string, string> }

/** Everything the page says of how a letter went out. */
export async function sentView({ member, stored, token, errors }: Page): Promise<SentView> {
  const { caseId } = stored
  const entries = await dispatchesOfLetter(member, stored.id)
  const items = await evidenceOfCase(member, caseId)
  const numbers = exhibitPlaces(items)
  const evidence: EvidenceChoice[] = items.map(({ id, name }) => ({ id, name, number: numbers.get(id) ?? 0 })).sort((one, other) => other.number - one.number)
  const standing = standingDispatches(entries)
  const there = new Set(standing.map(({ id }) => id))
  const gone = entries.filter(isDispatch).filter(({ id }) => !there.has(id))
  const action = `/api/letters/${stored.id}/dispatches`
  const place = token ? { action, formToken: token, key: newId(), base: entries.map(({ id }) => id).join() } : undefined
  const view = (some: readonly Dispatch[]) => Promise.all(some.map((entry) => entryView(entry, { caseId, numbers })))
  return {
    caseId, standing: await view(standing), gone: await view(gone), filing: await filingLink(member, stored, standing.at(-1)),
    place, before: standing.length === 0 ? gone.at(-1) : undefined,
    earliest: earliestDay, today: today(), evidence, errors,
  }
}
