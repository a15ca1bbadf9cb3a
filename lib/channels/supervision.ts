import { lendersBehind } from '@/lib/cases/attribution'
import { isLender, type CaseFacts, type RespondentKind } from '@/lib/cases/case-file'

/**
 * Who supervises the lender a filing is about. 《银行业保险业消费投诉处理管理办法》 binds 银行保险机构, those the national supervisor is in charge of (art. 42):
 * for `local` lenders (small-loan companies, mostly of 地方金融管理局) no text says so, and `unknown` ones may be such an institution or not. For both its
 * limits run on a condition that is said.
 */
export type Supervision = 'national' | 'local' | 'unknown'

const ofKind: Partial<Record<RespondentKind, Supervision>> = { bank: 'national', 'consumer-finance': 'national', 'small-loan': 'local' }

/** Supervision of the lender behind `respondent` (a key); without one, of the lenders of the case where they agree. */
export function supervisionOf(facts: CaseFacts, respondent?: string): Supervision {
  const keys = respondent ? lendersBehind(facts, respondent) : facts.respondents.filter(isLender).map(({ key }) => key)
  const kinds = keys.map((key) => facts.respondents.find((party) => party.key === key)?.kind ?? 'unknown')
  const found = new Set(kinds.map((kind) => ofKind[kind] ?? 'unknown'))
  const [only] = found
  return found.size === 1 && only ? only : 'unknown'
}
