import { describe, expect, it } from 'vitest'
import { chineseNumber } from '@/lib/law/provisions/article'
import { violationList } from '@/lib/law'
import { letters } from '@/lib/letters'
import { arranged, leftOutOf, missingAnnexes, partsOf, renumbered } from '@/lib/letters/arrangement'
import type { LetterDocument } from '@/lib/letters/document'
import { draftBody } from '@/lib/letters/draft-form'
import { editables, inLetter, placedEdits, withEdits } from '@/lib/letters/edits'
import { inFactOrder } from '@/lib/letters/fact-order'
import { kindsTold } from '@/lib/letters/kinds-told'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import type { AddressedFacts, LetterEntry } from '@/lib/letters/letter-entry'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { narrativeOf } from '@/lib/letters/narrative'
import { letterText } from '@/lib/letters/text'
import { kindWord } from '@/lib/letters/wording'
import { entryFacts, followedFiling } from './entry-case'
import { sampleLetter } from './sample-case'

const of = (letter: LetterDocument, options: LetterOptions) => arranged(renumbered(letter, leftOutOf(options)), options)
const out = (...keys: string[]): LetterOptions => ({ 'arrange.out': keys })
const headings = ({ sections }: LetterDocument) => sections.flatMap(({ heading }) => heading ?? [])
const entryOf = (id: string) => letters.find((entry) => entry.id === id) as LetterEntry
const whole = (entry: LetterEntry, options: LetterOptions = {}) => {
  const followed = entry.follows ? followedFiling({ channel: entry.follows[0] ?? 'lender' }) : null
  return entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }, { followed }), options)
}
const complaint = lenderComplaint({ ...sampleLetter(40), filings: [{ channel: 'nfra-complaint', respondent: null, addressee: '某局', filedOn: '2026-03-02', referenceNumbers: [], answeredOn: null, steps: [] }] })

/** Every choice of some keys. */
const subsets = (keys: readonly string[]): string[][] =>
  keys.reduce<string[][]>((found, key) => [...found, ...found.map((some) => [...some, key])], [[]])

describe('parts that are left out', () => {
  it.each(letters.map((entry) => [entry.id, entry] as const))('leave no gap in the numbers and no pointer to what is gone: %s', (_id, entry) => {
    const letter = whole(entry)
    for (const keys of subsets(partsOf(letter, {}).optional.map(({ key }) => key))) {
      const now = of(letter, out(...keys))
      const body = now.sections.flatMap(({ attachment, heading = '' }) => (attachment ? [] : (/^[一二三四五六七八九十]+(?=、)/u.exec(heading)?.[0] ?? [])))
      const annexes = now.sections.flatMap(({ attachment, heading = '' }) => (attachment ? (/^附件[一二三四五六七八九十]+/u.exec(heading)?.[0] ?? []) : []))
      expect(body).toEqual(body.map((_number, at) => chineseNumber(at + 1)))
      expect(annexes).toEqual(annexes.map((_number, at) => `附件${chineseNumber(at + 1)}`))
      expect(missingAnnexes([letterText(now)], now)).toEqual([])
      expect(now.sections).toHaveLength(letter.sections.length - keys.length)
    }
  })

  it('name the annexes that are there by their new numbers', () => {
    expect(headings(complaint)).toEqual(expect.arrayContaining(['三、催收行为与依据（详见附件二、附件三）', '附件三　时间线']))
    expect(headings(of(complaint, out('details')))).toEqual(expect.arrayContaining(['三、催收行为与依据（详见附件二）', '附件二　时间线', expect.stringMatching(/^附件三　逐次明细（共\d+次）$/u)]))
    expect(headings(of(complaint, out('acts', 'earlier'))).join()).not.toMatch(/此前|逐次明细/u)
    expect(headings(of(whole(entryOf('reminder')), out('limits'))).slice(-1)).toEqual(['三、请求'])
  })

  it('are never those that must be there: the evidence list, the time line, what stands in the annex alone', () => {
    expect(of(complaint, out('facts', 'evidence', 'timeline')).sections).toHaveLength(complaint.sections.length)
    expect(partsOf(complaint, {}).optional.map(({ key }) => key)).toEqual(['earlier', 'details', 'acts'])
    const facts = sampleLetter(40)
    const more = violationList.slice(0, 9).map(({ id }, at) => ({ ...(facts.findings[0] as (typeof facts.findings)[number]), id: `f-${at}`, violation: id }))
    const brief = lenderComplaint({ ...facts, findings: more })
    expect(letterText(brief)).toContain('（七）其他。')
    expect(of(brief, out('details')).sections).toHaveLength(brief.sections.length)
  })

  it('keep what was worded anew in them, out of sight, and come back with it', () => {
    const place = editables(complaint).find(({ heading }) => heading.includes('此前'))
    const edits = { [place?.place ?? '']: { text: '此前投诉过（自己写的）。', was: place?.text ?? '' } }
    const base = renumbered(complaint, leftOutOf(out('earlier')))
    const placed = placedEdits(base, edits)
    expect(inLetter(placed, partsOf(base, out('earlier')).optional.filter(({ isOut }) => isOut).map((part) => part.place)).own.size).toBe(0)
    expect(letterText(arranged(withEdits(base, placed), out('earlier')))).not.toContain('自己写的')
    expect(letterText(arranged(withEdits(complaint, placedEdits(complaint, edits)), {}))).toContain('自己写的')
  })
})

