import type { ChannelId } from '@/lib/cases/vocabulary'
import type { Limit } from '../channel'
import { carrierAnswer } from './carrier-answer'
import { civilLimitation } from './civil-limitation'
import { courtAfterReconsideration } from './court-after-reconsideration'
import { courtAfterSilence } from './court-after-silence'
import { courtDirectly } from './court-directly'
import { courtFiling } from './court-filing'
import { creditComplaint } from './credit-complaint'
import { creditObjection } from './credit-objection'
import { criminalIntake } from './criminal-intake'
import { criminalReconsideration } from './criminal-reconsideration'
import { criminalReexamination } from './criminal-reexamination'
import type { AnyDeadlineRule } from './deadline-rule'
import { deletionRequest } from './deletion-request'
import { dutyWithoutLimit } from './duty-without-limit'
import { hotlineAnswer } from './hotline-answer'
import { judgmentAppeal } from './judgment-appeal'
import { legalAidDecision } from './legal-aid-decision'
import { lenderDecision } from './lender-decision'
import { lenderReview } from './lender-review'
import { marketAcceptance2020 } from './market-acceptance-2020'
import { marketAcceptance2026 } from './market-acceptance-2026'
import { marketMediation2020 } from './market-mediation-2020'
import { marketMediation2026 } from './market-mediation-2026'
import { petitionHandling } from './petition-handling'
import { petitionReceipt } from './petition-receipt'
import { petitionReview } from './petition-review'
import { policeIntake } from './police-intake'
import { preSuitPreservation } from './pre-suit-preservation'
import { prosecutorSupervision } from './prosecutor-supervision'
import { publicOrderHandling2012 } from './public-order-handling-2012'
import { publicOrderHandling2025 } from './public-order-handling-2025'
import { punishmentLimitation } from './punishment-limitation'
import { recheck } from './recheck'
import { reconsiderationApplication } from './reconsideration-application'
import { reconsiderationDecision } from './reconsideration-decision'
import { reconsiderationExamination } from './reconsideration-examination'
import { refusalNotice } from './refusal-notice'
import { reportAcceptance } from './report-acceptance'
import { reportFindings } from './report-findings'
import { supervisorForwarding } from './supervisor-forwarding'
import { telecomAppeal } from './telecom-appeal'

/** Every deadline, in the order in which a ticket shows its clocks. A new one is one file and one entry here. */
export const deadlineRules: readonly AnyDeadlineRule[] = [
  lenderDecision,
  lenderReview,
  supervisorForwarding,
  reportAcceptance,
  reportFindings,
  petitionReceipt,
  petitionHandling,
  petitionReview,
  policeIntake,
  publicOrderHandling2012,
  publicOrderHandling2025,
  criminalIntake,
  refusalNotice,
  criminalReconsideration,
  criminalReexamination,
  punishmentLimitation,
  prosecutorSupervision,
  dutyWithoutLimit,
  courtAfterSilence,
  reconsiderationApplication,
  reconsiderationExamination,
  reconsiderationDecision,
  courtAfterReconsideration,
  courtDirectly,
  carrierAnswer,
  telecomAppeal,
  marketAcceptance2020,
  marketMediation2020,
  marketAcceptance2026,
  marketMediation2026,
  creditObjection,
  creditComplaint,
  deletionRequest,
  courtFiling,
  judgmentAppeal,
  preSuitPreservation,
  civilLimitation,
  legalAidDecision,
  hotlineAnswer,
  recheck,
]

const byId = new Map(deadlineRules.map((rule) => [rule.id, rule]))
/** The deadline of an id. */
export const deadlineOf = (id: string): AnyDeadlineRule | undefined => byId.get(id)

const limits: readonly Limit[] = deadlineRules.flatMap((rule) => rule.limits.map((limit) => ({ ...limit, rule: rule.id })))
const byChannel = new Map<string, Limit[]>()
for (const limit of limits) for (const channel of limit.channels) byChannel.set(channel, [...(byChannel.get(channel) ?? []), limit])

/** Every limit that can run on a ticket of that channel, whatever its procedure; none for a channel without legal limits. */
export const limitsOn = (channel: ChannelId): Limit[] => byChannel.get(channel) ?? []
