import { describe, expect, it } from 'vitest'
import { againOf, findingViews, isWaiting, markedPieces, stateOf, type DecidedFinding, type FindingContext } from '@/components/law/finding-view'
import { promptViews } from '@/components/law/prompt-view'
import { review } from '@/lib/law'
import type { Answer } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { facts } from '../law/facts'
import { answer } from '../law/told'
import { attempt } from '../makers/attempts'

const refused = { reply: 'no-reasons', loan: 'no' }
const night = [attempt('a', '2025-02-27T22:30:00'), attempt('b', '2025-02-28T22:30:00', { answered: false, seconds: 0 }), attempt('c', '2026-03-01T23:00:00', { recipient: 'sister' })]
const held = (attempts: ContactAttempt[], more: Partial<DecidedFinding> = {}): DecidedFinding[] =>
  review(attempts, facts()).findings.map((draft) => ({ id: `${draft.violation}-${draft.recipient}`, state: 'proposed' as const, draft, digest: '', decidedAttempts: [], decidedAnswers: [], note: null, ...more }))
const context = (attempts: ContactAttempt[]): FindingContext => ({
  caseId: 'k', facts: facts(), people: [{ key: 'debtor', name: '我' }, { key: 'sister', name: '姐姐' }], attempts: new Map(attempts.map((each) => [each.id, each])),
  exhibits: new Map([['call-log', 3], ['voice', 7]]), kinds: new Map([['call-log', 'call-log'], ['voice', 'recording']]), linked: new Map([['a', ['voice']]]), writers: new Map([['m', '李律师']]),
})
const nightView = (attempts: ContactAttempt[], more: Partial<DecidedFinding> = {}) => findingViews(held(attempts, more), ['night-contact'], context(attempts))[0]

