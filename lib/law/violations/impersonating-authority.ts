import { judgeEachAct } from '../each-act'
import { impersonatingOfficials } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'
import { impersonationPatterns } from '../wording/impersonation'
import { spanReader } from '../wording/pattern'

/** 冒充国家机关 (P11): a collector's text that claims to come from police, court, procuratorate or government. A law or mediation department is none. */
export const impersonatingAuthority: ViolationRule = {
  id: 'impersonating-authority',
  provisions: [impersonatingOfficials],
  matches(attempts) {
    const read = spanReader(impersonationPatterns)
    return judgeEachAct('impersonating-authority', attempts, (attempt) => {
      const spans = read(attempt)
      return spans.length ? { kind: 'act', spans } : null
    })
  },
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-real-authority', values: {} }],
  channels: ['police', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
}
