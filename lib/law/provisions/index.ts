import type { Provision } from '../provision'
import { bankingAssociationGuide } from './banking-association-guide'
import { civilCode } from './civil-code'
import { collectionStandard } from './collection-standard'
import { internetFinanceGuide } from './internet-finance-guide'
import { personalInformation } from './personal-information'
import { publicSecurityPenalties } from './public-security-penalties'

/** Every recorded provision. A new statute = one file and one line here. */
export const provisionList: Provision[] = [
  ...publicSecurityPenalties, ...civilCode, ...personalInformation, ...collectionStandard, ...internetFinanceGuide, ...bankingAssociationGuide,
]

/** The provision of an id such as `GBT/quiet-hours`, or null. */
export const provisionById = (id: string): Provision | null => provisionList.find((provision) => provision.id === id) ?? null
