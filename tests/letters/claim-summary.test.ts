import { describe, expect, it } from 'vitest'
import { letterOf } from '@/lib/letters'
import type { AddressedFacts } from '@/lib/letters/letter-entry'
import { bodyPages } from './body-pages'
import { entryFacts } from './entry-case'

const clauses = ['林知夏你听好了', '今天下午六点以前不把钱还上', '我们就带人到你父母家和你孩子学校门口去', '让所有人都知道你欠钱不还是什么下场']
const long = clauses.join('，')

/** The facts as if every act in which words were found had said the same long sentence. */
function spoken(facts: AddressedFacts, content: string): AddressedFacts {
  const spans = (finding: AddressedFacts['findings'][number]) => finding.spans.map((span) => ({ ...span, start: 0, end: 3, text: content.slice(0, 3) }))
  return { ...facts, acts: facts.acts.map((act) => ({ ...act, content })), findings: facts.findings.map((finding) => ({ ...finding, spans: spans(finding) })) }
}

function quoted(id: 'lender-complaint' | 'nfra-report', content?: string) {
  const entry = letterOf(id)
  if (!entry) throw new Error(id)
  const facts = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })
  const letter = entry.write(content === undefined ? facts : spoken(facts, content), {})
  const texts = (isAnnex: boolean) => letter.sections.filter(({ attachment = false }) => attachment === isAnnex)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).join('\n')
  return { body: texts(false).match(/“[^”]*”/gu) ?? [], annex: texts(true), pages: bodyPages(letter) }
}

describe.each(['lender-complaint', 'nfra-report'] as const)('words of the other side in the body of a %s', (id) => {
  it('are whole sentences of the length people write, and what they threaten stands in them', () => {
    const { body, pages } = quoted(id)
    expect(body).toContain('“我是云桥公安分局经侦，你的案子已经移送，下午三点前不处理就上门传唤”')
    for (const words of body) expect([...words].length).toBeLessThanOrEqual(66)
    expect(pages).toBe(2)
  })

  it('are cut at clauses where all of them are long, the lesser ones first, so that two pages hold; the annex has them whole', () => {
    const { body, annex, pages } = quoted(id, `${long}。`)
    expect(pages).toBe(2)
    const lengths = body.map((words) => words.length)
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one))
    const ends = clauses.map((_, at) => `“${clauses.slice(0, at + 1).join('，')}${at + 1 < clauses.length ? '……' : ''}”`)
    for (const words of body) expect(ends).toContain(words)
    expect(annex).toContain(`“${long}”`)
  })

  it('keep one long clause whole rather than break off in it', () => {
    const clause = '我明天上午就带三个人到你父母住的云桥小区门口去找他们要钱'
    for (const words of quoted(id, `${clause}，${long}。`).body) expect(words.startsWith(`“${clause}`)).toBe(true)
  })
})
