import { describe, expect, it } from 'vitest'
import { ticketEventKinds } from '@/lib/cases/vocabulary'
import { channelOf, channels } from '@/lib/channels'
import { ownEventKey, type Channel, type ChannelWords } from '@/lib/channels/channel'
import { channelMessages } from '@/lib/channels/words'
import channelsEn from '@/lib/i18n/messages/en/channels.json'
import channelsZh from '@/lib/i18n/messages/zh-CN/channels.json'
import { messagesOf } from '@/lib/i18n/messages'
import { violationList } from '@/lib/law'

const ids = channels.map(({ id }) => id)
const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

describe('the channels', () => {
  it('hold the twenty-one of the collected law, and every body they speak of is one of them', () => {
    expect(ids).toEqual(expect.arrayContaining([
      'app-privacy', 'carrier', 'court', 'cyber-12377', 'hotline-12345', 'legal-aid', 'lender', 'local-finance', 'market-12315', 'miit-appeal', 'nfra-complaint',
      'nfra-petition', 'nfra-report', 'nifa', 'notary', 'pboc-credit', 'platform', 'police', 'procuratorate', 'spam-12321', 'third-party',
    ]))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, excludes, escalation, script } of channels) {
      const named = [...excludes, ...escalation, ...script.flatMap(({ onlyAfter }) => onlyAfter ?? [])]
      expect([id, named.filter((one) => !channelOf(one) || one === id)]).toEqual([id, []])
    }
  })

  it('are the only ones the rules speak of', () => {
    for (const rule of violationList) expect([rule.id, rule.channels.filter((id) => !ids.includes(id))]).toEqual([rule.id, []])
  })

  it('know what can happen to a ticket, each kind once', () => {
    for (const { id, events } of channels) {
      expect([id, events.filter((kind) => !ticketEventKinds.includes(kind))]).toEqual([id, []])
      expect(new Set(events).size).toBe(events.length)
    }
  })

  it('have hours that can be read, and only where a source was read', () => {
    for (const { id, hours } of channels) {
      for (const { from, to } of hours?.spans ?? []) expect([id, time.test(from) && time.test(to) && from < to]).toEqual([id, true])
    }
    const graded = Object.fromEntries(channels.map(({ id, hours }) => [id, hours ? `${hours.days} ${hours.grade}` : null]))
    expect(graded).toMatchObject({
      police: 'every-day P', 'nfra-complaint': 'workdays W', 'hotline-12345': 'every-day W', carrier: 'every-day U', 'miit-appeal': 'every-day W', 'legal-aid': 'every-day U',
      platform: null, lender: null, 'nfra-report': null, 'nfra-petition': null, 'local-finance': null, 'pboc-credit': null, procuratorate: null, notary: null,
    })
  })

  it('limit no field of a portal whose limit nobody read', () => {
    const known = channels.flatMap(({ id, fields }) => fields.flatMap(({ key, charactersMax, grade }) => (charactersMax === null ? [] : [{ name: `${id} ${key} ${charactersMax}`, grade }])))
    expect(known.filter(({ grade }) => grade === undefined)).toEqual([])
    expect(known).toEqual(expect.arrayContaining([{ name: 'nifa facts 1000', grade: 'U' }, { name: 'spam-12321 note 300', grade: 'S' }]))
  })
})

const lists = ['accepts', 'refuses', 'cannot', 'prerequisites', 'attachments'] as const
const keysOf = (channel: Channel): Record<string, string[]> => ({
  ...Object.fromEntries(lists.map((list) => [list, channel[list]])),
  fields: channel.fields.map(({ key }) => key), access: channel.access.map(({ key }) => key), script: channel.script.map(({ key }) => key),
})

