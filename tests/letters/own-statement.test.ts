import { describe, expect, it } from 'vitest'
import { ownStatementEntry as entry } from '@/lib/letters/own-statement'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { bodyPages } from './one-page'

const filled = {
  experience: '2026年2月14日晚上十点多，我在家里收到短信，说要在放学路上替我接孩子。我看到以后马上给学校老师打了电话。', heard: '同事蒋若楠告诉我，单位前台也接到过电话。',
  effect: '那以后晚上常常睡不着，孩子放学都是我去接。', testify: 'yes',
}
const facts = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })

describe('one’s own statement', () => {
  it('keeps what was seen apart from what was heard, vouches for it, and leaves hand, finger and identity to the person', () => {
    const text = letterText(entry.write(facts, filled))
    expect(text.indexOf('二、本人亲历')).toBeLessThan(text.indexOf('三、不是亲历、听别人说的'))
    for (const part of ['从别人那里听说的，已经单独写明', '本说明由本人自愿作出，内容属实；如有虚假，愿承担法律责任', '本人愿意接受询问或者到场作证', '涂改之处', '说明人（签名）：\n按指印：\n日期：　　　年　　月　　日', '由本人手写，平时留空']) {
      expect(text).toContain(part)
    }
    expect(bodyPages(entry.write(facts, filled))).toBe(1)
  })

  it('tells only contacts that reached the one who signs and that an exhibit shows, each with its exhibits', () => {
    const list = entry.write(facts, filled).sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'list')
    const items = list?.kind === 'list' ? list.items : []
    expect(items).toHaveLength(2)
    const own = new Map(facts.acts.filter(({ recipient }) => recipient === 'debtor').map(({ id, exhibits }) => [id, exhibits]))
    for (const { text, factRef } of items) {
      expect(own.has(factRef ?? '')).toBe(true)
      expect(text).toMatch(/（证\d+.*）。$/u)
    }
    const bare = { ...facts, acts: facts.acts.map((act) => ({ ...act, exhibits: [] })) }
    for (const none of [entry.write(bare, filled), entry.write(facts, { ...filled, bare: true }), entry.write({ ...facts, acts: facts.acts.filter(({ recipient }) => recipient !== 'debtor') }, filled)]) {
      expect(letterText(none)).not.toContain('本人收到的联系')
    }
  })

  it('counts a call that an exhibit shows also where its words rest on memory, and says that of the words alone', () => {
    const reached = facts.acts.filter(({ recipient, channel }) => recipient === 'debtor' && channel === 'call')
    expect(reached.some(({ isTold }) => isTold)).toBe(true)
    expect(letterText(entry.write(facts, filled))).toContain(`来电${reached.length}次`)
    const told = reached.find(({ isTold }) => isTold)!
    const one = letterText(entry.write({ ...facts, acts: [told] }, filled))
    expect(one).toContain('，内容据本人记忆为“我是云桥公安分局经侦，你的案子已经移送，下午三点前不处理就上门传唤。”')
    expect(letterText(entry.write({ ...facts, acts: [{ ...told, isTold: false }] }, filled))).toContain('，内容为“我是云桥')
  })

  it('names the copies that go with it, and cuts no threat short', () => {
    const text = letterText(entry.write(facts, filled))
    expect(text).toContain('附：证1 通话备份 calls-20261122101502.xml、证2 短信备份')
    const long = '今天再不处理，我们就安排人到你孩子的学校门口，一个一个告诉老师和家长，看你还怎么做人。'
    expect(letterText(entry.write({ ...facts, acts: facts.acts.map((act) => (act.content ? { ...act, content: long } : act)) }, filled))).toContain(long)
  })

  it('says nothing the person did not say', () => {
    const text = letterText(entry.write(facts, { experience: '我接了电话。' }))
    expect(text).not.toMatch(/影响|听别人说的/u)
    expect(text).toContain('是否愿意接受询问或者到场作证：＿＿＿＿。')
    expect(text).toContain('只从别人那里听说的，没有写')
  })
})
