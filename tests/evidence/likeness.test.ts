import { expect, test } from 'vitest'
import fc from 'fast-check'
import { likeness, likenessReasoned, likenessTold, runPrints, sharedPrints } from '@/lib/evidence/likeness'

const one = '那天晚上八点多，他打电话到单位，说再不还钱就来单位找我。'

test('the same words are wholly alike, whatever the punctuation', () => {
  expect(likeness(one, `${one.replaceAll('，', ' ')}后来就挂了。`).share).toBe(1)
})

test('other words are not', () => {
  expect(likeness(one, '三月二日中午有两个男人敲门，问我认不认识他。').share).toBeLessThan(0.1)
})

test('half of it copied is told, with the longest passage', () => {
  const { share, passage } = likeness(`${one}我当时在开会，旁边的同事都听见了，我很难堪，第二天没敢上班。`, one)
  expect(share).toBeGreaterThan(0.35)
  expect(passage).toBe('那天晚上八点多他打电话到单位说再不还钱就来单位找我'.slice(0, 24) + '…')
  expect([likenessTold, likenessReasoned]).toEqual([0.5, 0.7])
})

test('what is too short for a run is like nothing', () => {
  expect(likeness('是的', '是的')).toEqual({ share: 0, passage: '' })
  expect(likeness('', one)).toEqual({ share: 0, passage: '' })
})

test('prints tell the share that the texts themselves tell, under any key', () => {
  const text = fc.string({ unit: fc.constantFrom(...'还钱就来单位找我，。 𠅤'), maxLength: 60 })
  fc.assert(fc.property(text, text, fc.nat(), (own, other, key) => {
    expect(sharedPrints(runPrints(own, key), runPrints(other, key))).toBeCloseTo(likeness(own, other).share, 10)
  }))
})
