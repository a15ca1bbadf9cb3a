import type { CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { reviewWith } from './review'
import type { Review, ViolationRule } from './violation'
import { bundledConsent } from './violations/bundled-consent'
import { concealedIdentity } from './violations/concealed-identity'
import { contactAfterRefusal } from './violations/contact-after-refusal'
import { contactAfterStopRequest } from './violations/contact-after-stop-request'
import { contactWithoutLostTouch } from './violations/contact-without-lost-touch'
import { costAbove24 } from './violations/cost-above-24'
import { costAbove36 } from './violations/cost-above-36'
import { dailyCallLimit } from './violations/daily-call-limit'
import { debtDisclosure } from './violations/debt-disclosure'
import { debtNotOwed } from './violations/debt-not-owed'
import { deletionRefused } from './violations/deletion-refused'
import { excessiveCollection } from './violations/excessive-collection'
import { forgedDocument } from './violations/forged-document'
import { harassmentAfterAcceptance } from './violations/harassment-after-acceptance'
import { homeVisit } from './violations/home-visit'
import { impersonatingAuthority } from './violations/impersonating-authority'
import { improperSubcontracting } from './violations/improper-subcontracting'
import { minorContact } from './violations/minor-contact'
import { nightContact } from './violations/night-contact'
import { publicExposure } from './violations/public-exposure'
import { publicPosting } from './violations/public-posting'
import { repeatedMessages } from './violations/repeated-messages'
import { spoofedNumber } from './violations/spoofed-number'
import { thirdPartyCollection } from './violations/third-party-collection'
import { threat } from './violations/threat'
import { tradedPersonalData } from './violations/traded-personal-data'
import { unansweredAttempts } from './violations/unanswered-attempts'
import { undisclosedFee } from './violations/undisclosed-fee'
import { undisclosedOutsourcing } from './violations/undisclosed-outsourcing'
import { vulnerablePerson } from './violations/vulnerable-person'
import { workplaceContact } from './violations/workplace-contact'

export { provisionById, provisionList } from './provisions'
export { publicSecurityArticleMap } from './provisions/public-security-article-map'
export { standing } from './standing'

/** Every rule, in the order of the screens: gravest first. A new rule = one file and one line here. */
export const violationList: ViolationRule[] = [
  // 5
  threat, impersonatingAuthority, forgedDocument, publicExposure, tradedPersonalData, debtNotOwed,
  // 4
  debtDisclosure, homeVisit, publicPosting, costAbove36,
  repeatedMessages, workplaceContact, minorContact, vulnerablePerson,
  // 3
  thirdPartyCollection, contactAfterRefusal, improperSubcontracting, bundledConsent, excessiveCollection, deletionRefused, costAbove24, undisclosedFee,
  contactWithoutLostTouch, harassmentAfterAcceptance, spoofedNumber,
  // 2
  nightContact, dailyCallLimit, unansweredAttempts, concealedIdentity,
  contactAfterStopRequest,
  // 1
  undisclosedOutsourcing,
]

/** The rule of an id, or null. */
export const violationById = (id: ViolationId): ViolationRule | null => violationList.find((rule) => rule.id === id) ?? null

/** What the attempts of a case may breach: see `reviewWith`. */
export const review = (attempts: readonly ContactAttempt[], facts: CaseFacts): Review => reviewWith(violationList, attempts, facts)
