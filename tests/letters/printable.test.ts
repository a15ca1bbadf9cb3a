import { expect, it } from 'vitest'
import { mended, printable } from '@/lib/letters/printable'
import { withSubstitutes } from '@/lib/letters/substitutes'

it('prints nothing that is no character, and keeps every character that is one', () => {
  expect(printable('甲\ufffe乙\uffff丙\ufdd0丁\u{1fffe}戊\u0000己\u001b庚\u200b')).toBe('甲乙丙丁戊己庚')
  expect(printable('𪚥 ñ¿ 㛃\ue000\ufffd 😀')).toBe('𪚥 ñ¿ 㛃\ue000\ufffd 😀')
})

it('shows half of a broken character as what stands for one, and lets a person say what is printed', () => {
  expect([printable('还\ud83d钱'), printable('还钱\udc00'), mended('a\ud83d\ude00\ud83d')]).toEqual(['还\ufffd钱', '还钱\ufffd', 'a😀\ufffd'])
  expect(withSubstitutes({ text: '还\ud83d钱' }, [{ sign: '\ufffd', said: '［表情］' }])).toEqual({ text: '还［表情］钱' })
})
