import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChannelId } from '@/lib/cases/vocabulary'
import type { HeldTicket } from '@/lib/letters/case-letter-facts'
import { exhibitList } from '@/lib/letters/exhibits'
import type { LetterFacts } from '@/lib/letters/letter-facts'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { kindWord } from '@/lib/letters/wording'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { sampleCaseFacts } from '../../makers/sample-letter-facts'

/** The complaint of the whole sample case, every finding confirmed, in the print fonts. */
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const filed = (channel: ChannelId, on: string, referenceNumbers: string[]): HeldTicket => ({ channel, respondent: 'LX', referenceNumbers, events: [{ id: on, kind: 'filed', on }] })

function sampleComplaint(channel: LetterFacts['channel']): LetterFacts {
  const all = sampleCaseFacts([
    filed('platform', '2026-03-11', ['20260311-88127']), filed('nfra-report', '2026-04-15', []), filed('lender', '2026-09-15', ['TS-2026-09-0415']),
  ])
  const addressee = channel === 'lender' ? '澜汐消费金融股份有限公司消费者权益保护部门' : '国家金融监督管理总局岚州监管分局'
  return { ...all, channel, addressee, respondent: 'LX', supervision: 'national', contract: 'XD2025-0618-77120', background: null, requests: [], entrusted: false }
}

describe.each(['lender', 'nfra-complaint'] as const)('the complaint of the whole sample case to %s', (channel) => {
  const facts = sampleComplaint(channel)
  const letter = lenderComplaint(facts)
  const list = letterLayout(letter, fonts)
  const annexFrom = list.pages.findIndex((page) => wordsOf(page).includes('附件一'))

  it('says on two pages what it asks and why, signed', () => {
    expect(annexFrom).toBe(2)
    expect(wordsOf(list.pages[1]!)).toContain('投诉人（签名）')
    expect(facts.findings.length).toBeGreaterThan(10)
  })

  it('loses no claim and no exhibit to the annex, nor the annex to the body', () => {
    const used = new Set(facts.findings.flatMap(({ attempts }) => facts.acts.filter(({ id }) => attempts.includes(id)).flatMap(({ exhibits }) => exhibits)))
    const textOf = (isAnnex: boolean) => letter.sections.filter(({ attachment }) => (attachment === true) === isAnnex)
      .flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
    const body = textOf(false).map(({ text }) => text).join('\n')
    const told = [...body.matchAll(/（((?:证\d+[、至]?)+)[^（）]*）/gu)].flatMap(([, numbers = '']) => numbers.split('、'))
    for (const number of used) expect([...told, exhibitList([...used])].some((span) => span.includes(number))).toBe(true)
    for (const { text } of textOf(false).filter(({ factRef }) => factRef)) expect(text).toMatch(/（证\d+.*?）/u)
    expect(new Set(textOf(true).flatMap(({ factRef }) => factRef ?? []))).toEqual(new Set(facts.findings.filter(({ respondent }) => respondent === 'LX').map(({ id }) => id)))
    const kinds = new Set(facts.findings.map(({ violation }) => violation))
    for (const kind of kinds) expect(body).toMatch(new RegExp(`(?:^（[一二三四五六七八九十]+）|[。；])${kindWord(kind, facts)}[。，]`, 'mu'))
    expect(body.match(/^（[一二三四五六七八九十]+）/gmu)?.length).toBeLessThanOrEqual(kinds.size)
  })

  it('counts in every paragraph acts that its annex lists one by one', () => {
    const heading = letter.sections.at(-1)?.heading
    const counted = new Set(facts.findings.filter(({ respondent }) => respondent === 'LX').flatMap(({ attempts }) => attempts))
    expect(heading).toBe(`附件四　逐次明细（共${counted.size}次）`)
  })
})
