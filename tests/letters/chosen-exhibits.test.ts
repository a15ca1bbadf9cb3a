import { describe, expect, it } from 'vitest'
import { draftBody, orderBody } from '@/lib/letters/draft-form'
import { summaryContent } from '@/lib/letters/summary/content'
import { sampleSummary } from './sample-case'

const id = (at: number) => `01a21878-2136-76b8-a77e-bc73e35a650${at}`
const ticked = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`exhibit.${id(at)}`, 'on']))

describe('exhibits a person chose for the one page', () => {
  it('come first, the others after them as before', () => {
    const facts = sampleSummary(100)
    const usual = summaryContent(facts).exhibits.map((exhibit) => exhibit.id)
    const chosen = usual.slice(-2)
    expect(usual.length).toBeGreaterThan(3)
    const order = summaryContent({ ...facts, chosen }).exhibits.map((exhibit) => exhibit.id)
    expect(order).toEqual([...chosen, ...usual.slice(0, -2)])
    expect(summaryContent({ ...facts, chosen: ['not-there'] }).exhibits.map((exhibit) => exhibit.id)).toEqual(usual)
  })

  it('are read from ticked boxes, five at most; no tick takes the choice back, and a form that does not ask says nothing', () => {
    expect(draftBody({ 'exhibits.asked': '1', ...ticked(2) }).options).toEqual({ exhibits: [id(0), id(1)] })
    expect(draftBody({ 'exhibits.asked': '1', ...ticked(7) }).options?.exhibits).toHaveLength(5)
    expect(draftBody({ 'exhibits.asked': '1', 'exhibit.x': 'on' }).options).toEqual({ exhibits: [] })
    expect(draftBody(ticked(2)).options).toEqual({})
  })

  it('begin a summary with the choice, and no other letter', () => {
    expect(orderBody({ choice: 'police-summary:police', 'exhibits.asked': '1', ...ticked(1) })).toMatchObject({ letter: 'police-summary', options: { exhibits: [id(0)] } })
    expect(orderBody({ choice: 'lender-complaint:lender', 'exhibits.asked': '1', ...ticked(1) })).not.toHaveProperty('options')
  })
})
