import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { judgeEachAct } from './each-act'
import { withFinds } from './sifted'
import type { Judgement } from './violation'
import { spanReader, type WordPattern } from './wording/pattern'

/** Judges a rule that each text with one of the wordings fulfils by itself, whoever received it; the wording is quoted. */
export function judgeEachText(violation: ViolationId, attempts: readonly ContactAttempt[], patterns: readonly WordPattern[]): Judgement {
  const read = spanReader(patterns)
  return judgeEachAct(violation, withFinds(attempts, read), (attempt) => ({ kind: 'act', spans: read(attempt) }))
}
