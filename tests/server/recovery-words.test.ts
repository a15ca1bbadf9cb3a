import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entropyOf, wordsOf } from '@/lib/server/recovery-words'

const bits = fc.uint8Array({ minLength: 32, maxLength: 32 })

it('spells any 256 bits as 24 words in either language, and reads them back however they are written', () => {
  fc.assert(fc.property(bits, (entropy) => {
    const [english, chinese] = [wordsOf(entropy, 'en'), wordsOf(entropy, 'zh-CN')]
    expect([english.length, chinese.length]).toEqual([24, 24])
    for (const text of [english.join(' '), english.map((word, at) => `${at + 1}. ${word}`).join('\n').toUpperCase(), chinese.join(''), chinese.join(' 、')]) {
      expect(entropyOf(text)).toEqual(entropy)
    }
  }))
})

it('finds a word that is wrong, missing or in another place', () => {
  const words = wordsOf(new Uint8Array(32).fill(7), 'en')
  expect(entropyOf(words.slice(1).join(' '))).toBeNull()
  expect(entropyOf(['zebra', ...words.slice(1)].join(' '))).toBeNull()
  expect(entropyOf([...words.slice(1), words[0]].join(' '))).toBeNull()
  expect(entropyOf('海边 旧灯塔 三只灰鸽子')).toBeNull()
  expect(entropyOf('')).toBeNull()
})
