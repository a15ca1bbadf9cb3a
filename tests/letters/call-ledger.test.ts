import { describe, expect, it } from 'vitest'
import { callLedgerEntry as entry } from '@/lib/letters/call-ledger'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { pagesOf } from './one-page'

const facts = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })
const rowsOf = (letter: ReturnType<typeof entry.write>) => {
  const block = letter.sections.find(({ heading }) => heading === '一、逐次记录')?.blocks[0]
  return block?.kind === 'facts' ? block.rows.map(({ cells }) => cells) : []
}

describe('the ledger', () => {
  it('has a row for every contact, numbered in order of time, with its original and the beginning of its digest', () => {
    const letter = entry.write(facts, {})
    const rows = rowsOf(letter)
    expect(rows).toHaveLength(facts.acts.length)
    expect(rows.map(([place]) => place)).toEqual(facts.acts.map((_, at) => String(at + 1)))
    expect(rows.map(([, time]) => time)).toEqual([...rows.map(([, time]) => time)].sort())
    const text = letterText(letter)
    expect(text).toContain('时间（+08:00）')
    expect(text).toContain('证1｜通话备份 calls-20261122101502.xml｜17b56632907d6c64')
    expect(text).toContain('整理人（签名）：')
  })

  it('lists only the contacts of findings where that is chosen', () => {
    const found = new Set(facts.findings.slice(1).flatMap(({ attempts }) => attempts))
    const less = { ...facts, findings: facts.findings.slice(1) }
    const rows = rowsOf(entry.write(less, { which: 'found' }))
    expect(rows.length).toBe(found.size)
    expect(rows.length).toBeLessThan(facts.acts.length)
    expect(rows.every(([, , , , , kind]) => kind !== '')).toBe(true)
    expect(rowsOf(entry.write(less, {})).some(([, , , , , kind]) => kind === '')).toBe(true)
  })

  it('takes names, phones, identity numbers and codes of other people out of the gist, marks what is only told, and cuts long words', () => {
    const content = '林知秋19900001002，身份证330106199003070027，验证码482915。'
    const acts = facts.acts.map((act, at) => ({ ...act, ...(at === 0 ? { content, isTold: true } : at === 1 ? { content: '长'.repeat(90), exhibits: [] } : {}) }))
    const letter = entry.write({ ...facts, acts }, {})
    const text = letterText(letter)
    for (const secret of ['林知秋', '19900001002', '330106199003070027', '482915', '蒋若楠']) expect(text).not.toContain(secret)
    const [first, second] = rowsOf(letter)
    expect(first?.[4]).toContain('（本人记述）')
    expect(second?.[4]).toBe(`${'长'.repeat(36)}……`)
    expect(second?.[6]).toBe('本人陈述')
  })

  it('says of told words whether the writer heard them, and that words were covered only where some were', () => {
    const role = 'relative' as const
    const own = entryFacts(entry, { role, on: '2025-11-20' })
    const told = (act: object) => rowsOf(entry.write({ ...own, acts: own.acts.slice(0, 1).map((one) => ({ ...one, content: '还钱', isTold: true as const, ...act })) }, {}))[0]?.[4]
    expect(told({ recipient: 'complainant' })).toBe('还钱（本人记述）')
    expect(told({ recipient: 'debtor' })).toBe('还钱（事后记述，非本人接听）')
    expect(told({ recipient: 'debtor', channel: 'chat' })).toBe('还钱（事后记述，非本人收到）')
    const covered = '要点中他人的姓名、号码已遮盖，原话见原件。'
    expect([letterText(entry.write(facts, {})).includes(covered), letterText(entry.write(own, {})).includes(covered)]).toEqual([true, false])
    expect(letterText(entry.write(facts, {}))).toContain('每份原件完整的 SHA-256 见证据包内的证据目录。')
  })

  it('lays out more than a thousand rows in pages that each hold some', () => {
    const acts = Array.from({ length: 1200 }, (_, at) => ({ ...(facts.acts[at % facts.acts.length] as (typeof facts.acts)[number]), id: `b${at}` }))
    const pages = pagesOf(entry.write({ ...facts, acts }, {}))
    expect(pages).toBeGreaterThan(40)
    expect(pages).toBeLessThan(120)
  })
})
