import type { ChannelId } from '@/lib/cases/vocabulary'
import type { Limit } from '../channel'
import { carrierAnswer } from './carrier-answer'
import { courtAfterReconsideration } from './court-after-reconsideration'
import { criminalIntake } from './criminal-intake'
import { criminalReconsideration } from './criminal-reconsideration'
import { criminalReexamination } from './criminal-reexamination'
import type { DeadlineRule } from './deadline-rule'
import { lenderDecision } from './lender-decision'
import { lenderReview } from './lender-review'
import { policeIntake } from './police-intake'
import { publicOrderHandling2012 } from './public-order-handling-2012'
import { publicOrderHandling2025 } from './public-order-handling-2025'
import { punishmentLimitation } from './punishment-limitation'
import { reconsiderationApplication } from './reconsideration-application'
import { reconsiderationDecision } from './reconsideration-decision'
import { reconsiderationExamination } from './reconsideration-examination'
import { refusalNotice } from './refusal-notice'
import { reportAcceptance } from './report-acceptance'
import { reportFindings } from './report-findings'
import { supervisorForwarding } from './supervisor-forwarding'

/** Every deadline, in the order in which a ticket shows its clocks. A new one is one file and one entry here. */
export const deadlineRules: readonly DeadlineRule[] = [
  lenderDecision,
  lenderReview,
  supervisorForwarding,
  reportAcceptance,
  reportFindings,
  policeIntake,
  publicOrderHandling2012,
  publicOrderHandling2025,
  criminalIntake,
  refusalNotice,
  criminalReconsideration,
  criminalReexamination,
  punishmentLimitation,
  reconsiderationApplication,
  reconsiderationExamination,
  reconsiderationDecision,
  courtAfterReconsideration,
  carrierAnswer,
]

const limits: readonly Limit[] = deadlineRules.flatMap((rule) => rule.limits.map((limit) => ({ ...limit, rule: rule.id })))
const byChannel = new Map<string, Limit[]>()
for (const limit of limits) for (const channel of limit.channels) byChannel.set(channel, [...(byChannel.get(channel) ?? []), limit])

/** Every limit that can run on a ticket of that channel, whatever its procedure; none for a channel without legal limits. */
export const limitsOn = (channel: ChannelId): Limit[] => byChannel.get(channel) ?? []
