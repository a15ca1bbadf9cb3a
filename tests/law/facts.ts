import type { CaseFacts } from '@/lib/cases/case-file'
import { review } from '@/lib/law'
import type { FindingDraft, Prompt } from '@/lib/law/violation'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { caseFacts, respondent } from '@/tests/makers/case-file'

/** A debtor with sister and colleague; lender LX is a member of the association, LY is none, of LZ nobody has said. */
export const facts = (more: Partial<CaseFacts> = {}): CaseFacts => caseFacts({
  respondents: [
    respondent('LX', { associationMember: true }), respondent('AX', { kind: 'agency', actsFor: ['LX'] }), respondent('LY', { kind: 'small-loan', associationMember: false }),
    respondent('LZ'),
  ],
  contacts: [
    { key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] },
    { key: 'husband', name: '周明', relation: '配偶', phones: ['19900001006'], spouse: true },
    { key: 'guarantor', name: '吴越', relation: '朋友', phones: ['19900001007'], guarantor: true },
    { key: 'uncle', name: '林国', relation: '叔叔', phones: ['19900001008', '19900001009'] },
  ],
  ...more,
})

const of = <T extends { violation: string }>(items: T[], violation: string) => items.filter((item) => item.violation === violation)

/** The findings and prompts of one violation. */
export function judged(violation: string, attempts: ContactAttempt[], more: Partial<CaseFacts> = {}): { findings: FindingDraft[]; prompts: Prompt[] } {
  const { findings, prompts } = review(attempts, facts(more))
  return { findings: of(findings, violation), prompts: of(prompts, violation) }
}

/** Per finding: which statute and version stands behind how many acts. */
export const cited = (finding: FindingDraft | undefined): string[] =>
  (finding?.provisions ?? []).map((provision) => `${provision.statute} ${provision.from} ${provision.attempts.length}`).sort()
