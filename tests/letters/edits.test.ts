import { describe, expect, it } from 'vitest'
import { articlesInWords } from '@/lib/letters/citations'
import { draftBody, orderBody } from '@/lib/letters/draft-form'
import { editables, mergedEdits, placedEdits, strayPlaces, withEdits, type Edits, type WrittenEdit } from '@/lib/letters/edits'
import { factLines } from '@/lib/letters/fact-lines'
import { editWarnings } from '@/lib/letters/guards'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { mergedOptions } from '@/lib/letters/letter-options'
import { letterText } from '@/lib/letters/text'
import { sampleLetter } from './sample-case'

const base = lenderComplaint(sampleLetter(40))
const claim = editables(base).find(({ factRef }) => factRef === 'f-night-contact')
if (!claim) throw new Error('the sample has no claim about the night')

const own = '夜里又打来（证1）。'
/** Edits after somebody wrote over what was there. */
function written(before: Edits, edits: Record<string, WrittenEdit>, letter = base): Edits {
  const merged = mergedEdits(letter, before, edits)
  if (!merged) throw new Error('refused')
  return merged
}
const without = (violation: string) => {
  const facts = sampleLetter(40)
  return lenderComplaint({ ...facts, findings: facts.findings.filter((finding) => finding.violation !== violation) })
}

describe('own wordings', () => {
  const edits = written({}, { [claim.place]: own })

  it('replace their sentence, and an empty one takes that back', () => {
    expect(letterText(withEdits(base, placedEdits(base, edits)))).toContain('夜里又打来')
    expect(written(edits, { [claim.place]: ' ' })).toEqual({})
    expect(written(edits, { [claim.place]: claim.text })).toEqual({})
    expect(written(edits, {})).toEqual(edits)
  })

  it('follow their sentence when the facts move it, and are then changed at its new place', () => {
    const moved = lenderComplaint({ ...sampleLetter(40), background: '背景。' })
    const placed = placedEdits(moved, edits)
    const now = [...placed.own.keys()][0] ?? ''
    expect(now).not.toBe(claim.place)
    const text = letterText(withEdits(moved, placed))
    expect(text).toContain('夜里又打来')
    expect(text).not.toContain(claim.text)
    expect(written(edits, { [now]: '改过（证1）。' }, moved)).toEqual({ [now]: { text: '改过（证1）。', was: claim.text } })
    expect(written(edits, { [now]: '' }, moved)).toEqual({})
  })

  it('stay, on no other sentence, when theirs is gone, until they are dropped', () => {
    const letter = without('night-contact')
    const placed = placedEdits(letter, edits)
    expect(withEdits(letter, placed)).toEqual(letter)
    expect(editWarnings(placed)).toEqual([{ code: 'edit-outdated', level: 'warn', value: own }])
    const untouched = Object.fromEntries(editables(letter).map(({ place, text }) => [place, { text: '', was: text }]))
    const kept = written(edits, untouched, letter)
    expect(kept).toEqual({ 'earlier.0': { text: own, was: claim.text } })
    const second = written(kept, { [claim.place]: '别的话（证1）。' }, letter)
    expect(Object.values(second).map(({ text }) => text).sort()).toEqual([own, '别的话（证1）。'].sort())
    expect(written(second, { 'earlier.0': { text: '', was: claim.text } }, letter)).not.toHaveProperty(['earlier.0'])
  })

  it('come back to their sentence when it does', () => {
    const kept = written(edits, {}, without('night-contact'))
    expect(placedEdits(base, kept)).toEqual({ own: new Map([[claim.place, { text: own, was: claim.text }]]), earlier: new Map() })
  })

  it('are refused, all of them, when another sentence stands at a place than the one that was read', () => {
    expect(mergedEdits(base, {}, { [claim.place]: { text: own, was: claim.text } })).toEqual(edits)
    expect(mergedEdits(base, {}, { [claim.place]: { text: own, was: '别的句子。' } })).toBeNull()
    expect(mergedEdits(base, {}, { '99.0': { text: own, was: claim.text } })).toBeNull()
    const kept = written(edits, {}, without('night-contact'))
    expect(mergedEdits(without('night-contact'), kept, { 'earlier.0': { text: '', was: '别的句子。' } })).toBeNull()
  })

  it('have no place where nothing can be worded: they are named, so that nobody’s words are lost', () => {
    const kept = written(edits, {}, without('night-contact'))
    expect(strayPlaces(base, {}, { '99.99': own, 'earlier.0': { text: own }, [claim.place]: own, '98.0': ' ' })).toEqual(['99.99', 'earlier.0'])
    expect(strayPlaces(without('night-contact'), kept, { 'earlier.0': own, 'earlier.3': { text: own, was: claim.text } })).toEqual([])
    expect(strayPlaces(null, {}, { '0.0': own })).toEqual(['0.0'])
  })

  it('for a sentence that is already gone can still be handed in, and are kept apart', () => {
    const kept = written({}, { 'earlier.0': { text: own, was: claim.text } }, without('night-contact'))
    expect(kept).toEqual({ 'earlier.0': { text: own, was: claim.text } })
    expect(written({}, { 'earlier.0': own }, without('night-contact'))).toEqual({})
  })

  it('may not lose the exhibit of a claim, unless they are not in the letter', () => {
    const bare = written({}, { [claim.place]: '夜里又打来。' })
    expect(editWarnings(placedEdits(base, bare))).toEqual([{ code: 'exhibit-missing', level: 'block', value: '夜里又打来。' }])
    expect(editWarnings(placedEdits(without('night-contact'), bare)).map(({ level }) => level)).toEqual(['warn'])
  })
})

