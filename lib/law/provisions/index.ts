import type { Provision } from '../provision'
import type { ViolationRule } from '../violation'
import * as rules from '../violations'
import { administrativeLitigation } from './administrative-litigation'
import { administrativePenalties } from './administrative-penalties'
import { administrativeProcedure } from './administrative-procedure'
import { administrativeReconsideration } from './administrative-reconsideration'
import { antiFraud } from './anti-fraud'
import { appCollection } from './app-collection'
import { assistedLending } from './assisted-lending'
import { bankComplaints } from './bank-complaints'
import { bankConsumerProtection } from './bank-consumer-protection'
import { bankReports } from './bank-reports'
import { bankingAssociationGuide } from './banking-association-guide'
import { caseAcceptance } from './case-acceptance'
import { caseRegistration } from './case-registration'
import { centralBankConsumers } from './central-bank-consumers'
import { civilCode } from './civil-code'
import { civilProcedure } from './civil-procedure'
import { collectionStandard } from './collection-standard'
import { consumerFinance } from './consumer-finance'
import { consumerRights } from './consumer-rights'
import { creditBusiness } from './credit-business'
import { creditComplaints } from './credit-complaints'
import { creditReporting } from './credit-reporting'
import { criminalInterpretations } from './criminal-interpretations'
import { criminalLaw } from './criminal-law'
import { criminalProcedure } from './criminal-procedure'
import { cybersecurity } from './cybersecurity'
import { earlyNotices } from './early-notices'
import { filingSupervision } from './filing-supervision'
import { financialTrials } from './financial-trials'
import { illegalLending } from './illegal-lending'
import { internetCourts } from './internet-courts'
import { internetFinanceGuide } from './internet-finance-guide'
import { internetFinancePact } from './internet-finance-pact'
import { internetLoans } from './internet-loans'
import { legalAid } from './legal-aid'
import { loanCostDisclosure } from './loan-cost-disclosure'
import { marketComplaints } from './market-complaints'
import { networkData } from './network-data'
import { onlineMarketing } from './online-marketing'
import { personalInformation } from './personal-information'
import { petitions } from './petitions'
import { privateLending } from './private-lending'
import { publicSecurityPenalties } from './public-security-penalties'
import { sensitiveInformationStandard } from './sensitive-information-standard'
import { shortMessages } from './short-messages'
import { smallLoanCost } from './small-loan-cost'
import { smallLoans } from './small-loans'
import { softViolenceOpinions } from './soft-violence'
import { telecom } from './telecom'
import { telecomComplaints } from './telecom-complaints'

/** The recorded statutes. A new one = one file and its entry here. */
export const recordedProvisions: Provision[] = [
  // what is punished
  ...publicSecurityPenalties, ...criminalLaw, ...criminalInterpretations, ...softViolenceOpinions, ...illegalLending,
  // private life and personal information
  ...civilCode, ...personalInformation, ...networkData, ...cybersecurity, ...appCollection, ...sensitiveInformationStandard, ...antiFraud,
  ...telecom, ...shortMessages, ...consumerRights,
  // collection
  ...collectionStandard, ...internetFinanceGuide, ...internetFinancePact, ...bankingAssociationGuide, ...bankConsumerProtection, ...consumerFinance,
  ...smallLoans, ...assistedLending, ...internetLoans, ...earlyNotices,
  // what a loan may cost
  ...smallLoanCost, ...loanCostDisclosure, ...financialTrials, ...privateLending, ...onlineMarketing,
  // how complaints, reports and suits run
  ...bankComplaints, ...centralBankConsumers, ...bankReports, ...petitions, ...creditReporting, ...creditBusiness, ...creditComplaints,
  ...telecomComplaints, ...marketComplaints, ...criminalProcedure, ...administrativeProcedure, ...caseAcceptance, ...caseRegistration,
  ...filingSupervision, ...administrativeReconsideration, ...administrativeLitigation, ...civilProcedure, ...internetCourts, ...legalAid,
  ...administrativePenalties,
]

/** Provisions that stand in the file of the only rule that rests on them. */
const ofRules = Object.values<ViolationRule>(rules).flatMap(({ provisions, supporting = [] }) => [...provisions, ...supporting])

/** Every provision, each once: the recorded statutes, then what rules bring themselves. */
export const provisionList: Provision[] = [...new Set([...recordedProvisions, ...ofRules])]

/** The provision of an id such as `GBT/quiet-hours`, or null. */
export const provisionById = (id: string): Provision | null => provisionList.find((provision) => provision.id === id) ?? null
