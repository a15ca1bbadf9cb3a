import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LetterDocument } from '@/lib/letters/document'
import { exhibitList, exhibitNumbers } from '@/lib/letters/exhibits'
import { factWarnings, identityWarnings, unansweredWarnings, unsupportedCharacters } from '@/lib/letters/guards'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { audienceOf, maskedId, maskedPhone, personName } from '@/lib/letters/need-to-know'
import { chineseNumber } from '@/lib/law/provisions/article'
import { fitted, shorter } from '@/lib/letters/shorter'
import { codePoints, letterText } from '@/lib/letters/text'
import { paginated, type Row } from '@/lib/letters/typeset/paginate'
import { chineseRange, count, duration } from '@/lib/letters/wording'
import { wordWarnings } from '@/lib/letters/own-words'
import { plainMetrics } from './plain-metrics'
import { sampleLetter } from './sample-case'

describe('exhibit numbers', () => {
  it('follow the time of adding, whatever the order they are read in', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1 }), (times) => {
      const items = times.map((createdAt) => ({ id: `i${createdAt}`, createdAt }))
      const numbers = exhibitNumbers(items)
      const sorted = [...times].sort((left, right) => left - right)
      sorted.forEach((time, at) => expect(numbers.get(`i${time}`)).toBe(`证${at + 1}`))
    }))
  })

  it('are listed once, in order, runs joined', () => {
    expect(exhibitList(['证10', '证2', '证3', '证4', '证2'])).toBe('证2至证4、证10')
    expect(exhibitList(['证2', '证1'])).toBe('证1、证2')
    expect(exhibitList([])).toBe('')
  })
})

describe('a shorter letter', () => {
  const letter: LetterDocument = {
    letter: 'x', title: 't', addressee: 'a', closing: null, meta: { number: '1', on: '2026-11-22' },
    sections: (['must', 'may', 'should', 'may', 'should'] as const).map((keep, at) => ({ keep, heading: `${keep}${at}`, blocks: [] })),
  }
  it('drops may, then should, last first, and then gives up', () => {
    const dropped: string[] = []
    let next = shorter(letter)
    while (next) {
      dropped.push(next.dropped.heading ?? '')
      next = shorter(next.letter)
    }
    expect(dropped).toEqual(['may3', 'may1', 'should4', 'should2'])
  })
  it('is the longest that fits and names what it left out', () => {
    expect(fitted(letter, ({ sections }) => sections.length <= 3)?.dropped).toEqual(['may1', 'may3'])
    expect(fitted(letter, () => false)).toBeNull()
    const complaint = lenderComplaint(sampleLetter(100))
    expect(fitted(complaint, (candidate) => codePoints(letterText(candidate)) < codePoints(letterText(complaint)))?.dropped[0]).toContain('附件四')
  })
})

describe('guards', () => {
  it('ask about words quoted from a call that nobody answered, and from no other', () => {
    const { findings, acts } = sampleLetter(60)
    const threat = findings.find(({ violation }) => violation === 'threat')!
    const [first, second] = threat.attempts
    const as = (over: Partial<(typeof acts)[number]>) => unansweredWarnings({ findings, acts: acts.map((act) => (act.id === first ? { ...act, ...over } : act)) }, 'LX')
    expect(unansweredWarnings({ findings, acts }, 'LX')).toEqual([])
    expect(as({ channel: 'call', answered: false })).toEqual([{ code: 'unanswered-quoted', level: 'warn', value: '1' }])
    const fine: Parameters<typeof as>[0][] = [
      { channel: 'call', answered: true }, { channel: 'call', answered: null }, { channel: 'sms', answered: false }, { channel: 'call', answered: false, exhibits: [] },
    ]
    for (const over of fine) expect([over, as(over)]).toEqual([over, []])
    const both = acts.map((act) => (act.id === first || act.id === second ? { ...act, channel: 'call' as const, answered: false } : act))
    expect(unansweredWarnings({ findings, acts: both }, null)).toEqual([{ code: 'unanswered-quoted', level: 'warn', value: '2' }])
    expect(unansweredWarnings({ findings, acts: both }, 'LY')).toEqual([])
    const silent = findings.map((finding) => ({ ...finding, spans: [] }))
    expect(unansweredWarnings({ findings: silent, acts: both }, null)).toEqual([])
  })
  it('find characters no face has', () => {
    expect(unsupportedCharacters('林𪚥夏\n𪚥', plainMetrics).map(({ value }) => value)).toEqual(['𪚥 U+2A6A5'])
    expect(unsupportedCharacters('林知夏', plainMetrics)).toEqual([])
  })
  it.each([['不给钱就曝光', 'threat', 'block'], ['你们这群骗子', 'insult', 'warn'], ['本人承认全部欠款', 'admission', 'warn'], ['投诉后必停催', 'promise', 'block'], ['已构成寻衅滋事罪', 'crime-named', 'warn']])(
    'find %s', (text, code, level) => expect(wordWarnings([text])[0]).toMatchObject({ code, level }),
  )
  it.each([
    ['不还钱就曝\u200b光你们', 'threat', '不还钱就曝\u200b光'], ['如不處理就一直投訴', 'threat', '不處理就一直投訴'], ['不停就 曝 光 你们', 'threat', '不停就 曝 光'], ['这些人是騙子', 'insult', '騙子'],
    ['我承認這筆債務', 'admission', '我承認這筆債務'],
  ])('read %j through its disguise, as the law does', (text, code, value) => {
    expect(wordWarnings([text])).toEqual([{ code, level: code === 'threat' ? 'block' : 'warn', value }])
  })
  it('leave plain words alone', () => {
    expect(wordWarnings(['请停止夜间来电，并书面答复。', '对方称不还就上门。'])).toEqual([])
  })
  it('count acts without an exhibit once', () => {
    const facts = sampleLetter(26)
    const about = facts.respondent
    expect(factWarnings(facts, about)).toEqual([])
    const bare = facts.acts.map((act, at) => (at < 3 ? { ...act, exhibits: [] } : act))
    expect(factWarnings({ ...facts, acts: bare }, about)).toEqual([{ code: 'fact-without-exhibit', level: 'warn', value: '3' }])
    expect(factWarnings({ ...facts, acts: bare }, 'another')).toEqual([])
    expect(factWarnings({ ...facts, acts: bare }, null)).toEqual([{ code: 'fact-unlisted', level: 'warn', value: '3' }])
  })
})

