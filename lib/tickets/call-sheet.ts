import type { LocalDate } from '@/lib/calendar/local-date'
import { lendersBehind } from '@/lib/cases/attribution'
import { isLender, type CaseFacts } from '@/lib/cases/case-file'
import { realName } from '@/lib/cases/stand-in-names'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { startKinds, type Channel } from '@/lib/channels/channel'
import { prosecutorSupervision } from '@/lib/channels/limits'
import type { ContactTally, TallyOf } from './contact-tally'
import { effectiveEvents } from './fold'
import { callsLate, lastDayOf, stageOf } from './lateness'
import type { Deadline, Ticket } from './ticket'

/** What a caller has at hand, says and notes: the script of the body with the case's own facts. Nothing the case does not hold is said. */

/** A line: of the `channel` (a key of its script), or a key under `call.have` or `call.say`. Civil days as `YYYY-MM-DD`; `rule`, `body` = ids. */
export type SheetLine = { of: 'channel' | 'have' | 'say'; key: string; values: Record<string, string | number> }
export type CallSheet = { have: SheetLine[]; say: SheetLine[]; note: SheetLine[] }

/** A filing with a body, as a caller tells of it. */
export type ToldFiling = { channel: ChannelId; on: LocalDate; numbers: readonly string[]; respondent?: string }
/**
 * `own` = the filing the call is about, `others` = those beside it; `respondent` = key of whom the call is about; `late` = clock of this body that has
 * passed.
 */
export type CallFacts = {
  channel: Channel; facts: CaseFacts; tally: ContactTally; today: LocalDate
  own: ToldFiling | null; others: readonly ToldFiling[]; respondent?: string; late?: Deadline
}

/** A ticket as a caller tells of it; null where its filing was taken back. */
export function toldFiling({ channel, events, respondent, referenceNumbers }: Ticket & { referenceNumbers: string[] }): ToldFiling | null {
  const filed = effectiveEvents(events).find(({ kind }) => kind === 'filed')
  return filed ? { channel, on: filed.on, numbers: referenceNumbers, ...(respondent ? { respondent } : {}) } : null
}

const line = (of: SheetLine['of'], key: string, values: SheetLine['values'] = {}): SheetLine => ({ of, key, values })
const numberSaid = ({ numbers }: ToldFiling) => numbers.join('、') || 'none'

/** Names of whom the call is about: one party, or every lender of the case; bodies that deal with lines alone hear none. */
function namesOf({ channel, facts, respondent }: CallFacts): string {
  if (channel.paper.reader === 'form') return ''
  const parties = facts.respondents.filter((one) => (respondent ? one.key === respondent : isLender(one)))
  return parties.map(({ name }) => name.trim()).filter(Boolean).join('、')
}

/** Whether a body deals with lines alone, and hears of the caller's own. */
const isAboutLines = ({ channel }: Pick<CallFacts, 'channel'>) => channel.paper.reader === 'form'

/** What is counted for a call: about a filing, what came after it; for a body that deals with lines, calls and text messages alone. */
export function tallyFor({ channel, facts, respondent, own }: Pick<CallFacts, 'channel' | 'facts' | 'respondent' | 'own'>): TallyOf {
  const after = own ? { after: own.on } : {}
  if (isAboutLines({ channel })) return { toOwn: true, channels: ['call', 'sms'], ...after }
  const lenders = respondent ? lendersBehind(facts, respondent) : []
  return { ...(lenders.length === 1 ? { lender: lenders[0] } : {}), ...after }
}

function contacts(of: CallFacts): SheetLine[] {
  const { channel, tally: { from, to, numbers, atNight, own, calls, messages }, facts } = of
  const names = namesOf(of)
  if (!channel.tellsContacts || !from || !to) return []
  if (of.own) return [line('say', 'since', { total: calls + messages, atNight })]
  if (isAboutLines(of)) return [line('say', 'line', { from, to, calls, messages, numbers: numbers.length })]
  return [
    line('say', 'contacts', { from, to, names: names || 'none', total: calls + messages, calls, messages }),
    ...(atNight > 0 ? [line('say', 'night', { count: atNight })] : []),
    ...(facts.complainant.role !== 'debtor' && own > 0 ? [line('say', 'own', { count: own })] : []),
  ]
}

