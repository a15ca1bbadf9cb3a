import type { CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { reviewWith } from './review'
import type { Review, ViolationRule } from './violation'
import { contactAfterRefusal } from './violations/contact-after-refusal'
import { contactAfterStopRequest } from './violations/contact-after-stop-request'
import { contactWithoutLostTouch } from './violations/contact-without-lost-touch'
import { dailyCallLimit } from './violations/daily-call-limit'
import { debtDisclosure } from './violations/debt-disclosure'
import { harassmentAfterAcceptance } from './violations/harassment-after-acceptance'
import { impersonatingAuthority } from './violations/impersonating-authority'
import { minorContact } from './violations/minor-contact'
import { nightContact } from './violations/night-contact'
import { repeatedMessages } from './violations/repeated-messages'
import { spoofedNumber } from './violations/spoofed-number'
import { thirdPartyCollection } from './violations/third-party-collection'
import { threat } from './violations/threat'
import { unansweredAttempts } from './violations/unanswered-attempts'
import { vulnerablePerson } from './violations/vulnerable-person'
import { workplaceContact } from './violations/workplace-contact'

export { provisionById, provisionList } from './provisions'
export { publicSecurityArticleMap } from './provisions/public-security-article-map'
export { standing } from './standing'

/** Every rule, in the order of the screens: gravest first. A new rule = one file and one line here. */
export const violationList: ViolationRule[] = [
  threat,
  impersonatingAuthority,
  debtDisclosure,
  repeatedMessages,
  workplaceContact,
  minorContact,
  vulnerablePerson,
  thirdPartyCollection,
  contactAfterRefusal,
  contactWithoutLostTouch,
  harassmentAfterAcceptance,
  spoofedNumber,
  nightContact,
  dailyCallLimit,
  unansweredAttempts,
  contactAfterStopRequest,
]

/** The rule of an id, or null. */
export const violationById = (id: ViolationId): ViolationRule | null => violationList.find((rule) => rule.id === id) ?? null

/** What the attempts of a case may breach: see `reviewWith`. */
export const review = (attempts: readonly ContactAttempt[], facts: CaseFacts): Review => reviewWith(violationList, attempts, facts)
