import * as digests from '@/lib/server/data/alert-digests'
import * as settings from '@/lib/server/data/alert-settings'
import * as alerts from '@/lib/server/data/alerts'
import { filingsToAsk } from '@/lib/server/data/stop-questions'
import type { Asked, DataCase } from './data-cases'

const day = '2027-05-06'
const said = { address: 'me@example.org', isOn: true, hour: 9, quietFrom: 21, quietTo: 8 }
const clock = ({ ids: { ticketId, caseId, dueRule: rule, dueStartsOn: startsOn } }: Asked) =>
  ({ ticketId, caseId, rule, startsOn, moment: 'overdue' as const, day: '2026-06-01' })
const taken = ({ ids }: Asked) => ({ id: ids.digestId, memberId: ids.memberId, day, tries: 1, lease: new Date(0) })

/** Cases of what is told when a day has come, by file and name. */
export const alertCases: Record<string, DataCase> = {
  'alert-digests.digestEnds': { call: (asked) => digests.digestEnds(asked.member, taken(asked), 'address') },
  'alert-digests.digestSent': { call: (asked) => digests.digestSent(asked.member, taken(asked), day) },
  'alert-digests.digestWaits': { call: (asked) => digests.digestWaits(asked.member, taken(asked), { until: new Date(0) }) },
  'alert-digests.isStillDue': { call: ({ member, ids }) => digests.isStillDue(member, ids.digestId, day) },
  'alert-digests.mailStanding': { call: ({ member }) => digests.mailStanding(member) },
  'alert-digests.planDigests': { call: ({ member }) => digests.planDigests(member, { today: day, hour: 12 }) },
  'alert-digests.queueStanding': { call: ({ member }) => digests.queueStanding(member) },
  'alert-digests.takeDigest': { call: ({ member }) => digests.takeDigest(member, 1_000) },
  'alert-settings.alertSetting': { call: ({ member }) => settings.alertSetting(member) },
  'alert-settings.keepAlertSetting': { makes: true, call: ({ member }) => settings.keepAlertSetting(member, said) },
  'alert-settings.turnAlertsOff': { call: ({ member }) => settings.turnAlertsOff(member) },
  'alerts.alertPage': { call: ({ member }) => alerts.alertPage(member, day, { limit: 50 }) },
  'alerts.clocksThatAsk': { call: ({ member }) => alerts.clocksThatAsk(member, day) },
  'alerts.saidToAlerts': { call: ({ member, ids }) => alerts.saidToAlerts(member, [ids.ticketId]) },
  'stop-questions.filingsToAsk': { call: ({ member }) => filingsToAsk(member, '2026-05-25', 10) },
  'alerts.sayToAlert': { call: (asked) => alerts.sayToAlert(asked.member, clock(asked), { state: 'seen', until: null }) },
}
