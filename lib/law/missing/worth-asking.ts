import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { recipientRoles } from '../acts'
import type { ViolationRule } from '../violation'
import type { MissingItem } from './item'

/** What in a case suggests that a rule with questions is worth asking about; key under `missing.hint`. A word only suggests, so a loose one does. */
type Hint = { hint: string; acts(attempts: readonly ContactAttempt[], facts: CaseFacts): ContactAttempt[] | boolean }

const says = (hint: string, pattern: RegExp): Hint => ({
  hint, acts: (attempts) => attempts.filter(({ direction, content }) => direction === 'incoming' && content !== null && pattern.test(content)),
})
const visits: Hint = { hint: 'visit', acts: (attempts) => attempts.filter(({ channel, direction }) => channel === 'visit' && direction === 'incoming') }
const visitedPlaces: Hint = { ...visits, hint: 'visit-posting' }
const reachedOthers: Hint = {
  hint: 'others-reached',
  acts: (attempts, facts) => {
    const role = recipientRoles(facts)
    return attempts.filter(({ direction, purpose, recipient }) => direction === 'incoming' && purpose === 'collection' && role(recipient) === 'third-party')
  },
}
const workplace: Hint = {
  hint: 'workplace',
  acts: (attempts, { contacts }) => {
    const keys = new Set(contacts.filter((contact) => contact.workplace).map(({ key }) => key))
    return attempts.filter(({ direction, recipient }) => direction === 'incoming' && keys.has(recipient))
  },
}
const agency: Hint = { hint: 'agency', acts: (_attempts, { respondents }) => respondents.some(({ kind }) => kind === 'agency') }
const strangers: Hint = {
  hint: 'unknown-number',
  acts: (attempts) => attempts.filter(({ channel, direction, answered, attribution }) =>
    channel === 'call' && direction === 'incoming' && answered === true && attribution === 'unknown'),
}

const hints: Record<ViolationId, Hint[]> = {
  'forged-document': [says('court-paper', /传票|立案|律师函|起诉状|判决书|强制执行|仲裁/)],
  'public-exposure': [says('exposure', /曝光|公开你|发到.{0,6}群|朋友圈|群里/), workplace],
  'traded-personal-data': [says('data', /通讯录|买.{0,4}(?:信息|号码|资料)/)],
  'debt-not-owed': [{ hint: 'wrong-number', acts: (_attempts, { complainant }) => complainant.role === 'wrong-number' }],
  'home-visit': [visits, says('visit-announced', /上门|到你家|去你家|外访/)],
  'public-posting': [says('posting', /张贴|大字报|喷漆|横幅|贴到/), visitedPlaces],
  'cost-above-36': [says('cost', /砍头息|高利|罚息/)],
  'cost-above-24': [says('cost', /年化|利息|罚息|违约金|服务费|担保费/)],
  'undisclosed-fee': [says('cost', /服务费|担保费|会员费|手续费|砍头息/)],
  'improper-subcontracting': [agency],
  'undisclosed-outsourcing': [agency],
  'concealed-identity': [strangers],
  'bundled-consent': [reachedOthers],
  'excessive-collection': [reachedOthers],
  'deletion-refused': [{ hint: 'stop-request', acts: (_attempts, { stopRequests }) => stopRequests.length > 0 }],
}

/** The first of a rule's hints that the case gives, with the acts that give it. */
function suggestion(rule: ViolationId, { attempts, facts }: { attempts: readonly ContactAttempt[]; facts: CaseFacts }): MissingItem | null {
  for (const { hint, acts } of hints[rule] ?? []) {
    const found = acts(attempts, facts)
    const item = { key: `hint.${hint}`, action: 'answer', rule } as const
    if (found === true) return { ...item, values: {} }
    if (found !== false && found.length) return { ...item, values: { count: found.length }, attempts: found.map(({ id }) => id) }
  }
  return null
}

const askedAtOnce = 3

const weightIn = (rules: readonly ViolationRule[], { rule }: MissingItem) => rules.find(({ id }) => id === rule)?.severity ?? 0

/** The rules with questions nobody has answered that something in the case suggests: the gravest few, in the order of the rules. */
export function worthAsking(rules: readonly ViolationRule[], of: { attempts: readonly ContactAttempt[]; facts: CaseFacts }): MissingItem[] {
  const answered = new Set((of.facts.answers ?? []).map(({ rule }) => rule))
  const open = rules.filter(({ id, questions }) => questions?.length && !answered.has(id))
  const suggested = open.flatMap(({ id }) => suggestion(id, of) ?? [])
  return [...suggested].sort((one, other) => weightIn(rules, other) - weightIn(rules, one)).slice(0, askedAtOnce)
}
