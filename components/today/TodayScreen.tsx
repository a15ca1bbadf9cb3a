import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { DeadlineState } from '@/components/tickets/deadline-state'
import { StateChip } from '@/components/tickets/DeadlineChip'
import { StopQuestionForm } from '@/components/tickets/StopQuestion'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import type { IconName } from '@/components/ui/Icon'
import { List, ListRow } from '@/components/ui/List'
import { PageHeader } from '@/components/ui/PageHeader'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInWords, weekdayName } from '@/lib/i18n/dates'
import { AlertActions, AlertSaid, type SaidAlert } from './AlertActions'
import type { AlertOfTask } from './alert-tasks'
import { BackupReminder, type BackupReminderView } from './BackupReminder'
import { LastNight, type LastNightView } from './LastNight'

/** One thing to do: verb and object, why in one sentence, where it leads; of a clock also whether a day of it rings. */
type TurnTask = { id: string; title: string; why: string; icon: IconName; href: string; state?: DeadlineState; alert?: AlertOfTask }
/** A filing about which it is asked whether the calls have stopped; `key` = of the one press that answers. */
type AskedFiling = { ticketId: string; caseId: string; name: string; weeks: number; key: string }
/** A body that must answer; `state` only where a limit runs, or the law sets none. */
type Waiting = { id: string; name: string; href: string; state?: DeadlineState }
export type TodayView = {
  today: LocalDate; hasCases: boolean; night: LastNightView; tasks: TurnTask[]
  /** how many there are, those that are not shown among them */
  taskCount: number; waiting: Waiting[]; waitingCount: number; questions: AskedFiling[]
  /** null = it is not time */
  backup: BackupReminderView | null
  /** what was just said to a day that came; null = nothing */
  said: SaidAlert | null
  /** the filing on which an answer was just noted from here */
  notedOn: string | null
  /** why a form of this page was refused */
  error?: string
  /** of the forms */
  token: string
}

function Turn({ view }: { view: TodayView }) {
  const t = useTranslations('today.turn')
  if (view.tasks.length === 0) return <p className="text-sm text-ink-2">{t('none')}</p>
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note', { count: view.taskCount })}
        end={view.taskCount > view.tasks.length && <Link href="/cases" prefetch={false} className="font-bold text-act">{t('all')}</Link>} />
      <List>
        {view.tasks.map(({ id, title, why, icon, href, state, alert }) => (
          <ListRow key={id} turn icon={icon} title={title} detail={why} href={href} below={state && <StateChip state={state} />}
            actions={alert && <AlertActions alert={alert} name={title} token={view.token} />} />
        ))}
      </List>
    </section>
  )
}

function WaitingFor({ view: { waiting, waitingCount } }: { view: TodayView }) {
  const t = useTranslations('today.waiting')
  if (waiting.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note', { count: waitingCount })}
        end={waitingCount > waiting.length && <Link href="/cases?turn=them" prefetch={false} className="font-bold text-act">{t('all')}</Link>} />
      <List>{waiting.map(({ id, name, href, state }) => <ListRow key={id} icon="institution" title={name} href={href} end={state && <StateChip
        state={state} />} />)}</List>
    </section>
  )
}

/** The gentle question, below what is due: one press answers, and it is gone. */
function Questions({ view: { questions, token, today } }: { view: TodayView }) {
  const t = useTranslations('today.questions')
  if (questions.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('hint')} />
      <List>
        {questions.map(({ ticketId, caseId, name, weeks, key }) => (
          <ListRow key={ticketId} title={name} href={`/cases/${caseId}/tickets/${ticketId}#stopped`} actions={
            <StopQuestionForm question={{ weeks, action: `/api/tickets/${ticketId}/events?to=today`, formToken: token, key }} name={name} today={today} />} />
        ))}
      </List>
    </section>
  )
}

/** An answer was noted, and where it can be undone. */
function Noted({ href }: { href: string }) {
  const t = useTranslations('today.questions')
  const link = <Link href={href} prefetch={false} className="font-bold text-act hover:underline">{t('open')}</Link>
  return <div role="status"><Banner tone="plain" icon="tick" title={t('noted')} action={link} /></div>
}

/** Today: what the last night was, what is ours to do and why, whom we wait for. */
export function TodayScreen({ view }: { view: TodayView }) {
  const t = useTranslations('today')
  const locale = useLocale()
  return (
    <>
      <PageHeader title={t('title')} note={<>{dayInWords(view.today, locale, view.today)}<span className="ml-4">{weekdayName(view.today, locale)}</span></>} />
      <div className="mt-1 grid gap-6 lg:max-w-160">
        {view.hasCases
          ? (
            <>
              <LastNight night={view.night} />
              {view.error && <Banner tone="plain" icon="alert" title={view.error} />}
              {view.notedOn && <Noted href={view.notedOn} />}
              {view.said && <AlertSaid said={view.said} token={view.token} />}
              <Turn view={view} />
              <WaitingFor view={view} />
              <Questions view={view} />
              {view.backup && <BackupReminder {...view.backup} />}
            </>
          )
          : <EmptyState title={t('empty.title')} action={<LinkButton href="/cases/new">{t('empty.action')}</LinkButton>}>{t('empty.text')}</EmptyState>}
      </div>
    </>
  )
}
