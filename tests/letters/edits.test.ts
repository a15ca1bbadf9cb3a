import { describe, expect, it } from 'vitest'
import { articlesInWords } from '@/lib/letters/citations'
import { draftBody, orderBody } from '@/lib/letters/draft-form'
import { editables, mergedEdits, withEdits } from '@/lib/letters/edits'
import { factLines } from '@/lib/letters/fact-lines'
import { editWarnings } from '@/lib/letters/guards'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { letterText } from '@/lib/letters/text'
import { sampleLetter } from './sample-case'

const base = lenderComplaint(sampleLetter(40))
const claim = editables(base).find(({ factRef }) => factRef === 'f-night-contact')
if (!claim) throw new Error('the sample has no claim about the night')

describe('own wordings', () => {
  it('replace their sentence, and an empty one takes that back', () => {
    const edits = mergedEdits(base, {}, { [claim.place]: '夜里又打来（证1）。' })
    expect(letterText(withEdits(base, edits).letter)).toContain('夜里又打来')
    expect(mergedEdits(base, edits, { [claim.place]: ' ' })).toEqual({})
    expect(mergedEdits(base, edits, {})).toEqual(edits)
  })

  it('follow their sentence when the facts move it', () => {
    const edits = mergedEdits(base, {}, { [claim.place]: '夜里又打来（证1）。' })
    const moved = lenderComplaint({ ...sampleLetter(40), background: '背景。' })
    const { letter, lost } = withEdits(moved, edits)
    expect(lost).toEqual([])
    const text = letterText(letter)
    expect(text).toContain('夜里又打来')
    expect(text).not.toContain(claim.text)
  })

  it('come back as lost, on no other sentence, when theirs is gone', () => {
    const edits = mergedEdits(base, {}, { [claim.place]: '夜里又打来（证1）。' })
    const facts = sampleLetter(40)
    const without = lenderComplaint({ ...facts, findings: facts.findings.filter(({ violation }) => violation !== 'night-contact') })
    const { letter, lost } = withEdits(without, edits)
    expect(lost).toEqual([{ place: claim.place, text: '夜里又打来（证1）。' }])
    expect(letter).toEqual(without)
    expect(editWarnings(edits, lost)).toEqual([{ code: 'edit-outdated', level: 'warn', value: '夜里又打来（证1）。' }])
  })

  it('may not lose the exhibit of a claim', () => {
    const edits = mergedEdits(base, {}, { [claim.place]: '夜里又打来。' })
    expect(editWarnings(edits, [])).toEqual([{ code: 'exhibit-missing', level: 'block', value: '夜里又打来。' }])
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
    expect(draftBody({ version: 'v', addressee: '甲', requests: '一\r\n\r\n二', 'confidential.asked': '1', 'edit.2.0': '字', other: 'x' })).toEqual({
      version: 'v', options: { addressee: '甲', requests: ['一', '二'], confidential: false }, edits: { '2.0': '字' },
    })
    expect(draftBody({})).toEqual({ options: {}, edits: {} })
    expect(orderBody({ choice: 'lender-complaint:lender', respondent: 'LX' })).toEqual({ letter: 'lender-complaint', channel: 'lender', options: { respondent: 'LX' } })
    expect(orderBody({ choice: 'police-summary:police', respondent: 'LX', ticket: 't' })).toEqual({ letter: 'police-summary', channel: 'police', ticket: 't' })
  })
})

describe('articles', () => {
  it('stand in order, items of one article together', () => {
    expect(articlesInWords(['第五十一条', '第四十二条第（五）项', '第四十二条第（一）项'])).toBe('第四十二条第（一）（五）项、第五十一条')
    expect(articlesInWords(['第一百零二条', '第五十条第一款第（六）项', '第九条', '第三十条', '第十条'])).toBe('第九条、第十条、第三十条、第五十条第一款第（六）项、第一百零二条')
  })
})
