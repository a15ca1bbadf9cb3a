import { expect, test } from 'vitest'
import { message } from './attempts'
import { judged } from './facts'
import { lookedUp } from './sentences'

const claim = (time: string, more = {}) => message(time, '我是正诚律师事务所的王律师', more)
const reasons = (prompts: { reason: { key: string } }[]) => prompts.map(({ reason }) => reason.key)

test('a claim is asked about once for each person until it was looked up, and no finding before', () => {
  const { findings, prompts } = judged('impersonating-lawyer', [claim('2026-03-10 10:00:00'), claim('2026-03-11 10:00:00'), claim('2026-03-11 10:00:00', { recipient: 'sister' })])
  expect(findings).toEqual([])
  expect(prompts.map(({ recipient, attempts, reason }) => [recipient, attempts.length, reason.key])).toEqual([
    ['debtor', 2, 'ask-look-up-licence'], ['sister', 1, 'ask-look-up-licence'],
  ])
})

test('an answer settles the claims of its day and person alone; what was written is quoted, and the rest is still asked about', () => {
  const acts = [claim('2026-03-10 10:00:00'), claim('2026-03-11 10:00:00'), claim('2026-03-10 10:00:00', { recipient: 'sister' }), claim('2026-03-10 11:00:00', { lender: 'LY', respondent: 'LY' })]
  const { findings, prompts } = judged('impersonating-lawyer', acts, { answers: [lookedUp('debtor', '2026-03-10')] })
  expect(findings.map(({ attempts, spans, groups }) => [attempts, spans.map(({ text }) => text), groups.length])).toEqual([[[acts[0]?.id], ['我是正诚律师事务所的王律师'], 1]])
  expect(prompts.flatMap(({ attempts }) => attempts).sort()).toEqual(acts.slice(1).map(({ id }) => id).sort())
})

test('looked up under the agency, and true: neither found nor asked; an agency of two lenders settles nothing', () => {
  const real = { ...lookedUp('debtor', '2026-03-10'), respondent: 'AX', values: { looked: 'real' } }
  expect(judged('impersonating-lawyer', [claim('2026-03-10 10:00:00')], { answers: [real] })).toEqual({ findings: [], prompts: [] })
  const open = claim('2026-03-10 10:00:00', { attribution: 'shared', lender: null })
  expect(reasons(judged('impersonating-lawyer', [open], { answers: [lookedUp('debtor', '2026-03-10')] }).prompts)).toContain('ask-shared-number')
})

test('an answer that names no act speaks of all claims of its day, one that names some of those alone', () => {
  const acts = [claim('2026-03-10 10:00:00'), claim('2026-03-10 11:00:00')]
  const found = (attempts: string[] | undefined) =>
    judged('impersonating-lawyer', acts, { answers: [{ ...lookedUp('debtor', '2026-03-10'), ...(attempts ? { attempts } : {}) }] }).findings.flatMap((finding) => finding.attempts)
  const [first = '', second = ''] = acts.map((act) => act.id)
  expect([found(undefined), found([]), found([second])]).toEqual([[first, second], [first, second], [second]])
})

test('not looked up yet: asked once, not twice', () => {
  const notYet = { ...lookedUp('debtor', '2026-03-10'), values: { looked: 'not-yet' } }
  expect(reasons(judged('impersonating-lawyer', [claim('2026-03-10 10:00:00')], { answers: [notYet] }).prompts)).toEqual(['ask-look-up-licence'])
})