describe('the words of a channel', () => {
  it.each(['zh', 'en'] as const)('stand in its own file, one for each key and none besides, in %s', (language) => {
    for (const channel of channels) {
      const words: ChannelWords = channel.words[language]
      for (const [list, keys] of Object.entries(keysOf(channel))) {
        expect([channel.id, list, Object.keys(words[list as (typeof lists)[number]]).sort()]).toEqual([channel.id, list, [...keys].sort()])
      }
      expect([channel.id, words.name.length > 1 && words.summary.length > 1]).toEqual([channel.id, true])
    }
  })

  it('call what happens only in words of kinds the body knows, the same kinds in both languages', () => {
    for (const { id, events, words: { zh, en } } of channels) {
      const named = Object.keys(zh.events ?? {})
      expect([id, named.filter((key) => !events.includes(key.replace(/-(administrative|criminal)$/, '') as never))]).toEqual([id, []])
      expect([id, named.sort()]).toEqual([id, Object.keys(en.events ?? {}).sort()])
    }
    const police = channelOf('police')!
    expect([ownEventKey(police, 'filingRefused', 'criminal'), ownEventKey(police, 'refused', 'administrative'), ownEventKey(police, 'refused', 'criminal'), ownEventKey(police, 'received')])
      .toEqual(['filingRefused', 'refused-administrative', 'refused', null])
  })

  it('order only kinds the body knows', () => {
    for (const { id, events, onlyAfter = {}, onlyIn = {} } of channels) {
      const named = [...Object.entries(onlyAfter).flatMap(([kind, kinds]) => [kind.replace(/-(administrative|criminal)$/, ''), ...kinds]), ...Object.keys(onlyIn)]
      expect([id, named.filter((kind) => !events.includes(kind as never))]).toEqual([id, []])
    }
  })

  it('hold every number that can be dialled, and no other', () => {
    for (const { id, access, words: { zh } } of channels) {
      for (const { key, dial = [] } of access) {
        const said = key === 'service-line' ? zh.summary : zh.access[key]
        expect([id, dial.filter((number) => !said?.includes(number))]).toEqual([id, []])
      }
    }
    expect(channels.flatMap(({ access }) => access.flatMap(({ dial = [] }) => dial)).sort()).toEqual(
      ['010-12321', '10000', '10010', '10086', '110', '12300', '12309', '12315', '12345', '12348', '12363', '12377', '12378', '400-810-8866'])
  })

  it('say the same things in both languages', () => {
    for (const { id, words: { zh, en } } of channels) {
      expect([id, Object.keys(zh.because ?? {}).sort(), Boolean(zh.hours), Boolean(zh.next)]).toEqual([id, Object.keys(en.because ?? {}).sort(), Boolean(en.hours), Boolean(en.next)])
    }
  })

  it('say what a complaint written to it tells and asks, where one can be written', () => {
    for (const { id, paper, words: { zh, en } } of channels) {
      expect([id, Boolean(zh.gist), Boolean(en.gist)]).toEqual([id, Boolean(paper.complaint), Boolean(paper.complaint)])
    }
    expect(channels.filter(({ paper }) => paper.complaint).map(({ id }) => id)).toEqual(expect.arrayContaining(['platform', 'lender', 'nfra-complaint']))
  })

  it('reach the screens under channels.<id>, beside the shared ones', () => {
    expect(messagesOf('zh-CN').channels).toMatchObject({ police: { name: '公安机关' }, title: '渠道' })
    expect(Object.keys(channelMessages('en').channels)).toEqual(ids)
    for (const shared of [channelsZh, channelsEn]) expect(Object.keys(shared).filter((key) => ids.includes(key))).toEqual([])
  })

  it('say what the body does not do', () => {
    for (const { id, cannot } of channels) expect([id, cannot.length > 0]).toEqual([id, true])
    const said = (id: string) => Object.values(channelOf(id)?.words.zh.cannot ?? {}).join()
    expect(said('nfra-complaint')).toMatch(/只转送.*不裁决/)
    expect(said('market-12315')).toContain('很少处理贷款催收')
    expect(said('cyber-12377')).toMatch(/公开内容.*准确网址/)
    expect(said('pboc-credit')).toContain('只管征信权益')
    expect(said('notary')).toMatch(/证明这些内容当时存在，不证明对方有错/)
    expect(said('third-party')).toContain('没有权力')
  })

  it('promise nothing', () => {
    const words = JSON.stringify(channels.map((channel) => channel.words))
    expect(words).not.toMatch(/一定(会|能)|保证|包过|必须停催|最佳时间|guaranteed|best time/)
  })
})