it('an identity number anywhere in a letter is found, and shown masked only', () => {
  expect(identityWarnings('我母亲330106196003070027，电话19900001001，单号20260311881270000001')).toEqual([{ code: 'identity-number', level: 'warn', value: '330106********0027' }])
  expect(identityWarnings(letterText(lenderComplaint(sampleLetter(100))))).toEqual([])
})

describe('masks', () => {
  it('keep what the reader needs', () => {
    const sister = { key: 's', name: '林知秋', relation: '姐姐', phones: [], testifies: true }
    expect(maskedId('330106199003070027')).toBe('330106********0027')
    expect(maskedPhone('13812342046')).toBe('138****2046')
    expect(personName(sister, audienceOf('lender'))).toBe('姐姐林某')
    expect(personName(sister, audienceOf('police'))).toBe('姐姐林知秋')
    expect(personName({ ...sister, testifies: false }, audienceOf('police'))).toBe('姐姐林某')
    expect(personName(sister, audienceOf('spam-12321'))).toBe('其他人')
  })
})

describe('words', () => {
  it('write days, figures and durations', () => {
    expect(chineseRange(['2026-05-09', '2026-03-02'])).toBe('2026年3月2日至5月9日')
    expect(chineseRange(['2025-12-31', '2026-01-01'])).toBe('2025年12月31日至2026年1月1日')
    expect([count(7), count(1286), count(123456789)]).toEqual(['7', '1,286', '123,456,789'])
    expect([duration(0), duration(3723), duration(60)]).toEqual(['0秒', '1小时2分3秒', '1分'])
    expect([1, 10, 11, 20, 34].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '三十四'])
  })
})

describe('pages', () => {
  const row = (height: number, glued = false): Row => ({ height, glued, draw: () => [] })
  it('keep glued rows together and repeat the head of a table', () => {
    const head = row(10)
    const pages = paginated([row(50), row(30, true), { ...row(30), head }, { ...row(30, true), head }], 100)
    expect(pages.map((page) => page.length)).toEqual([2, 3])
    expect(pages[1]?.[0]?.row).toBe(head)
  })
  it('begin and end with no empty space, and never turn for it', () => {
    const blank = (height: number): Row => ({ ...row(height), blank: true })
    const pages = paginated([row(95), blank(10), { ...row(10), fresh: true }, { ...blank(95), glued: true }], 100)
    expect(pages.map((page) => page.length)).toEqual([1, 1])
    expect(paginated([row(60), row(40), { ...blank(10), glued: true }], 100)).toHaveLength(1)
  })
  it('place every row once and within the page', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean())), (parts) => {
      const rows = parts.map(([height, glued]) => row(height, glued))
      const placed = paginated(rows, 100).flat()
      expect(placed.map((one) => one.row)).toEqual(rows)
      for (const one of placed) expect(one.top + one.row.height).toBeLessThanOrEqual(100)
    }))
  })
})