describe('the order of what was found', () => {
  const facts = sampleLetter(40)
  const paragraphsOf = (letter: LetterDocument, part: RegExp) => letter.sections.filter(({ heading = '' }) => part.test(heading))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])))
  const told = (letter: LetterDocument) => paragraphsOf(letter, /^三、/u).flatMap((text) => /^（[一二三四五六七八九]）([^。]+)。/u.exec(text)?.[1] ?? [])
  const annexed = (letter: LetterDocument) => [...new Set(paragraphsOf(letter, /^附件二/u).flatMap((text) => /^\d+．([^。]+)。/u.exec(text)?.[1] ?? []))]
  const by = (order: typeof facts.order) => lenderComplaint({ ...facts, ...(order ? { order } : {}) })

  it('is by gravity unless a person says so, by the first act, or by hand; the annex follows and the exhibits stay', () => {
    const grave = by(undefined)
    expect(told(by({ by: 'gravity', kinds: [] }))).toEqual(told(grave))
    const kinds = inFactOrder(facts.findings, facts).map(({ violation }) => violation)
    const last = kinds.at(-1) ?? ''
    const [timed, own] = [by({ by: 'time', kinds: [] }), by({ by: 'hand', kinds: [last] })]
    expect(told(timed)).not.toEqual(told(grave))
    expect(told(own)[0]).toBe(told(grave).at(-1))
    for (const letter of [grave, timed, own]) expect(annexed(letter)).toEqual(told(letter))
    const evidence = (letter: LetterDocument) => letter.sections.find(({ heading = '' }) => heading.includes('证据目录'))
    expect(evidence(timed)).toEqual(evidence(grave))
    const firsts = inFactOrder(facts.findings, { ...facts, order: { by: 'time', kinds: [] } })
      .map(({ attempts }) => Math.min(...facts.acts.filter(({ id, exhibits }) => attempts.includes(id) && exhibits.length > 0).map(({ at }) => at)))
    expect(firsts[0]).toBe(Math.min(...firsts))
  })

  it.each(['lender-complaint', 'nfra-report', 'nifa-report', 'civil-complaint', 'filing-reconsideration'])('offers the kinds that %s tells, in its order', (id) => {
    const [entry, followed] = [entryOf(id), entryOf(id).follows ? followedFiling({ channel: 'police' }) : null]
    const own: AddressedFacts = { ...entryFacts(entry, { role: 'debtor', on: '2026-11-22' }, { followed }), order: { by: 'time', kinds: [] } }
    const letter = entry.write(own, {})
    const text = letterText(letter)
    const places = kindsTold(entry, own, letter).map((kind) => text.search(new RegExp(`）${kindWord(kind, own)}[。：]`, 'u')))
    expect(places.length).toBeGreaterThan(1)
    expect(places.filter((at) => at >= 0)).toEqual(places.filter((at) => at >= 0).sort((one, other) => one - other))
    expect(places.filter((at) => at >= 0).length).toBeGreaterThan(1)
  })
})

describe('a paragraph of one’s own', () => {
  const options = { 'paragraph.facts': '我上夜班，电话打到了车间。\n\n同事都知道了。', 'paragraph.acts': '不在这里。' }

  it('stands behind its part, marked as its writer’s statement', () => {
    const section = of(complaint, options).sections.find(({ heading = '' }) => heading.startsWith('三、'))
    expect(section?.blocks.slice(-2).map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(['本人陈述：我上夜班，电话打到了车间。', '同事都知道了。'])
    expect(letterText(of(complaint, options))).not.toContain('不在这里')
    expect(narrativeOf(entryOf('lender-complaint'), { options, edits: {} })).toContain('我上夜班')
  })

  it('can be written in every complaint, follow-up and application, or in a field of its own', () => {
    const wanted = letters.filter(({ purpose, id }) => ['complaint', 'follow-up', 'police', 'court', 'lender'].includes(purpose) && !['report-12321', 'power-of-attorney', 'agreement-checklist'].includes(id))
    for (const entry of wanted) {
      const hasField = Object.values(entry.fields).some(({ kind }) => kind === 'area')
      expect([entry.id, hasField || partsOf(whole(entry), {}).hosts.length > 0]).toEqual([entry.id, true])
    }
  })

  it('that names an annex the letter does not have is told', () => {
    expect(missingAnnexes(['见附件二、附件五。'], of(complaint, out('details')))).toEqual(['附件五'])
  })
})

describe('the form', () => {
  it('leaves out what has no tick, keeps out what is away, and moves one kind from what stands there', () => {
    const fields = { 'parts.asked': 'details acts', 'parts.away': 'earlier', 'part.acts': 'on', kinds: 'threat insult night-contact', 'arrange.by': 'time', 'paragraph.facts': '一\r\n二' }
    expect(draftBody(fields).options).toEqual({ 'arrange.out': ['details', 'earlier'], 'arrange.by': 'time', 'arrange.kinds': [], 'paragraph.facts': '一\n二' })
    expect(draftBody({ ...fields, 'up.insult': '1' }).options).toMatchObject({ 'arrange.by': 'hand', 'arrange.kinds': ['insult', 'threat', 'night-contact'] })
    expect(draftBody({ ...fields, 'down.night-contact': '1' }).options).toMatchObject({ 'arrange.kinds': ['threat', 'insult', 'night-contact'] })
    expect(draftBody({}).options).toEqual({})
  })
})
