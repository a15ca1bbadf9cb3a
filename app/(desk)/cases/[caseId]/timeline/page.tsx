import { getTranslations } from 'next-intl/server'
import { AttemptSheet } from '@/components/evidence/AttemptSheet'
import { atPlace, attemptView, caseLines, filterChoices, type RowContext } from '@/components/evidence/timeline-view'
import { TimelineDay } from '@/components/evidence/TimelineDay'
import { TimelineFilter } from '@/components/evidence/TimelineFilter'
import { TimelineNote } from '@/components/evidence/TimelineNote'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PrintButton } from '@/components/ui/PrintButton'
import { isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { type HistoryNote, noteSays, noteSorts } from '@/lib/evidence/history-note'
import { speechOf } from '@/lib/tickets/event-words'
import { asked, type SearchParams } from '@/lib/server/asked'
import { openSought } from '@/lib/server/casework/sought-text'
import { formToken } from '@/lib/server/form-token'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { casePage } from '@/lib/server/case-page'
import { isId } from '@/lib/server/id'
import { peopleOf } from '@/lib/server/case-people'
import { today } from '@/lib/server/clock'
import { weighing, type Weighing } from '@/lib/server/casework/attempt-strengths'
import { evidenceOfCase, originalsByAttempt } from '@/lib/server/data/evidence'
import { timelinePage, type TimelineQuery } from '@/lib/server/data/timeline'
import { historyNotes } from '@/lib/server/history-notes'
import type { Member } from '@/lib/server/member'
import { editedAttempt, sheetWords } from './edited-attempt'
import { OverdueNotice } from './OverdueNotice'

type Asked = Partial<Record<'line' | 'party' | 'person' | 'day' | 'night' | 'finding' | 'before' | 'edit' | 'show' | 'q', string>>
type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }
type Person = { key: string; name: string }

function queryOf(asked: Asked, facts: CaseFacts, people: readonly Person[]): TimelineQuery {
  const dayOf = (text: string | undefined) => (text && isLocalDate(text) ? text : undefined)
  return {
    number: atPlace(caseLines(facts), asked.line),
    party: atPlace(facts.respondents, asked.party)?.key,
    recipient: atPlace(people, asked.person)?.key,
    day: dayOf(asked.day),
    night: asked.night === '1',
    finding: asked.finding && isId(asked.finding) ? asked.finding : undefined,
    before: dayOf(asked.before),
  }
}

/** The same address with other words; what is empty falls away. */
function address(asked: Asked, change: Asked): string {
  const words = Object.entries({ ...asked, ...change }).filter(([, value]) => value)
  return `?${new URLSearchParams(Object.fromEntries(words) as Record<string, string>)}`
}

async function rowContext(member: Member, caseId: string, of: { people: readonly Person[]; asked: Asked; weigh: Weighing }): Promise<RowContext> {
  const exhibits = exhibitPlaces(await evidenceOfCase(member, caseId))
  const linked = await originalsByAttempt(member, caseId)
  return { people: of.people, exhibits, linked, editHref: (id) => address(of.asked, { edit: id }), strengthOf: (attempt) => of.weigh.of(attempt).level }
}

async function Nothing({ caseId, isNarrowed }: { caseId: string; isNarrowed: boolean }) {
  const t = await getTranslations('timeline')
  const action = !isNarrowed && <LinkButton href={`/record?case=${caseId}`}>{t('empty.action')}</LinkButton>
  return <EmptyState title={isNarrowed ? t('none') : t('empty.title')} action={action}>{isNarrowed ? t('noneText') : t('empty.text')}</EmptyState>
}

type Sheeted = { edited: NonNullable<Awaited<ReturnType<typeof editedAttempt>>>; people: Awaited<ReturnType<typeof peopleOf>>; back: string }

async function Sheet({ edited, people, back }: Sheeted) {
  const choices = people.map(({ key, name }) => ({ value: key, label: name }))
  return <AttemptSheet key={edited.id} attempt={edited} people={choices} words={await sheetWords()} back={back} />
}

const aboutContacts = ['line', 'party', 'person', 'night', 'finding'] as const
const noPage: Awaited<ReturnType<typeof timelinePage>> = { days: [], before: null, matching: 0, lookedThrough: null }

