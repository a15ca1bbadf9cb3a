import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { ContactAttempt, SourceKind } from '@/lib/evidence/contact-attempt'
import type { EvidenceWant, FindingDraft } from '../violation'
import type { MissingItem, RuleOf } from './item'

/** A finding with its acts and answers. `kinds` = what the originals are that its answers name; one whose kind is not known counts as anything. */
type Held = { finding: FindingDraft; acts: ContactAttempt[]; answers: Answer[]; kinds: (EvidenceKind | null)[]; facts: CaseFacts }
/** `acts` = ids of the acts that lack it, none where it is not a matter of acts; null = it is there, or not needed here. */
type Lack = { acts: string[] } | null

const refusalSpanMs = 600_000

const isText = ({ channel }: ContactAttempt) => channel === 'sms' || channel === 'chat' || channel === 'letter'
const isSpoken = ({ channel, answered }: ContactAttempt) => channel === 'visit' || (channel === 'call' && answered === true)
const from = (act: ContactAttempt, kinds: readonly SourceKind[]) => act.sources.some(({ kind }) => kinds.includes(kind))
const linked = ({ kinds }: Held, wanted: readonly EvidenceKind[]) => kinds.some((kind) => kind === null || wanted.includes(kind))
const lacking = (acts: readonly ContactAttempt[]): Lack => (acts.length ? { acts: acts.map(({ id }) => id) } : null)

/** Papers and pictures that only an answer can name. */
const papers = (wanted: readonly EvidenceKind[]) => (held: Held): Lack => (linked(held, wanted) ? null : { acts: [] })
const answered = (key: string, orElse: (held: Held) => Lack) => (held: Held): Lack => (held.answers.some(({ values }) => values[key]) ? null : orElse(held))

function recordings(held: Held): Lack {
  const spoken = held.acts.filter(isSpoken)
  if (linked(held, ['recording'])) return null
  if (spoken.length) return lacking(spoken.filter((act) => !from(act, ['recording'])))
  return held.acts.length ? null : { acts: [] }
}

/** Words that stand nowhere but in a person's memory. */
function originalWords(held: Held): Lack {
  const texts = held.acts.filter(isText)
  if (linked(held, ['picture', 'chat', 'document', 'recording'])) return null
  if (texts.length) return lacking(texts.filter((act) => !from(act, ['handset', 'chat', 'screenshot'])))
  return held.acts.length ? null : { acts: [] }
}

/** A bill lists connected calls only; a row of the bill alone lacks the phone's own record. */
const unbilled = (act: ContactAttempt) => act.channel === 'call' && act.answered === true && act.grade === 'handset-only'
const bill = ({ acts }: Held): Lack => lacking(acts.filter(unbilled))
const bothLogs = ({ acts }: Held): Lack => lacking(acts.filter((act) => act.grade === 'bill-only' || act.grade === 'declared' || unbilled(act)))

function membership({ finding, facts }: Held): Lack {
  const lender = facts.respondents.find(({ key }) => key === finding.respondent)
  return lender && lender.associationMember === undefined ? { acts: [] } : null
}

/** A recording or message of about the time the refusal was noted. */
function refusalProof({ finding, acts, facts }: Held): Lack {
  const times = facts.refusals.filter(({ by }) => by === finding.recipient).map(({ at }) => at)
  const isShown = acts.some((act) => from(act, ['recording', 'chat', 'screenshot']) && times.some((at) => Math.abs(act.at - at) <= refusalSpanMs))
  return isShown ? null : { acts: [] }
}

const lackOf: Record<EvidenceWant, (held: Held) => Lack> = {
  recording: recordings, 'original-words': originalWords, bill, 'both-logs': bothLogs, membership, 'refusal-proof': refusalProof,
  'delivery-proof': papers(['picture', 'document']), photo: papers(['picture']), 'screen-recording': papers(['picture', 'recording', 'other']),
  contract: papers(['document', 'picture']), 'payment-record': papers(['document', 'picture']), 'licence-check': papers(['picture', 'document']),
  'authenticity-check': answered('checked-with', papers(['picture', 'document', 'recording'])), 'age-proof': papers(['document', 'picture']),
  'health-proof': papers(['document', 'picture']), 'public-link': answered('link', papers(['picture', 'document', 'other'])),
  'agency-list': papers(['picture', 'document']),
}

/** `acts` by id; `kinds` = what kind each original of the case is. */
type Material = { acts: ReadonlyMap<string, ContactAttempt>; facts: CaseFacts; kinds: Readonly<Record<string, EvidenceKind>> }

/** What the findings still lack of what their rules want, one item per want, lender and recipient. */
export function wantedEvidence(findings: readonly FindingDraft[], of: Material, ruleOf: RuleOf): MissingItem[] {
  const answers = of.facts.answers ?? []
  return findings.flatMap((finding) => {
    const own = answers.filter(({ key }) => finding.answers?.includes(key))
    const kinds = own.flatMap(({ evidence = [] }) => evidence.map((id) => of.kinds[id] ?? null))
    const held = { finding, acts: finding.attempts.flatMap((id) => of.acts.get(id) ?? []), answers: own, kinds, facts: of.facts }
    return (ruleOf(finding.violation)?.wants ?? []).flatMap((want): MissingItem[] => {
      const lack = lackOf[want](held)
      if (!lack) return []
      const { violation: rule, respondent, recipient } = finding
      if (want === 'membership') return [{ key: 'membership', values: {}, action: 'set-membership', rule, respondent }]
      const attempts = lack.acts.length ? { attempts: lack.acts } : {}
      return [{ key: `want.${want}`, values: { count: lack.acts.length }, action: 'add-evidence', rule, respondent, recipient, ...attempts }]
    })
  })
}
