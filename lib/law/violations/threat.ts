import { judgeEachAct } from '../each-act'
import { threatToSafety } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'
import { spanReader } from '../wording/pattern'
import { threatPatterns } from '../wording/threat'

/** 威胁人身安全 (P10): a text, or what a person wrote down of a call, that threatens harm. A lawsuit or a credit report announced is none. */
export const threat: ViolationRule = {
  id: 'threat',
  provisions: [threatToSafety],
  matches(attempts) {
    const read = spanReader(threatPatterns)
    return judgeEachAct('threat', attempts, (attempt) => {
      const spans = read(attempt)
      return spans.length ? { kind: 'act', spans } : null
    })
  },
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-lawsuit-is-no-threat', values: {} }],
  channels: ['police'],
  needsPerson: true,
}
