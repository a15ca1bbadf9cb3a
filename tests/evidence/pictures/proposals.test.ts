import { expect, it } from 'vitest'
import { fieldProposals, type ReadLine } from '@/lib/evidence/pictures/proposals'

const line = (y: number, text: string, x = 0.1, width = 0.5): ReadLine => ({ text, x, y, width, height: 0.015 })

it('tells clock, sender, time and words of a phone’s screen apart', () => {
  const screen = [
    line(0.012, '22:45', 0.04, 0.1), line(0.013, '5G 63%', 0.8, 0.15), line(0.055, '“170 0000 1234', 0.3), line(0.11, '短信 今天 22:14', 0.4), line(0.2, '今晚不处理，'),
    line(0.23, '明早上门。'), line(0.95, '短信/彩信'),
  ]
  expect(fieldProposals(screen)).toEqual({ sender: '170 0000 1234', shownAt: '今天 22:14', phoneClock: '22:45', text: '今晚不处理，\n明早上门。' })
  expect(fieldProposals([...screen].reverse())).toEqual(fieldProposals(screen))
})

it('takes no sentence for a sender, and no time of a sentence for the time shown', () => {
  expect(fieldProposals([line(0.3, '今天下午三点之前不还款'), line(0.33, '17:00前处理')])).toEqual({ text: '今天下午三点之前不还款\n17:00前处理' })
  expect(fieldProposals([line(0.1, '昨天 7:47'), line(0.14, '你好')])).toEqual({ shownAt: '昨天 7:47', text: '你好' })
})

it('proposes nothing where nothing was read', () => {
  expect(fieldProposals([])).toEqual({})
  expect(fieldProposals([line(0.5, '按住说话'), line(0.6, '  ')])).toEqual({})
})
