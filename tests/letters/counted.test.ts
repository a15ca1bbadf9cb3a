import { describe, expect, it } from 'vitest'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { countedOf } from '@/lib/letters/counted'

const attempt = (given: Partial<ContactAttempt>) => ({ direction: 'incoming', purpose: 'collection', attribution: 'confirmed', ...given }) as ContactAttempt

describe('what a letter counts', () => {
  it('names one reason for every attempt it leaves out, so that the figures add up', () => {
    const counted = countedOf([
      attempt({}), attempt({}), attempt({ direction: 'outgoing', purpose: 'other' }), attempt({ attribution: 'shared' }), attempt({ attribution: 'unknown' }),
      attempt({ purpose: 'other', attribution: 'unknown' }),
    ])
    expect(counted).toEqual({ all: 6, counted: 2, outgoing: 1, unattributed: 2, otherPurpose: 1 })
    expect(counted.counted + counted.outgoing + counted.unattributed + counted.otherPurpose).toBe(counted.all)
  })
})