/** The last filing with the body a line of the script depends on, about the same party. */
const earlierWith = ({ others, facts, respondent }: CallFacts, channel: ChannelId): ToldFiling | undefined => {
  const lenders = respondent ? lendersBehind(facts, respondent) : null
  const isSame = (filing: ToldFiling) => !lenders || !filing.respondent || lendersBehind(facts, filing.respondent).some((key) => lenders.includes(key))
  return others.filter((filing) => filing.channel === channel && isSame(filing)).toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1)
}

/** A clock whose limit another body keeps: the superior that reviews, the reconsideration organ, the police under supervision. */
function isOfAnother(limits: Channel['limits'], { rule, owner, length, startEvent }: Deadline): boolean {
  const limit = limits.find((one) => one.rule === rule && one.owner === owner && one.length === length && startKinds(one).includes(startEvent))
  const sent = limit?.sentBy ?? limit?.after?.[0]
  return rule === prosecutorSupervision.id || sent === 'reexaminationFiled' || (sent === 'reconsiderationFiled' && limit?.procedure === 'administrative')
}

/** The passed clock a caller may ask this body about: one it owes, and that runs for sure. */
export const lateFor = ({ limits }: Pick<Channel, 'limits'>, deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.find((one) => callsLate(one) && !isOfAnother(limits, one))

/** Which limit has passed, to its last day: the general one, the one as extended, or the longest the law allows. */
function lateLine(late: Deadline, today: LocalDate): SheetLine {
  if (stageOf(late, today) === 'longest') return line('say', 'late', { rule: late.rule, stage: 'longest', due: late.longest ?? lastDayOf(late) })
  return line('say', 'late', { rule: late.rule, stage: late.extendedTo ? 'extended' : 'basic', due: lastDayOf(late) })
}

/** A call about a filing tells of it, of what came since, and asks how far it is. */
function aboutFiling(of: CallFacts, own: ToldFiling): SheetLine[] {
  const asking = of.late ? lateLine(of.late, of.today) : line('say', 'progress')
  return [line('say', 'filed', { on: own.on, number: numberSaid(own) }), ...contacts(of), asking]
}

function say(of: CallFacts): SheetLine[] {
  const { channel, facts: { complainant } } = of
  const scripted = (key: string) => channel.script.filter((one) => one.key === key && !one.onlyAfter).map(() => line('channel', key))
  const earlier = channel.script.flatMap(({ onlyAfter }) => {
    const filing = onlyAfter && earlierWith(of, onlyAfter)
    return filing ? [line('say', 'earlier', { on: filing.on, body: filing.channel, number: numberSaid(filing) })] : []
  })
  const name = realName(complainant.name)
  const who = name ? [isAboutLines(of) || channel.hearsNameAlone ? line('say', 'name', { name }) : line('say', 'who', { name, role: complainant.role })] : []
  if (of.own) return [...who, ...aboutFiling(of, of.own)]
  return [...who, ...scripted('open'), ...contacts(of), ...earlier, ...scripted('ask')]
}

const othersMax = 4

function have(of: CallFacts): SheetLine[] {
  const { channel, own, others, tally: { from, to, numbers, atNight, calls, messages } } = of
  const names = namesOf(of)
  const heard = isAboutLines(of) ? 'lines' : 'all'
  const told = [...others].sort((one, other) => (one.on < other.on ? 1 : -1)).slice(0, othersMax)
  const counted = from && to ? line('have', own ? 'contacts-since' : 'contacts', { from, to, calls, messages, atNight, numbers: numbers.length, heard })
    : line('have', own ? 'none-since' : 'no-contacts')
  return [
    ...(own ? [] : [line('channel', 'have')]), line('have', 'identity'), ...(names ? [line('have', 'respondent', { names })] : []),
    ...(channel.row === 'institutions' ? [line('have', 'contract')] : []),
    ...(own ? [own.numbers.length ? line('have', 'number', { numbers: own.numbers.join('、') }) : line('have', 'no-number')] : []),
    ...told.map((filing) => line('have', 'earlier', { on: filing.on, body: filing.channel, number: numberSaid(filing) })),
    ...(channel.tellsContacts ? [counted] : []),
  ]
}

/** The card of a call. */
export const callSheet = (of: CallFacts): CallSheet => ({ have: have(of), say: say(of), note: [line('channel', 'note')] })
