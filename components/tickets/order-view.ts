import { daysInWords } from './step-words'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Respondent } from '@/lib/cases/case-file'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import type { Station as PlannedStation } from '@/lib/channels/filing-order'
import type { FilingRoute, Station } from './FilingOrder'

type Say = (key: string, values?: Record<string, string | number>) => string
/** `channel` = translator of `channels`. */
type OrderWords = { channel: Say; locale: string; today: LocalDate }

const rows = ['institutions', 'telecom', 'justice'] as const
/** Bodies that come before the next one of their row. */
const leading = new Set<ChannelId>(['lender'])

/** A planned station in words; `href` chooses it. */
export const stationView = ({ channel: id, state, because }: PlannedStation, { channel, locale, today }: OrderWords): Station => ({
  id,
  name: channel(`${id}.name`),
  state,
  on: (because.values.filedOn ?? because.values.until) as LocalDate | undefined,
  because: channel(`because.${because.key}`, daysInWords(because.values, locale, today)),
  href: `?channel=${id}#channel`,
  leads: leading.has(id),
})

/** The stations in their rows. */
export const orderRoutes = (planned: readonly PlannedStation[], words: OrderWords): FilingRoute[] =>
  rows.map((row) => ({
    id: row,
    name: words.channel(`row.${row}`),
    stations: planned.filter(({ channel }) => channelOf(channel)?.row === row).map((station) => stationView(station, words)),
  }))

/** The station at hand: the one asked for, else the first that is ready. */
export const chosenStation = (planned: readonly PlannedStation[], asked?: string): PlannedStation | undefined =>
  planned.find(({ channel }) => channel === asked) ?? planned.find(({ state }) => state === 'ready') ?? planned[0]

const institutions = new Set<ChannelId>(['lender', 'nfra-complaint', 'nfra-report'])

/** Whom a filing with a body can be about: the platform for the platform, the lenders for the lender and its supervisor, everyone elsewhere. */
export function respondentsFor(id: ChannelId, respondents: readonly Respondent[]): Respondent[] {
  if (id === 'platform') return respondents.filter(({ kind }) => kind === 'platform')
  if (institutions.has(id)) return respondents.filter(({ kind }) => kind !== 'platform' && kind !== 'agency')
  return id === 'carrier' ? [] : [...respondents]
}
