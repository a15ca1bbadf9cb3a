import { describe, expect, it } from 'vitest'
import { channelOf } from '@/lib/channels'
import type { Channel } from '@/lib/channels/channel'
import { packedFields } from '@/lib/letters/form-pack'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { codePoints } from '@/lib/letters/text'
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
})
