import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { checkedOn, type Basis, type Limit } from './channel'

/** Administrative reconsideration and the court after it: steps inside a police (administrative) or nfra-report ticket. */
const law = (zh: string, en: string): Basis => ({
  cite: { zh: `《中华人民共和国行政复议法》${zh}`, en: `Administrative Reconsideration Law (行政复议法), ${en}` },
  source: '行政复议法-2023', grade: 'P', from: '2024-01-01', checkedOn,
})
const litigation = (zh: string, en: string): Basis => ({
  cite: { zh: `《中华人民共和国行政诉讼法》${zh}`, en: `Administrative Litigation Law (行政诉讼法), ${en}` },
  source: '行政诉讼法-2017', grade: 'P', from: '2017-07-01', checkedOn,
})
const inForce = { from: '2024-01-01' }

/**
 * D12a applying (60 days from knowing of the act, art. 20) · D12c examining the application (5 workdays, arts. 30, 88; silence counts as acceptance) ·
 * D12d deciding (60 days from acceptance, at most 30 more, art. 62) · D13a going to court (15 days from the decision, art. 45).
 * `adverse` = the events of the ticket by which we learn of an adverse act, the surest first; `reversedBy` = those by which the body takes it back.
 */
export const remedies = (adverse: TicketEventKind[], reversedBy: TicketEventKind[]): Limit[] => [
  {
    rule: 'D12a', owner: 'us', procedure: 'administrative', startsWith: adverse, before: 'reconsiderationFiled', startsBetween: inForce, length: 60, unit: 'day',
    rolls: true, stages: [], pausedBy: [], metBy: ['reconsiderationFiled'], endedBy: ['withdrawn', 'closed', ...reversedBy], note: 'D12a',
    ifMissed: ['ask-legal-aid'], basis: law('第二十条', 'art. 20'),
  },
  {
    rule: 'D12c', owner: 'them', procedure: 'administrative', startsWith: ['reconsiderationFiled'], startsBetween: inForce, length: 5, unit: 'workday', rolls: true,
    stages: [], pausedBy: [], metBy: ['accepted', 'refused', 'supplementRequested', 'reconsiderationDecided'], endedBy: ['withdrawn'], note: 'D12c',
    ifMissed: ['deemed-accepted'], basis: law('第三十条、第八十八条', 'arts. 30 and 88'),
  },
  {
    rule: 'D12d', owner: 'them', procedure: 'administrative', startsWith: ['accepted'], after: 'reconsiderationFiled', startsBetween: inForce, length: 60, unit: 'day',
    rolls: true, stages: [90], pausedBy: [{ from: 'suspended', until: ['resumed'] }], metBy: ['reconsiderationDecided'], endedBy: ['withdrawn'], note: 'D12d',
    ifMissed: ['remind', 'court-after-silence'], basis: law('第六十二条', 'art. 62'),
  },
  {
    rule: 'D13a', owner: 'us', procedure: 'administrative', startsWith: ['reconsiderationDecided'], startsBetween: { from: '2017-07-01' }, length: 15, unit: 'day',
    rolls: true, stages: [], pausedBy: [], metBy: [], endedBy: ['withdrawn', 'closed'], note: 'D13a', ifMissed: ['ask-legal-aid'],
    basis: litigation('第四十五条', 'art. 45'),
  },
]

/**
 * Ways that open without an event of the ticket, offered as next steps with a date, never as running clocks:
 * reconsideration after silence runs from the end of the limit the body had (实施条例 art. 24, recorded from 2026-07-01);
 * after an answer one disagrees with, from knowing of it; court without reconsideration within 6 months (行政诉讼法 art. 46);
 * court after a reconsideration that stayed silent within 15 days (art. 45); completing an application within 10 workdays (行政复议法 art. 31).
 */
export const remedyLengths = {
  reconsiderationDays: 60, silenceRecordedFrom: '2026-07-01', courtMonths: 6, courtAfterSilenceDays: 15, completionWorkdays: 10,
} as const
