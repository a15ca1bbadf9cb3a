import { daysInWords } from './step-words'
import type { LocalDate } from '@/lib/calendar/local-date'
import { isLender, type Respondent } from '@/lib/cases/case-file'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { rows } from '@/lib/channels/channel'
import type { Station as PlannedStation } from '@/lib/channels/filing-order'
import type { FilingRoute, Station } from './FilingOrder'

type Say = (key: string, values?: Record<string, string | number>) => string
/** `channel` = translator of `channels`. */
type OrderWords = { channel: Say; locale: string; today: LocalDate }

type Reason = Pick<PlannedStation, 'channel' | 'because'>

/** The values of a reason in words: days as days, the body it speaks of by its name. */
function reasonValues({ because: { values } }: Reason, { channel, locale, today }: OrderWords): Record<string, string | number> {
  const said = daysInWords(values, locale, today)
  return values.by ? { ...said, by: channel(`${values.by}.name`) } : said
}

/** A reason stands among the words of its channel if that has words of its own for it. */
function reasonKey({ channel: id, because: { key } }: Reason): string {
  const own = channelOf(id)?.words.zh.because ?? {}
  return Object.hasOwn(own, key) ? `${id}.because.${key}` : `because.${key}`
}

/** Why a body is or is not the one to go to now, in one sentence. */
export const reasonSentence = (of: Reason, words: OrderWords): string => words.channel(reasonKey(of), reasonValues(of, words))

/** A planned station in words; `href` chooses it. */
export function stationView(planned: PlannedStation, words: OrderWords): Station {
  const { channel: id, state, because } = planned
  return {
    id,
    name: words.channel(`${id}.name`),
    state,
    on: (because.values.filedOn ?? because.values.until) as LocalDate | undefined,
    because: reasonSentence(planned, words),
    note: planned.note && words.channel(`note.${planned.note.key}`, planned.note.values),
    href: `?channel=${id}#channel`,
  }
}

/** What can be sent now comes first; what was sent stands before what waits for it, what is not this case's way comes last. */
const places: Station['state'][] = ['ready', 'filed', 'blocked', 'excluded']

/** The stations of a row as they are shown; an arrow leads to the next one if that waits for this one. */
function rowStations(planned: readonly PlannedStation[], words: OrderWords): Station[] {
  const inOrder = places.flatMap((place) => planned.filter(({ state }) => state === place))
  return inOrder.map((station, index) => {
    const next = inOrder[index + 1]
    return { ...stationView(station, words), leads: next?.state === 'blocked' && next.because.values.by === station.channel }
  })
}

/** The stations in their rows. */
export const orderRoutes = (planned: readonly PlannedStation[], words: OrderWords): FilingRoute[] =>
  rows.map((row) => ({
    id: row,
    name: words.channel(`row.${row}`),
    stations: rowStations(planned.filter(({ channel }) => channelOf(channel)?.row === row), words),
  }))

/** The station at hand: the one asked for, else the first that is ready. */
export const chosenStation = (planned: readonly PlannedStation[], asked?: string): PlannedStation | undefined =>
  planned.find(({ channel }) => channel === asked) ?? planned.find(({ state }) => state === 'ready') ?? planned[0]

/** Whom a filing with a body can be about: the platforms, the lenders it is for, nobody, or everyone. */
export function respondentsFor(id: ChannelId, respondents: readonly Respondent[]): Respondent[] {
  const { about, kinds } = channelOf(id) ?? {}
  if (about === 'nobody') return []
  if (about === 'platform') return respondents.filter(({ kind }) => kind === 'platform')
  return about === 'lender' ? respondents.filter((one) => isLender(one) && (!kinds || kinds.includes(one.kind))) : [...respondents]
}
