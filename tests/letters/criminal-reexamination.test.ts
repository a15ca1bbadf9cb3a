import { describe, expect, it } from 'vitest'
import { filed, forbiddenWords } from './filed-case'

const options = {
  organ: '岚州市公安局云桥分局', decisionNumber: '岚公云（刑）不立字〔2026〕18号', reconsiderationNumber: '岚公云（刑）复字〔2026〕3号', receivedOn: '2026-11-19',
  grounds: '复议没有回应短信的内容。',
}
const superior = { facts: { addressee: '岚州市公安局' } }
const write = (over: object = {}, of: Parameters<typeof filed>[2] = superior) => filed('filing-reexamination', { ...options, ...over }, of)

describe('the criminal re-examination', () => {
  it('goes one level up, names both decisions and encloses the second', () => {
    const { text, letter, missing } = write()
    expect(missing).toEqual([])
    expect(letter.closing).toEqual(['此致', '岚州市公安局'])
    for (const part of [
      '不予立案通知书文号：岚公云（刑）不立字〔2026〕18号', '复议决定书文号：岚公云（刑）复字〔2026〕3号', '申请人于2026年11月19日收到复议决定书', '（一）复议决定书复印件。',
      '撤销岚州市公安局云桥分局的上述复议决定和不予立案决定', '申请人就自己受到的侵害向岚州市公安局云桥分局报案、控告',
    ]) expect(text).toContain(part)
    expect(text).not.toMatch(forbiddenWords)
  })

  it('leaves the addressee open rather than go back to the organ that decided', () => {
    for (const addressee of [options.organ, '云桥分局', '云桥公安分局', '岚州市云桥区公安分局', ' 岚州市公安局 云桥分局 ']) {
      expect([addressee, write({}, { facts: { addressee } }).letter.closing]).toEqual([addressee, ['此致', '＿＿＿＿']])
    }
    for (const addressee of ['岚州市公安局', '某省公安厅', '岚州市公安局桥北分局']) expect(write({}, { facts: { addressee } }).letter.closing).toEqual(['此致', addressee])
    expect(write({ organ: '岚州市公安局' }, { facts: { addressee: '某省岚州市公安局' } }).letter.closing).toEqual(['此致', '＿＿＿＿'])
  })

  it('cannot be issued without the reconsideration decision and the day it came', () => {
    expect(filed('filing-reexamination', {}).missing).toEqual(['organ', 'decisionNumber', 'reconsiderationNumber', 'receivedOn', 'grounds'])
  })

  it('counts seven days from the reconsideration decision', () => {
    expect(write().against).toEqual(['warn limit-runs 2026-11-26'])
    expect(write().text).toContain('申请复核的最后一日为2026年11月26日')
    const late = write({ receivedOn: '2026-11-01' })
    expect(late.against).toEqual(['warn limit-passed 2026-11-09'])
    expect(late.text).not.toContain('期限以内')
  })

  it('asks for evidence that neither the report nor the reconsideration had', () => {
    expect(write().text).toContain('报案和申请复议时没有提交、这次补充的证据：＿＿＿＿')
    expect(filed('filing-reconsideration', {}).text).toContain('报案时没有提交、这次补充的证据：＿＿＿＿')
  })

  it('keeps to its pages', () => {
    const { pages, pagesMax } = write({ grounds: '复议没有回应短信的内容，也没有说明是否核查号码。'.repeat(14) })
    expect(pages).toBeLessThanOrEqual(pagesMax)
  })
})
