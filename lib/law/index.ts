import type { CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { reviewWith } from './review'
import type { Review, ViolationRule } from './violation'
import * as rules from './violations'

export { provisionById, provisionList } from './provisions'
export { publicSecurityArticleMap } from './provisions/public-security-article-map'
export { standing } from './standing'

const readsOrder: ViolationRule['reads'][] = ['words', 'contacts', 'calls', 'answers']

/** Gravest first, what endangers a person before all; among equals what was said before what was done, and what only a person tells last. */
const byWeight = (one: ViolationRule, other: ViolationRule): number =>
  other.severity - one.severity || Number(other.endangers ?? false) - Number(one.endangers ?? false)
  || readsOrder.indexOf(one.reads) - readsOrder.indexOf(other.reads)

/** Every rule, in the order of the screens. A new rule = one file and one line in `violations/index.ts`. */
export const violationList: ViolationRule[] = Object.values(rules).sort(byWeight)

const byId = new Map(violationList.map((rule) => [rule.id, rule]))

/** The rule of an id, or null. */
export const violationById = (id: ViolationId): ViolationRule | null => byId.get(id) ?? null

/** What the attempts of a case may breach: see `reviewWith`. */
export const review = (attempts: readonly ContactAttempt[], facts: CaseFacts): Review => reviewWith(violationList, attempts, facts)
