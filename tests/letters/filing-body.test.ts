import { describe, expect, it } from 'vitest'
import type { ChannelId, LetterId } from '@/lib/cases/vocabulary'
import { letterOf } from '@/lib/letters'
import { bodyNamed, decidingOrgan, type SentLetter } from '@/lib/letters/filing-body'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { followedFiling } from './entry-case'

const sent = (letter: LetterId, channel: ChannelId | null, addressee: string, options: LetterOptions = {}): SentLetter => ({ letter, channel, addressee, options })
const station = sent('police-summary', 'police', '岚州市公安局云桥分局城东派出所')
const bureau = '岚州市公安局云桥分局'
const [first, above] = [sent('filing-reconsideration', 'police', bureau, { decisionNumber: '18号' }), sent('filing-reexamination', 'police', '岚州市公安局', { organ: bureau })]

describe('the body that took a filing', () => {
  it('is whom the last letter to it names in full; an application about it names it itself and goes to another', () => {
    expect(bodyNamed([station], 'police')).toBe('岚州市公安局云桥分局城东派出所')
    expect(bodyNamed([station, first], 'police')).toBe(bureau)
    expect(bodyNamed([station, above], 'police')).toBe(bureau)
    expect(bodyNamed([first, sent('procuratorate-request', 'procuratorate', '岚州市云桥区人民检察院')], 'police')).toBe(bureau)
  })

  it('is the procuratorate where that is whom the request went to, not the police it is about', () => {
    const request = sent('procuratorate-request', 'procuratorate', '岚州市云桥区人民检察院', { organ: bureau })
    expect([bodyNamed([request], 'procuratorate'), bodyNamed([request], 'police')]).toEqual(['岚州市云桥区人民检察院', bureau])
  })

  it('is not known by its kind, by a name with a place in it, or by a letter to somebody else', () => {
    expect(bodyNamed([], 'police')).toBeNull()
    expect(bodyNamed([sent('police-summary', 'police', ''), sent('reminder', 'police', '公安机关'), sent('reminder', 'police', '＿＿＿＿')], 'police')).toBeNull()
    expect(bodyNamed([sent('lender-complaint', 'nfra-complaint', '国家金融监督管理总局＿＿＿＿监管局')], 'nfra-complaint')).toBeNull()
    expect(bodyNamed([sent('second-complaint', 'nfra-complaint', '国家金融监督管理总局岚州监管分局')], 'lender')).toBeNull()
  })

  it('decides on opening a case one step above its station, where the name says which that is', () => {
    expect(['岚州市公安局云桥分局城东派出所', '岚州县公安局城关镇派出所', '城东派出所', bureau, null].map(decidingOrgan)).toEqual([bureau, '岚州县公安局', null, bureau, null])
  })
})

describe('a letter that follows a filing proposes it', () => {
  const proposed = (id: LetterId, channel: string, letters: SentLetter[], to = channel) =>
    letterOf(id)?.proposed?.({ followed: followedFiling({ channel, filedOn: null, events: [] }), channel: to, body: bodyNamed(letters, channel), sent: letters })
  const nfra = sent('lender-complaint', 'nfra-complaint', '国家金融监督管理总局岚州监管分局')

  it.each<[LetterId, string, SentLetter[], LetterOptions]>([
    ['reminder', 'police', [station], { addressee: '岚州市公安局云桥分局城东派出所' }],
    ['filing-reconsideration', 'police', [station], { addressee: bureau }],
    ['filing-reexamination', 'police', [station, first], { organ: bureau, decisionNumber: '18号' }],
    ['procuratorate-request', 'police', [first, above], { organ: bureau, decisionNumber: '18号' }],
    ['administrative-reconsideration', 'police', [station], { organ: '岚州市公安局云桥分局城东派出所', kind: 'station' }],
    ['administrative-reconsideration', 'police', [first], { organ: bureau, kind: 'bureau' }],
    ['administrative-reconsideration', 'nfra-report', [{ ...nfra, channel: 'nfra-report' }], { organ: nfra.addressee, kind: 'nfra' }],
    ['second-complaint', 'nfra-complaint', [nfra], { addressee: nfra.addressee }],
    ['miit-appeal', 'carrier', [sent('carrier-complaint', 'carrier', '岚州通信有限公司客户服务部门')], { carrier: '岚州通信有限公司' }],
  ])('%s after %s', (id, channel, letters, options) => expect(proposed(id, channel, letters)).toEqual(options))

  it('and asks where it is not known, or the letter goes on to another body', () => {
    for (const id of ['reminder', 'filing-reconsideration', 'filing-reexamination', 'procuratorate-request', 'administrative-reconsideration'] as const) {
      expect(proposed(id, 'police', [sent('police-summary', 'police', '')])).toEqual({})
    }
    expect(proposed('filing-reexamination', 'police', [sent('police-summary', 'police', '城东派出所')])).toEqual({})
    expect(proposed('second-complaint', 'lender', [sent('lender-complaint', 'lender', '某公司')], 'nfra-complaint')).toEqual({})
  })
})