describe('a rule’s view', () => {
  it('holds one line for each recipient and sums them', () => {
    const view = nightView(night)
    expect(view?.lines.map(({ respondent, recipient, count }) => [respondent, recipient, count])).toEqual([['LX', '我', 2], ['LX', '姐姐', 1]])
    expect([view?.count, view?.figures]).toEqual([3, { acts: 3, told: 0, atNight: 3, answered: 2, people: 2 }])
  })

  it('keeps acts on both sides of a change of rules under their own version, and shares citations only where all lines have the same', () => {
    const view = nightView(night)
    expect(view?.shared).toEqual([])
    expect(view?.lines[0]?.provisions.map(({ statute, from, attempts }) => [statute, from, attempts])).toEqual([['GBT', '2025-02-28', ['b']], ['NIFA24', '2024-05-15', ['a']]])
    const same = nightView([attempt('b', '2025-03-01T22:30:00'), attempt('c', '2025-03-01T23:00:00', { recipient: 'sister' })])
    expect(same?.shared.map(({ statute, attempts }) => [statute, attempts])).toEqual([['GBT', ['b', 'c']]])
  })

  it('names the exhibits of its acts once, rows and linked originals alike', () => {
    const source = { evidenceId: 'call-log', file: 'f', at: 1, kind: 'handset' as const }
    const view = nightView([attempt('a', '2025-02-28T22:30:00', { sources: [source, source] })])
    expect(view?.lines[0]?.exhibits).toEqual([
      { number: 3, kind: 'call-log', href: '/cases/k/evidence#exhibit-3' }, { number: 7, kind: 'recording', href: '/cases/k/evidence#exhibit-7' },
    ])
  })

  it('waits until a person decided, and again when acts joined after that', () => {
    const line = (more: Partial<DecidedFinding>) => nightView(night.slice(0, 2), more)?.lines[0]
    expect(line({})).toMatchObject({ joined: 0, left: 0 })
    expect(line({ state: 'confirmed', decidedAttempts: ['a', 'b'] })).toMatchObject({ joined: 0, left: 0 })
    const grown = nightView(night.slice(0, 2), { state: 'confirmed', decidedAttempts: ['a', 'gone'] })
    expect(grown?.lines[0]).toMatchObject({ joined: 1, left: 1 })
    expect(grown?.lines[0]?.acts.map(({ id, isNew }) => [id, isNew])).toEqual([['a', false], ['b', true]])
    expect(grown && [grown.lines.map(isWaiting), stateOf(grown)]).toEqual([[true], 'proposed'])
    expect(grown && againOf(grown.lines)).toBe('joined')
    const settled = nightView(night.slice(0, 2), { state: 'dismissed', decidedAttempts: ['a', 'b'] })
    expect(settled && stateOf(settled)).toBe('dismissed')
  })

  it('waits again when an answer it rests on was added or changed after the decision', () => {
    const answers = [answer('deletion-refused', '2026-02-01', refused), answer('deletion-refused', '2026-03-01', refused)]
    const view = (decidedAnswers: string[]) => {
      const own = review([], facts({ answers })).findings.map((draft) => ({ id: 'd', state: 'confirmed' as const, draft, digest: '', decidedAttempts: [], decidedAnswers, note: null }))
      return findingViews(own, ['deletion-refused'], context([]))[0]?.lines[0]
    }
    const keys = answers.map(({ key }) => key)
    const [settled, retold] = [view(keys), view([...keys.slice(1), 'gone'])]
    expect(settled && [settled.retold, settled.left, isWaiting(settled)]).toEqual([0, 0, false])
    expect(retold && [retold.retold, retold.left, isWaiting(retold), againOf([retold])]).toEqual([1, 1, true, 'retold'])
  })

  it('counts what an answer tells once: as its act of the log, or else by itself', () => {
    const [visit, values] = [attempt('v', '2026-03-02T10:00:00', { channel: 'visit' }), { where: 'home', consent: 'no', left: 'left', night: 'unknown' }]
    const of = (more: Partial<Answer>) => {
      const own = facts({ answers: [answer('home-visit', '2026-03-02', values, { by: 'm', evidence: ['voice'], ...more })] })
      const found = review([visit], own).findings.map((draft) => ({ id: 'f', state: 'proposed' as const, draft, digest: '', decidedAttempts: [], decidedAnswers: [], note: null }))
      return findingViews(found, ['home-visit'], { ...context([visit]), facts: own })[0]
    }
    const [told, tied] = [of({}), of({ attempts: ['v'] })]
    expect([told?.count, told?.toldCount, told?.figures.acts, told?.figures.told]).toEqual([0, 1, 0, 1])
    expect([tied?.count, tied?.toldCount, tied?.figures.acts, tied?.figures.told]).toEqual([1, 0, 1, 0])
    expect(told?.lines[0]?.told).toMatchObject([{ on: '2026-03-02', values, by: '李律师', exhibits: [7], acts: [], isNew: false }])
    expect(tied?.lines[0]?.told[0]?.acts.map(({ id }) => id)).toEqual(['v'])
    expect(told?.lines[0]?.exhibits.map(({ number }) => number)).toEqual([7])
  })

  it('quotes the whole text with the stretch marked', () => {
    const said = attempt('t', '2026-03-01T10:00:00', { channel: 'sms', content: '今天不还钱，我去学校打断你孩子的腿。' })
    const [view] = findingViews(held([said]), ['threat'], context([said]))
    const pieces = view?.lines[0]?.quotes[0]?.pieces ?? []
    expect(pieces.map(({ text }) => text).join('')).toBe(said.content)
    expect(pieces.some(({ isMarked }) => isMarked)).toBe(true)
  })
})

describe('marked stretches', () => {
  it.each([
    [[], ['abcdef']], [[{ start: 1, end: 3 }], ['a', '[bc]', 'def']], [[{ start: 2, end: 4 }, { start: 1, end: 3 }], ['a', '[bc]', '[d]', 'ef']],
    [[{ start: 1, end: 5 }, { start: 2, end: 3 }], ['a', '[bcde]', 'f']], [[{ start: 3, end: 6 }], ['abc', '[def]']],
  ])('%j', (spans, pieces) => {
    expect(markedPieces('abcdef', spans).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(pieces)
  })
})

it('what can only be asked says which days it is about, and never mixes with what was not checked', () => {
  const open = attempt('x', '2026-05-08T22:48:00', { attribution: 'unknown', lender: null, respondent: null, purpose: 'other' })
  const toSister = attempt('y', '2026-05-09T12:00:00', { recipient: 'sister' })
  const views = promptViews(review([open], facts()).prompts, ['night-contact', 'daily-call-limit'], context([open]))
  expect(views[0]).toMatchObject({ violation: 'night-contact', isUnchecked: false, lines: [{ respondent: null, recipient: '我', reason: { key: 'ask-unknown-number' } }] })
  expect(views[0]?.lines[0]?.days).toEqual([{ day: '2026-05-08', count: 1, href: '/cases/k/timeline?day=2026-05-08' }])
  const unchecked = promptViews(review([toSister], facts()).prompts, ['daily-call-limit'], context([toSister]))
  expect(unchecked.map(({ isUnchecked, lines }) => [isUnchecked, lines.map(({ reason }) => reason.key)])).toEqual([[true, ['unchecked-debtor-calls']]])
})
