import { describe, expect, it } from 'vitest'
import { letterOf } from '@/lib/letters'
import { lengthWarnings } from '@/lib/letters/body-length'

const complaint = letterOf('lender-complaint')!
const over = (options: Record<string, string | string[]>, pages = 3) => lengthWarnings(complaint, { options, pages })

describe('a body that is too long', () => {
  it('is told of beyond the pages of its letter, not at them', () => {
    expect(over({}, complaint.pagesMax!)).toEqual([])
    expect(over({}, complaint.pagesMax! + 1)).toEqual([{ code: 'pages-over', level: 'warn', value: '', values: { pages: '3', most: '2', what: 'sentences' } }])
    expect(lengthWarnings({ ...complaint, pagesMax: null }, { options: {}, pages: 30 })).toEqual([])
  })

  it('names the longest of the fields that say much', () => {
    expect(over({ contract: '字'.repeat(2000), background: '短。' })[0]?.value).toBe('')
    expect(over({ background: '字'.repeat(200), requests: ['字'.repeat(200), '字'.repeat(100)] })[0]?.value).toBe('lender-complaint.requests')
  })
})
