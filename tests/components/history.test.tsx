import { describe, expect, it } from 'vitest'
import { History } from '@/components/evidence/History'
import { custodyActions } from '@/lib/evidence/custody/history'
import { rendered, wordsOf } from './rendered'

const me = { name: null, isMe: true }
const step = { seq: 3, at: '2026-11-26T14:05:09.123+08:00', action: 'evidence-received' as const, by: me, hash: 'ab12', sha256: 'cd34' }
const whole = { fault: null, checkedAt: '2026-11-26T03:00:00+08:00' }

describe('the history of an original', () => {
  it('says what, when in Beijing and by whom, with number and hashes folded away', () => {
    const html = rendered(<History items={[step, { ...step, seq: 4, action: 'evidence-linked', count: 2, by: { name: '周敏', isMe: false } }]} file={whole} />)
    expect(wordsOf(html)).toContain('收到原件 2026-11-26 14:05 · 本人')
    expect(wordsOf(html)).toContain('关联到 2 次联系 2026-11-26 14:05 · 周敏')
    expect(wordsOf(html)).toContain('第 3 号 记录校验值 ab12 文件 SHA-256 cd34')
    expect(html.match(/<details/g)).toHaveLength(2)
    expect(html).not.toContain('open=""')
    expect(wordsOf(html)).toContain('文件完好：2026-11-26 03:00 逐字节核对过')
  })

  it('says a damaged file first and plainly, with what to do', () => {
    const words = wordsOf(rendered(<History items={[step]} file={{ fault: 'changed', checkedAt: whole.checkedAt }} />))
    expect(words).toContain('文件和收到时不一样。核对时间 2026-11-26 03:00。')
    expect(words.indexOf('文件和收到时不一样')).toBeLessThan(words.indexOf('收到原件'))
    expect(words).toContain('重新找到这个文件')
    expect(words).not.toContain('完好')
  })

  it.each(['zh-CN', 'en'] as const)('has words for every action, who is nobody, and an unknown one, in %s', (locale) => {
    for (const action of [...custodyActions, 'other' as const]) {
      const words = wordsOf(rendered(<History items={[{ ...step, action, what: 'missing', by: null }]} file={null} />, locale))
      expect(words).not.toMatch(/custody\.|undefined|\{/)
    }
  })
})