describe('the facts beside the paper', () => {
  it('count only acts with an exhibit, in the days they were', () => {
    const facts = sampleLetter(26)
    const night = factLines(facts, 'regulator', 'LX').find(({ violation }) => violation === 'night-contact')
    const acts = facts.findings.find(({ violation }) => violation === 'night-contact')?.attempts ?? []
    expect(night).toMatchObject({ ref: 'f-night-contact', count: acts.length, told: 0, recipient: '本人' })
    facts.acts.forEach((act) => { if (act.id === acts[0]) act.exhibits = [] })
    expect(factLines(facts, 'regulator', 'LX').find(({ violation }) => violation === 'night-contact')).toMatchObject({ count: acts.length - 1, told: 1 })
    expect(factLines(facts, 'regulator', 'nobody')).toEqual([])
  })
})

describe('forms of letters', () => {
  it('say only what their fields hold', () => {
    expect(draftBody({ version: 'v', 'own.fields': 'addressee:text requests:lines confidential:check months:number', addressee: '甲', requests: '一\r\n\r\n二', months: '12', 'edit.2.0': '字', other: 'x' })).toEqual({
      version: 'v', options: { addressee: '甲', requests: ['一', '二'], confidential: false, months: 12 }, edits: { '2.0': { text: '字' } },
    })
    expect(draftBody({ 'own.fields': 'background:text', background: '甲\r\n乙', 'edit.2.0': '字', 'was.2.0': '原\r\n句', 'was.2.1': '没有动的', 'edit.earlier.0': '', 'was.earlier.0': '旧' })).toEqual({
      options: { background: '甲\n乙' }, edits: { '2.0': { text: '字', was: '原\n句' }, 'earlier.0': { text: '', was: '旧' } },
    })
    expect(draftBody({})).toEqual({ options: {}, edits: {} })
    expect(orderBody({ choice: 'lender-complaint:lender', respondent: 'LX' })).toEqual({ letter: 'lender-complaint', channel: 'lender', options: { respondent: 'LX' } })
    expect(orderBody({ choice: 'police-summary:police', respondent: 'LX', ticket: 't' })).toEqual({ letter: 'police-summary', channel: 'police', ticket: 't' })
  })
})

describe('options', () => {
  it('that say nothing are not kept, so that the facts speak', () => {
    const before = { addressee: '甲', contract: '1', confidential: true }
    expect(mergedOptions(before, { addressee: ' ', requests: [' '], confidential: false, background: '乙' })).toEqual({ contract: '1', background: '乙' })
    expect(mergedOptions(before, {})).toEqual(before)
  })
})

describe('articles', () => {
  it('stand in order, items of one article together', () => {
    expect(articlesInWords(['第五十一条', '第四十二条第（五）项', '第四十二条第（一）项'])).toBe('第四十二条第（一）、（五）项、第五十一条')
    expect(articlesInWords(['第一百零二条', '第五十条第一款第（六）项', '第九条', '第三十条', '第十条'])).toBe('第九条、第十条、第三十条、第五十条第一款第（六）项、第一百零二条')
  })
})
