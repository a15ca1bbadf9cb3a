import type { Provision } from '../provision'
import { antiFraud } from './anti-fraud'
import { appCollection } from './app-collection'
import { assistedLending } from './assisted-lending'
import { bankConsumerProtection } from './bank-consumer-protection'
import { bankingAssociationGuide } from './banking-association-guide'
import { civilCode } from './civil-code'
import { collectionStandard } from './collection-standard'
import { consumerFinance } from './consumer-finance'
import { criminalInterpretations } from './criminal-interpretations'
import { criminalLaw } from './criminal-law'
import { cybersecurity } from './cybersecurity'
import { earlyNotices } from './early-notices'
import { financialTrials } from './financial-trials'
import { illegalLending } from './illegal-lending'
import { internetFinanceGuide } from './internet-finance-guide'
import { internetFinancePact } from './internet-finance-pact'
import { internetLoans } from './internet-loans'
import { loanCostDisclosure } from './loan-cost-disclosure'
import { networkData } from './network-data'
import { personalInformation } from './personal-information'
import { privateLending } from './private-lending'
import { publicSecurityPenalties } from './public-security-penalties'
import { shortMessages } from './short-messages'
import { smallLoanCost } from './small-loan-cost'
import { smallLoans } from './small-loans'
import { softViolenceOpinions } from './soft-violence'
import { telecom } from './telecom'

/** Every recorded provision. A new statute = one file and one line here. */
export const provisionList: Provision[] = [
  ...publicSecurityPenalties, ...criminalLaw, ...criminalInterpretations, ...softViolenceOpinions, ...illegalLending,
  ...civilCode, ...personalInformation, ...networkData, ...cybersecurity, ...appCollection, ...antiFraud, ...telecom, ...shortMessages,
  ...collectionStandard, ...internetFinanceGuide, ...internetFinancePact, ...bankingAssociationGuide,
  ...bankConsumerProtection, ...consumerFinance, ...smallLoans, ...smallLoanCost, ...loanCostDisclosure, ...assistedLending, ...internetLoans,
  ...financialTrials, ...privateLending, ...earlyNotices,
]

/** The provision of an id such as `GBT/quiet-hours`, or null. */
export const provisionById = (id: string): Provision | null => provisionList.find((provision) => provision.id === id) ?? null
