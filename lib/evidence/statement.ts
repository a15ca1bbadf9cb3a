import type { Instant, LocalDate } from '@/lib/calendar/local-date'

/** A witness's statement (情况说明): what was asked for by a link, how far it has come, and what was written. */

/** Days a link may live at most. */
export const linkDaysMax = 14
/** Incidents one statement may tell. */
export const incidentsMax = 8

export const statementWays = ['call', 'message', 'visit', 'other'] as const
export type StatementWay = (typeof statementWays)[number]

/**
 * One incident as a witness tells it. `on` empty and `isUnremembered` = they do not remember the day; `time` = `HH:MM` in Beijing, empty = not said.
 * `calledThemselves` = who they said they were; `words` = what the witness heard or saw.
 */
export type StatementIncident = {
  on: LocalDate | ''; isUnremembered: boolean; time: string; way: StatementWay | ''; number: string; calledThemselves: string; words: string
}

/** `witnessed` no = they were not there: then nothing more is asked. `testify` = whether they would speak before an authority. Empty = not said. */
export type Statement = {
  name: string
  relation: string
  phone: string
  witnessed: 'yes' | 'no' | ''
  incidents: StatementIncident[]
  effect: string
  testify: 'yes' | 'no' | 'unsure' | ''
  isTrue: boolean
}

export const emptyIncident: StatementIncident = { on: '', isUnremembered: false, time: '', way: '', number: '', calledThemselves: '', words: '' }
export const emptyStatement: Statement = {
  name: '', relation: '', phone: '', witnessed: '', incidents: [emptyIncident], effect: '', testify: '', isTrue: false,
}

/** Whether anything was filled in. */
export const saysSomething = (incident: StatementIncident): boolean => Object.values(incident).some((value) => value !== '' && value !== false)

type Willing = { contact: string | null; statement: Pick<Statement, 'testify'> | null; withdrawnAt: Instant | null }
/** Keys of the contacts whose statement, handed in and not taken back, says that they will testify: they may be named to police and courts. */
export const willingWitnesses = (requests: readonly Willing[]): Set<string> =>
  new Set(requests.filter(({ statement, withdrawnAt }) => withdrawnAt === null && statement?.testify === 'yes').flatMap(({ contact }) => contact ?? []))

export const requestStates = ['sent', 'opened', 'written', 'signed', 'declined', 'withdrawn', 'expired', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** Instants of a request; null = it has not happened. `sentAt` = the witness handed the statement in. */
export type RequestTimes = {
  expiresAt: Instant; revokedAt: Instant | null; openedAt: Instant | null; sentAt: Instant | null; declinedAt: Instant | null; withdrawnAt: Instant | null
  signedAt: Instant | null
}

/** How far a request has come. What was written stays written when the link has ended. */
export function requestState(times: RequestTimes, now: Instant): RequestState {
  if (times.withdrawnAt !== null) return 'withdrawn'
  if (times.signedAt !== null) return 'signed'
  if (times.sentAt !== null) return 'written'
  if (times.declinedAt !== null) return 'declined'
  if (times.revokedAt !== null) return 'closed'
  if (times.expiresAt <= now) return 'expired'
  return times.openedAt === null ? 'sent' : 'opened'
}

/** Whether the link still opens: it was not closed and its days are not over. */
export const isLinkOpen = ({ revokedAt, expiresAt }: Pick<RequestTimes, 'revokedAt' | 'expiresAt'>, now: Instant): boolean =>
  revokedAt === null && expiresAt > now

type Mistake = { path: string; message: 'required' | 'future-time' }

function incidentMistakes(incident: StatementIncident, at: number, today: LocalDate): Mistake[] {
  const path = (field: keyof StatementIncident) => `incidents.${at}.${field}`
  return [
    ...(incident.words === '' ? [{ path: path('words'), message: 'required' as const }] : []),
    ...(incident.way === '' ? [{ path: path('way'), message: 'required' as const }] : []),
    ...(incident.on === '' && !incident.isUnremembered ? [{ path: path('on'), message: 'required' as const }] : []),
    ...(incident.on > today ? [{ path: path('on'), message: 'future-time' as const }] : []),
  ]
}

/** What a statement lacks before it can be handed in; nothing for one that can. Incidents nobody filled in do not count, unless there is no other. */
export function statementMistakes(statement: Statement, today: LocalDate): Mistake[] {
  const lacks = (['name', 'relation', 'witnessed'] as const).filter((field) => statement[field] === '')
  const told = statement.incidents.map((incident, at) => ({ incident, at })).filter(({ incident, at }) => at === 0 || saysSomething(incident))
  return [
    ...lacks.map((path) => ({ path, message: 'required' as const })),
    ...(statement.witnessed === 'yes' ? told.flatMap(({ incident, at }) => incidentMistakes(incident, at, today)) : []),
    ...(statement.isTrue ? [] : [{ path: 'isTrue', message: 'required' as const }]),
  ]
}

/** A statement as it is handed in: without empty incidents, and of one who was not there without any account. */
export function handedIn(statement: Statement): Statement {
  if (statement.witnessed === 'no') return { ...statement, incidents: [], effect: '', testify: '' }
  return { ...statement, incidents: statement.incidents.filter(saysSomething) }
}
