import type { Memory } from '../entry'
import { acts } from './acts'
import { administrativeReconsideration } from './administrative-reconsideration'
import { agreementChecklist } from './agreement-checklist'
import { annexes } from './annexes'
import { callLedger } from './call-ledger'
import { carrierComplaint } from './carrier-complaint'
import { civilComplaint } from './civil-complaint'
import { claims } from './claims'
import { contactCharts } from './contact-charts'
import { contactNotice } from './contact-notice'
import { creditObjection } from './credit-objection'
import { criminal } from './criminal'
import { deletionRequest } from './deletion-request'
import { exhibitList } from './exhibit-list'
import { filed } from './filed'
import { injunctionRequest } from './injunction-request'
import { kinds } from './kinds'
import { lenderComplaint } from './lender-complaint'
import { marketComplaint } from './market-complaint'
import { miitAppeal } from './miit-appeal'
import { negotiationLetter } from './negotiation-letter'
import { nfraReport } from './nfra-report'
import { nifaReport } from './nifa-report'
import { ownStatement } from './own-statement'
import { parties } from './parties'
import { policeSummary } from './police-summary'
import { powerOfAttorney } from './power-of-attorney'
import { reminder } from './reminder'
import { secondComplaint } from './second-complaint'
import { spamReport } from './spam-report'
import { statementOfFacts } from './statement-of-facts'

/** All that is remembered: what letters share, then letter by letter. */
export const memories: readonly Memory[] = [
  acts, kinds, claims, parties, annexes, contactCharts, filed, lenderComplaint, nfraReport, spamReport, nifaReport, carrierComplaint, marketComplaint, creditObjection, deletionRequest, negotiationLetter,
  agreementChecklist, powerOfAttorney, contactNotice, callLedger, ownStatement, reminder, secondComplaint, miitAppeal, criminal, administrativeReconsideration, civilComplaint,
  injunctionRequest, policeSummary, statementOfFacts, exhibitList,
]
