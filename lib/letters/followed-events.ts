import type { LocalDate } from '@/lib/calendar/local-date'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { takings } from '@/lib/tickets/acceptances'
import { beforeRemedy } from '@/lib/tickets/fold'
import type { TicketEvent } from '@/lib/tickets/ticket'
import type { FollowedFacts } from './letter-entry'
import { chineseDay } from './wording'

/** What has happened on a filing, as a letter tells it: what the body did and said, not what the writer noted for themselves. */

/** Events of the filing itself: what came after a remedy was applied for may be of another body, and is not told as this one's. */
const ofFiling = ({ events }: Pick<FollowedFacts, 'events'>): readonly TicketEvent[] => beforeRemedy(events)

/** What the body did, after its name. */
const theirs: Partial<Record<TicketEventKind, string>> = {
  received: '收到材料', acknowledged: '出具回执', accepted: '告知受理', refused: '告知不予受理或者不予办理', supplementRequested: '要求补充材料',
  referred: '告知已转送办理', caseOpened: '立案', filingRefused: '告知不予立案', noticeReceived: '送达书面决定',
  mediation: '开始调解', extended: '告知延长期限', suspended: '告知暂停计算期限', resumed: '恢复办理', replied: '作出答复', opinionIssued: '出具书面意见',
  openingOrdered: '通知立案', assigned: '指派人员', closed: '告知办结',
}
/** What the writer did since. */
const ours: Partial<Record<TicketEventKind, string>> = {
  supplemented: '补充材料', reminderSent: '催办',
}
const answers: readonly TicketEventKind[] = ['replied', 'refused', 'opinionIssued', 'filingRefused', 'noticeReceived', 'closed']

/** Whether any event is an answer in the matter. */
export const answersOf = (of: Pick<FollowedFacts, 'events'>): TicketEvent[] => ofFiling(of).filter(({ kind }) => answers.includes(kind))

/** 2025年9月17日，贵单位收到材料 — each event since the filing, in order; what was noted twice of one day is told once. `body` = how the body is called. */
export function eventsSaid(of: Pick<FollowedFacts, 'events'>, body: string): string[] {
  const said = ofFiling(of).flatMap(({ kind, on }) => {
    const [done, own] = [theirs[kind], ours[kind]]
    if (done) return [`${chineseDay(on)}，${body}${done}`]
    return own ? [`${chineseDay(on)}，本人${own}`] : []
  })
  return [...new Set(said)]
}

/** The day from which contacts come after the filing: when it was first taken up, else when it was received; null while neither is on record. */
export function takenUpOn({ events }: Pick<FollowedFacts, 'events'>): { on: LocalDate; did: '受理' | '收到' } | null {
  const taken = takings(events)[0]
  if (taken) return { on: taken.on, did: '受理' }
  const received = beforeRemedy(events).find(({ kind }) => kind === 'received')
  return received ? { on: received.on, did: '收到' } : null
}

/** 编号A、B, or that there is none. */
export const numbersSaid = ({ referenceNumbers }: Pick<FollowedFacts, 'referenceNumbers'>): string =>
  (referenceNumbers.length > 0 ? `编号：${referenceNumbers.join('、')}` : '尚未取得编号')
