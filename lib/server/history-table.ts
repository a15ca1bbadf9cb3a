import 'server-only'
import contentDisposition from 'content-disposition'
import { createTranslator } from 'next-intl'
import { localTime } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { AtPrecision } from '@/lib/evidence/contact-attempt'
import type { HistoryNote } from '@/lib/evidence/history-note'
import { actOf } from '@/lib/evidence/act'
import { localeCookie, negotiatedLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Speech } from '@/lib/tickets/event-words'
import { csvStart, csvText } from '@/lib/evidence/package/csv'
import { apiHeaders } from './answer'
import { exhibitPlaces } from './case-exhibits'
import type { AssembledAttempt } from './data/attempt-rows'
import { attemptsOfCase } from './data/attempts'
import { caseFacts } from './data/cases'
import { evidenceOfCase, originalsByAttempt, type Evidence } from './data/evidence'
import { historyNotes } from './history-notes'
import type { Member } from './member'

/** The history of a case as one table: what came, what was filed, written, sent and kept, oldest first, for a spreadsheet. */

type Row = { day: string; time: string; cells: string[] }
const timeCharacters = { day: 0, minute: 5, second: 8, ms: 8 } as const satisfies Record<AtPrecision, number>

type Told = { caseId: string; facts: CaseFacts; items: readonly Evidence[]; speech: Speech }

/** Everybody by the name in the case: whoever reads the table elsewhere does not know who 我 is. */
const namesOf = ({ complainant, debtor, contacts: others }: CaseFacts) =>
  new Map([['debtor', debtor?.name ?? complainant.name], ['complainant', complainant.name], ...others.map(({ key, name }) => [key, name] as const)])

async function contacts(member: Member, { caseId, facts, items, speech }: Told): Promise<Row[]> {
  const [t, act, sorts] = [speech('timeline.table'), speech('evidence.act'), speech('timeline.sort')]
  const names = namesOf(facts)
  const [places, linked] = [exhibitPlaces(items), await originalsByAttempt(member, caseId)]
  const exhibits = ({ id, sources }: AssembledAttempt) =>
    [...new Set([...sources.map(({ evidenceId }) => evidenceId), ...(linked.get(id) ?? [])])].flatMap((each) => places.get(each) ?? [])
  return (await attemptsOfCase(member, caseId, facts)).map((attempt) => ({
    day: attempt.localDay, time: localTime(attempt.at).slice(0, timeCharacters[attempt.atPrecision]),
    cells: [
      sorts('contact'), act(actOf(attempt).key, actOf(attempt)), t(attempt.direction), attempt.number ?? attempt.account ?? '',
      names.get(attempt.recipient) ?? attempt.recipient, attempt.content ?? '', exhibits(attempt).sort((one, other) => one - other).join(' '),
    ],
  }))
}

function between(notes: readonly HistoryNote[], speech: Speech): Row[] {
  const sorts = speech('timeline.sort')
  return notes.map(({ sort, on, what, about, name, note, exhibits }) =>
    ({ day: on, time: '', cells: [sorts(sort), what, '', '', [about, name].filter(Boolean).join(' '), note ?? '', exhibits.join(' ')] }))
}

const inTime = (one: Row, other: Row) => `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`)

/** The words in the language of whoever asks. */
function speechFor(headers: Headers): Speech {
  const cookie = new RegExp(`(?:^|; )${localeCookie}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1]
  const locale = negotiatedLocale(cookie, headers.get('accept-language'))
  return (namespace) => {
    const say = createTranslator({ locale, messages: messagesOf(locale), namespace }) as unknown as ReturnType<Speech>
    return (key, values) => say(key, values)
  }
}

/** UTF-8 with a mark that spreadsheets read it by; no cell is taken for a formula. @throws CaseworkError not-found */
export async function historyTable(member: Member, { params, headers }: { params: Record<string, string>; headers: Headers }): Promise<Response> {
  const caseId = params.caseId ?? ''
  const told = { caseId, facts: await caseFacts(member, caseId), items: await evidenceOfCase(member, caseId), speech: speechFor(headers) }
  const t = told.speech('timeline.table')
  const rows = [...(await contacts(member, told)), ...between(await historyNotes(member, told), told.speech)].sort(inTime)
  const head = ['day', 'time', 'sort', 'what', 'direction', 'number', 'who', 'words', 'exhibits'].map((column) => t(column))
  const text = csvStart + csvText([head, ...rows.map(({ day, time, cells }) => [day, time, ...cells])])
  return new Response(text, { headers: { ...apiHeaders, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': contentDisposition(t('file')) } })
}