/** What stands between the contacts: nothing where the filter is about contacts alone, else what fits the sort, day and text that are asked for. */
async function notesFor(member: Member, of: { caseId: string; facts: CaseFacts; text?: string }, said: Asked): Promise<HistoryNote[]> {
  if (said.show === 'contact' || aboutContacts.some((word) => said[word])) return []
  const isAll = !noteSorts.some((sort) => sort === said.show)
  const { text } = of
  const speech = speechOf(await getTranslations())
  const notes = await historyNotes(member, { ...of, items: await evidenceOfCase(member, of.caseId), speech })
  return notes.filter((note) => (isAll || note.sort === said.show) && (!said.day || note.on === said.day) && (!text || noteSays(note, text)))
}

/** Printing, and everything as a table, whatever is shown. */
async function Ways({ caseId }: { caseId: string }) {
  const t = await getTranslations('timeline')
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-5 gap-y-2 print:hidden">
      <a href={`/api/cases/${caseId}/history`} download className="inline-flex min-h-target items-center font-bold text-act hover:underline">{t('csv')}</a>
      <PrintButton label={t('print')} />
    </div>
  )
}

type Shown = { page: Awaited<ReturnType<typeof timelinePage>>; notes: readonly HistoryNote[]; context: RowContext; from?: LocalDate }

/** Days of contacts, and between them what was filed, sent and kept. `from` = the day the page before ended with. */
function Days({ page, notes, context, from }: Shown) {
  const between = (upper: string | undefined, lower: string | undefined) =>
    notes.filter(({ on }) => (!upper || on < upper) && (!lower || on >= lower) && (upper || !from || on < from))
      .map((note) => <TimelineNote key={note.id} note={note} today={today()} />)
  return (
    <>
      {page.days.map(({ day, attempts }, place) => (
        <div key={day} className="grid gap-6">
          {between(page.days[place - 1]?.day, day)}
          <TimelineDay day={day} today={today()} attempts={attempts.map((attempt) => attemptView(attempt, context))} />
        </div>
      ))}
      {!page.before && between(page.days.at(-1)?.day, undefined)}
    </>
  )
}

/** One chronology, newest day first: contacts by day, and between them what was filed, written, sent and kept. */
export default async function TimelinePage({ params, searchParams }: Props) {
  const [{ caseId }, said] = [await params, await asked<keyof Asked>(searchParams)]
  const { member, facts } = await casePage(caseId)
  const people = await peopleOf(facts)
  const text = await openSought(member, caseId, said.q)
  const query = { ...queryOf(said, facts, people), text }
  const page = noteSorts.some((sort) => sort === said.show) ? noPage : await timelinePage(member, { caseId, facts }, query)
  const weigh = await weighing(member, caseId)
  const context = await rowContext(member, caseId, { people, asked: said, weigh })
  const notes = await notesFor(member, { caseId, facts, text }, said)
  const edited = said.edit ? await editedAttempt(page.days.flatMap(({ attempts }) => attempts), said.edit, { people, caseId, weigh }) : undefined
  const { before: _before, edit: _edit, ...chosen } = said
  const isNarrowed = Object.values(chosen).some(Boolean)
  const token = member.sessionId ? formToken(member.sessionId) : undefined
  const isEmpty = page.matching === 0 && notes.length === 0
  const t = await getTranslations('timeline')
  return (
    <div className="grid gap-6 lg:max-w-200">
      <OverdueNotice member={member} caseId={caseId} facts={facts} />
      {(!isEmpty || isNarrowed) && (
        <>
          <Ways caseId={caseId} />
          <TimelineFilter view={{
            ...filterChoices(facts, people), chosen, matching: page.matching + notes.length,
            search: { caseId, text, formToken: token, lookedThrough: page.lookedThrough },
          }} />
        </>
      )}
      <Days page={page} notes={notes} context={context} from={query.before} />
      {isEmpty && <Nothing caseId={caseId} isNarrowed={isNarrowed} />}
      {page.before && <p><LinkButton look="secondary" href={address(said, { before: page.before, edit: '' })}>{t('older')}</LinkButton></p>}
      {edited && <Sheet edited={edited} people={people} back={address(said, { edit: '' })} />}
      <OutboxSender caseId={caseId} />
    </div>
  )
}
