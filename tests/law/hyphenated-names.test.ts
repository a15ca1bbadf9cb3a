import { expect, test } from 'vitest'
import { debtMentionPatterns } from '@/lib/law/wording/debt-mention'

test.each(['Anna-Maria Li', '赵-敏', 'a.b', '王(小)明', 'O\'Neil/Li', '[x]^$*+?|{}\\'])('a debtor called %s breaks no pattern', (name) => {
  expect(() => debtMentionPatterns(name)).not.toThrow()
})
