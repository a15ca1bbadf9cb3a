import { getTranslations } from 'next-intl/server'
import { AttemptSheet } from '@/components/evidence/AttemptSheet'
import { atPlace, attemptView, caseLines, filterChoices, type RowContext } from '@/components/evidence/timeline-view'
import { TimelineDay } from '@/components/evidence/TimelineDay'
import { TimelineFilter } from '@/components/evidence/TimelineFilter'
import { TimelineNote, type TimelineNoteView } from '@/components/evidence/TimelineNote'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { isLocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { summaryId } from '@/lib/letters'
import { standingDispatches } from '@/lib/letters/dispatch'
import { asked, type SearchParams } from '@/lib/server/asked'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { casePage } from '@/lib/server/case-page'
import { isId } from '@/lib/server/id'
import { peopleOf } from '@/lib/server/case-people'
import { today } from '@/lib/server/clock'
import { weighing, type Weighing } from '@/lib/server/casework/attempt-strengths'
import { dispatchesOfCase } from '@/lib/server/data/dispatches'
import { evidenceOfCase, originalsByAttempt } from '@/lib/server/data/evidence'
import { lettersOfCase } from '@/lib/server/data/letters'
import { ticketsOfCase } from '@/lib/server/data/tickets'
import { timelinePage, type TimelineQuery } from '@/lib/server/data/timeline'
import type { Member } from '@/lib/server/member'
import { effectiveEvents } from '@/lib/tickets/fold'
import { editedAttempt, sheetWords } from './edited-attempt'
import { OverdueNotice } from './OverdueNotice'

type Asked = Partial<Record<'line' | 'party' | 'person' | 'day' | 'night' | 'finding' | 'before' | 'edit', string>>
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

async function filings(member: Member, caseId: string, facts: CaseFacts): Promise<TimelineNoteView[]> {
  const [kinds, channels] = [await getTranslations('events.kind'), await getTranslations('channels')]
  const shown = new Set(['filed', 'accepted', 'refused', 'replied', 'caseOpened', 'filingRefused', 'extended', 'closed'])
  return (await ticketsOfCase(member, caseId)).flatMap((ticket) => {
    const name = facts.respondents.find(({ key }) => key === ticket.respondent)?.name
    const about = channels(`${ticket.channel}.name`)
    return effectiveEvents(ticket.events)
      .filter(({ kind }) => shown.has(kind))
      .map(({ id, kind, on }) => ({ id, on, what: kinds(kind), about, name, href: `/cases/${caseId}/tickets/${ticket.id}` }))
  })
}

/** Letters that went out. */
async function sentLetters(member: Member, caseId: string): Promise<TimelineNoteView[]> {
  const [t, kinds] = [await getTranslations('letters.sent'), await getTranslations('letters.kind')]
  const letters = new Map((await lettersOfCase(member, caseId)).map((letter) => [letter.id, letter.letter]))
  return standingDispatches(await dispatchesOfCase(member, caseId)).map(({ id, letterId, on, way }) => ({
    id, on, what: t('timeline', { way: t(`ways.${way}`) }), about: kinds(letters.get(letterId) ?? summaryId),
    href: `/cases/${caseId}/letters/${letterId}#sent`,
  }))
}

const latestFirst = (one: TimelineNoteView, other: TimelineNoteView) => (one.on < other.on ? 1 : -1)

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

/** One chronology, newest day first: attempts by day, filings between them. */
export default async function TimelinePage({ params, searchParams }: Props) {
  const { caseId } = await params
  const said = await asked<keyof Asked>(searchParams)
  const { member, facts } = await casePage(caseId)
  const people = await peopleOf(facts)
  const query = queryOf(said, facts, people)
  const page = await timelinePage(member, { caseId, facts }, query)
  const weigh = await weighing(member, caseId)
  const context = await rowContext(member, caseId, { people, asked: said, weigh })
  const notes = [...(await filings(member, caseId, facts)), ...(await sentLetters(member, caseId))].sort(latestFirst)
  const t = await getTranslations('timeline')
  const shown = page.days.flatMap(({ attempts }) => attempts)
  const edited = said.edit ? await editedAttempt(shown, said.edit, { people, caseId, weigh }) : undefined
  const { line, party, person, day, night, finding } = said
  const isNarrowed = Boolean(line ?? party ?? person ?? day ?? night ?? finding)
  const between = (upper: string | undefined, lower: string | undefined) =>
    isNarrowed ? [] : notes.filter(({ on }) => (!upper || on < upper) && (!lower || on >= lower) && (upper || !query.before || on < query.before))
  const last = page.days.at(-1)?.day
  return (
    <div className="grid gap-6 lg:max-w-200">
      <OverdueNotice member={member} caseId={caseId} facts={facts} />
      {(page.matching > 0 || isNarrowed) && (
        <TimelineFilter view={{ ...filterChoices(facts, people), chosen: { line, party, person, day, night, finding }, matching: page.matching }} />
      )}
      {page.days.map(({ day: on, attempts }, place) => (
        <div key={on} className="grid gap-6">
          {between(page.days[place - 1]?.day, on).map((note) => (
            <TimelineNote key={note.id} note={note} today={today()} />
          ))}
          <TimelineDay day={on} today={today()} attempts={attempts.map((attempt) => attemptView(attempt, context))} />
        </div>
      ))}
      {!page.before && between(last, undefined).map((note) => <TimelineNote key={note.id} note={note} today={today()} />)}
      {page.matching === 0 && <Nothing caseId={caseId} isNarrowed={isNarrowed} />}
      {page.before && (
        <p>
          <LinkButton look="secondary" href={address(said, { before: page.before, edit: '' })}>
            {t('older')}
          </LinkButton>
        </p>
      )}
      {edited && <Sheet edited={edited} people={people} back={address(said, { edit: '' })} />}
      <OutboxSender caseId={caseId} />
    </div>
  )
}
