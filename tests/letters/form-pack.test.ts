import { describe, expect, it } from 'vitest'
import { channelOf } from '@/lib/channels'
import type { Channel } from '@/lib/channels/channel'
import { lenderNamed, packedFields } from '@/lib/letters/form-pack'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { letters } from '@/lib/letters'
import { renumbered } from '@/lib/letters/arrangement'
import { isFor } from '@/lib/letters/letter-entry'
import { codePoints, letterText } from '@/lib/letters/text'
import { entryFacts, followedFiling, situations } from './entry-case'
import { sampleLetter } from './sample-case'

const facts = { writer: '林知夏，19900001001', respondent: '澜汐消费金融股份有限公司', numbers: ['17000001234', '17100005678'], contract: null }
const of = (id: string): Channel => {
  const channel = channelOf(id)
  if (!channel) throw new Error(id)
  return channel
}
const letter = lenderComplaint(sampleLetter(40))
const packed = (id: string, characters: Record<string, number> = {}) =>
  packedFields(of(id), { letter, facts, settings: { [id]: { fields: characters } } })
const field = (id: string, key: string, characters: Record<string, number> = {}) => {
  const found = packed(id, characters).find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found
}

describe('a letter as a web form', () => {
  it('has the fields of the form in their order; what only the person knows is left to them', () => {
    expect(packed('nfra-complaint').map(({ key }) => key)).toEqual(of('nfra-complaint').fields.map(({ key }) => key))
    expect(field('nfra-complaint', 'institution-full-name')).toMatchObject({ text: facts.respondent, max: null, left: [], over: 0 })
    expect(field('nfra-complaint', 'contract-number').text).toBeNull()
    expect(field('nfra-complaint', 'relief-sought').text).toMatch(/^（一）/u)
    expect(field('nfra-complaint', 'timeline').text).not.toContain('投诉请求')
    expect(field('lender', 'request-and-facts').text).toContain('投诉请求')
    expect(field('lender', 'signature').text).toBeNull()
  })

  it('keeps signature, closing and annexes out of the box', () => {
    const { text } = field('lender', 'request-and-facts')
    for (const kept of ['敬礼', '签名', '附件一　']) expect(text).not.toContain(kept)
    expect(text).toContain('一、投诉人与被投诉人')
  })

  it('counts code points, and moves whole sections to the attachment where the box is too small', () => {
    const whole = field('lender', 'request-and-facts')
    expect(whole.count).toBe(codePoints(whole.text ?? ''))
    const cut = field('lender', 'request-and-facts', { 'request-and-facts': 500 })
    expect(cut).toMatchObject({ max: 500, by: 'office', over: 0 })
    expect(cut.count).toBeLessThanOrEqual(500)
    expect(cut.text).toContain(`其余内容见附件《${letter.title}》。`)
    expect(cut.left.some((heading) => heading.startsWith('三、'))).toBe(true)
    for (const line of (cut.text ?? '').split('\n').slice(0, -1)) expect(whole.text).toContain(line)
  })

  it('says how many characters are too many where not even one section fits', () => {
    const tiny = field('lender', 'request-and-facts', { 'request-and-facts': 20 })
    expect(tiny.over).toBe(tiny.count - 20)
    expect(tiny.left).toEqual([])
  })

  it('fills a field from the sections that are made for it', () => {
    const made = { ...letter, sections: [{ keep: 'must' as const, field: 'number', blocks: [{ kind: 'paragraph' as const, text: '17000001234' }] }, ...letter.sections] }
    const fields = packedFields(of('spam-12321'), { letter: made, facts, settings: {} })
    expect(fields.find(({ key }) => key === 'number')).toMatchObject({ text: '17000001234', count: 11 })
  })

  it('fills every field of 12321 from its sheet, without the names the sheet gives them', () => {
    const entry = letters.find(({ id }) => id === 'report-12321')
    const sheet = entry?.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }, {}), {}) ?? letter
    const boxes = Object.fromEntries(packedFields(of('spam-12321'), { letter: sheet, facts, settings: {} }).map(({ key, text }) => [key, text]))
    expect(Object.keys(boxes)).toEqual(['number', 'times', 'original-text', 'receiving-number', 'note', 'kind'])
    expect(boxes).toMatchObject({ 'receiving-number': '19900001001', kind: '骚扰电话、垃圾短信' })
    expect(boxes.number).toMatch(/^\d{8,12}$/u)
    expect(boxes.times).toMatch(/^2025年.*\n次数：/u)
    expect(boxes['original-text']).not.toMatch(/^短信原文|：\n/u)
    for (const text of Object.values(boxes)) expect(letterText(sheet).replaceAll('\n', '')).toContain((text ?? '?').replaceAll('\n', ''))
  })

  it('names the lender that was chosen, else the only one the letter names', () => {
    const [ours, other] = [{ key: 'LX', name: '澜汐消费金融股份有限公司' }, { key: 'LY', name: '别的银行' }]
    expect([lenderNamed([ours, other], letter, undefined), lenderNamed([ours, other], letter, 'LY'), lenderNamed([other], letter, undefined)]).toEqual([ours, other, undefined])
    expect(lenderNamed([ours, { key: 'LZ', name: '消费金融' }, { key: 'L0', name: '' }], letter, undefined)).toBeUndefined()
  })

  it('leaves out what the letter leaves open, says what, and numbers its headings as they stand in the box', () => {
    const made = lenderComplaint({ ...sampleLetter(40), contract: null })
    const fields = packedFields(of('nfra-complaint'), { letter: made, facts, settings: {} })
    const timeline = fields.find(({ key }) => key === 'timeline')
    expect(letterText(made)).toContain('合同编号＿＿＿＿')
    expect(timeline?.text).not.toMatch(/＿|合同编号|身份证件号码/u)
    expect(timeline?.open).toEqual([{ words: '合同编号', byHand: false }])
    expect(timeline?.count).toBe(codePoints(timeline?.text ?? ''))
    expect((timeline?.text ?? '').match(/^[一二三四五六七八九十]+(?=、)/gmu)).toEqual(['一', '二', '三'])
    expect(letterText(made)).toContain('\n三、')
    expect(fields.find(({ key }) => key === 'contract-number')).toMatchObject({ text: null, isOurs: true })
    expect(packedFields(of('lender'), { letter: made, facts, settings: {} }).find(({ key }) => key === 'signature')).toMatchObject({ text: null, isOurs: false, open: [] })
  })

  it.each(letters.map((entry) => [entry.id, entry] as const))('%s: no box of any form it goes into is filled with a place for a pen', (_id, entry) => {
    const bodies = [...entry.channels, ...(entry.follows ?? [])].map(of).filter(({ fields }) => fields.length > 0)
    const followed = entry.follows ? followedFiling({ channel: entry.follows[0] }) : null
    const made = (role: (typeof situations)[number], channel: string) =>
      renumbered(entry.write(entryFacts(entry, { role, on: '2026-11-22' }, { channel, followed }), {}), new Set())
    const roles = situations.filter((each) => isFor(entry, each))
    const boxes = roles.flatMap((role) => bodies.flatMap((channel) => packedFields(channel, { letter: made(role, channel.id), facts, settings: {} })))
    for (const { text, open } of boxes) {
      expect(text ?? '-').not.toMatch(/＿|，$|，。|：。|：[。\s]*$(?![\s\S])|^$/mu)
      for (const { words } of open) expect(words).toMatch(/\p{Script=Han}/u)
    }
  })
})
