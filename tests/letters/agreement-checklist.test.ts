import { expect, it } from 'vitest'
import { agreementChecklistEntry as entry } from '@/lib/letters/agreement-checklist'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { pagesOf } from './one-page'

const letter = entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), { contract: 'XD2025-0618-77120' })

it('holds every point of an agreement, each with a box that every print face has, on one page', () => {
  const text = letterText(letter)
  for (const point of ['书面授权', '公章', '本金', '利息、费用', '减免', '每一期的日期', '不付个人账户', '停止催收', '征信', '逾期与补救', '结清证明', '争议解决', '电子签名', '网上签的为电子签章', '最后一期到期已满三年的，签字前先咨询法律援助', '不适用的写“无”']) expect(text).toContain(point)
  expect(text).not.toMatch(/[☐☑□■]/u)
  const table = letter.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'facts')
  expect(table?.kind === 'facts' && table.rows.every(({ cells }) => cells[0] === '（　）' && cells[3] === '')).toBe(true)
  expect(pagesOf(letter)).toBe(1)
})
