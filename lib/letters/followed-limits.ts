import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { lenderDecision } from '@/lib/channels/limits/lender-decision'
import { deadlineOf } from '@/lib/channels/limits/registry'
import { supervisorForwarding } from '@/lib/channels/limits/supervisor-forwarding'
import { exceedsLaw, isGuide, lastDayOf, stageOf } from '@/lib/tickets/lateness'
import type { Deadline } from '@/lib/tickets/ticket'
import type { AddressedFacts, FollowedFacts } from './letter-entry'
import { chineseDay } from './wording'

/**
 * The limits of law that run on a filing, as a letter may speak of them. Nothing is called late that the deadline does not call overdue; days of ours and
 * days that only guide are named to nobody.
 */

/** `state` = what may be said: to wait, late by the general limit, late by the longest that law allows, stopped, or not known when it began. */
export type LimitState = 'running' | 'basic' | 'longest' | 'paused' | 'unreceived'
export type SaidLimit = { state: LimitState; text: string }
/** `body` = how the body that has the filing is called. */
type Of = { body: string; on: LocalDate }

const starts: Partial<Record<TicketEventKind, (body: string) => string>> = {
  received: (body) => `${body}收到`, acknowledged: (body) => `${body}出具回执`, materialsComplete: () => '材料齐备', accepted: () => '受理', caseOpened: () => '立案',
  filed: () => '提交', filingRefused: () => '作出不予立案决定', supplemented: () => '补充材料', preservationRequested: (body) => `${body}接受保全申请`,
}

/**
 * Whether a clock is about what was asked of the body in the first place: not a remedy inside the ticket, which another body may have, and not the day from
 * which silence can be taken further, which is no limit for the body.
 */
const isOfFiling = ({ rule }: Deadline) => {
  const of = deadlineOf(rule)
  return of !== undefined && !of.sent && !of.limits.some(({ fallback, after }) => fallback || after)
}
const isCited = ({ basis }: Deadline) => basis.grade === 'P' || basis.grade === 'S'
const isOpen = (one: Deadline) => one.owner === 'them' && one.metOn === null && !one.ended && !one.reminder && !one.advisory && isCited(one) && isOfFiling(one)
const canExtend = (one: Deadline) => one.stages.length > 0 && !one.extendedTo
const ruleName = ({ rule }: Deadline) => deadlineOf(rule)?.words.zh.name ?? ''

/** 按《…》第十八条，机构处理投诉的一般期限自2025年9月17日贵单位收到之日起计算 */
function head(one: Deadline, { body }: Of, isGeneral: boolean): string {
  const unsure = one.conditional ? `如${body}属于国家金融监督管理总局负责监管的机构，` : ''
  const [general, started] = [isGeneral ? '一般' : '', starts[one.startEvent]?.(body)]
  return `${unsure}按${one.basis.cite.zh}，${ruleName(one)}的${general}期限自${chineseDay(one.startsOn)}${started ? `${started}之日` : ''}起计算`
}

/** An extension that goes beyond the law is told as it was notified, and not followed; it may hold days the law does not count, which nobody told us of. */
function beyond(one: Deadline): string {
  if (!one.extendedTo || !exceedsLaw(one)) return ''
  return `告知的延期至${chineseDay(one.extendedTo)}，长于依法可以延长的期限；如有依法不计入的期间（如鉴定、听证、调解），请一并书面告知。`
}

function lateText(one: Deadline, of: Of, state: 'basic' | 'longest'): string {
  const due = lastDayOf(one)
  const longest = one.longest && (one.longest > due || exceedsLaw(one)) ? one.longest : null
  if (state === 'longest') {
    const all = longest ? `连同依法可以延长的期限，已于${chineseDay(longest)}届满` : `${one.extendedTo ? '延长后' : ''}已于${chineseDay(due)}届满`
    return `${head(one, of, false)}，${all}。${beyond(one)}`
  }
  return `${head(one, of, canExtend(one))}，${one.extendedTo ? '延长后' : ''}已于${chineseDay(due)}届满；本人没有收到${one.extendedTo ? '再次' : ''}延长期限的告知。`
}

function said(one: Deadline, of: Of): SaidLimit {
  if (one.unreceived === 'guides') {
    return { state: 'unreceived', text: `按${one.basis.cite.zh}，${ruleName(one)}的期限自${of.body}收到之日起计算。本人尚未得知收到的日期。` }
  }
  if (one.paused) return { state: 'paused', text: `按本人所得的告知，${ruleName(one)}的期限目前暂停计算。` }
  if (one.overdue) {
    const state = stageOf(one, of.on)
    return { state, text: lateText(one, of, state) }
  }
  const open = one.provisional ? '（该年度节假日安排公布后可能有变）' : ''
  const how = exceedsLaw(one) ? '连同依法可以延长的期限，' : one.extendedTo ? '延长后' : ''
  return { state: 'running', text: `${head(one, of, canExtend(one))}，${how}至${chineseDay(lastDayOf(one))}届满${open}。${beyond(one)}` }
}

/** Limits of the complaint measures, whose complaint is a consumer's (art. 2). */
const ofConsumers: readonly string[] = [lenderDecision.id, supervisorForwarding.id]
type Asking = Pick<AddressedFacts, 'on' | 'supervision' | 'complainant'> & { entrusted?: boolean }

/**
 * What may be said of each limit that is still open on a filing. A lender of the local authorities is not told of measures that do not bind it, nor anybody of
 * a consumer's limit by one who is none and has no authority of the borrower.
 */
export function saidLimits({ deadlines }: Pick<FollowedFacts, 'deadlines'>, facts: Asking, body: string): SaidLimit[] {
  const { on, supervision, complainant, entrusted = false } = facts
  const isConsumer = complainant.role === 'debtor' || entrusted
  const open = deadlines.filter((one) => isOpen(one) && !(one.conditional && supervision === 'local') && (isConsumer || !ofConsumers.includes(one.rule)))
  return open.filter((one) => one.unreceived === 'guides' || one.paused || one.overdue || (!isGuide(one) && lastDayOf(one) >= on))
    .map((one) => said(one, { body, on }))
}
