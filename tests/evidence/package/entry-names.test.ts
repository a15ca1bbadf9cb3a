import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '@/lib/evidence/package/csv'
import { entryName, plainStem } from '@/lib/evidence/package/entry-names'

const at = Date.parse('2025-11-03T22:14:59+08:00')

describe('names in a package', () => {
  it('say number, time, kind and what the original is called', () => {
    expect(entryName({ number: 1, at, words: '录音', name: '半夜来电.M4A' })).toBe('001 2025-11-03 2214 录音 半夜来电.m4a')
    expect(entryName({ number: 1234, at: null, words: '图片', name: '现场.heic', ending: 'jpg' })).toBe('1234 图片 现场.jpg')
    expect(entryName({ number: 2, at, words: '手机记录·摘录', ending: 'csv' })).toBe('002 2025-11-03 2214 手机记录·摘录.csv')
  })

  it('hold nothing that some system cannot unpack or that turns the reading order', () => {
    const hostile = ['../../etc/passwd', '..\\..\\x', 'a:b*c?"<>|', 'CON', 'nul.txt', 'COM1 .txt', '\u202egpj.exe', '.', '..', '   ', '~$x', 'a\u0000b\nc', 'é'.normalize('NFD'), '名／＼∕'.repeat(80), '\ud800', 'x'.repeat(500)]
    for (const name of hostile) {
      const made = entryName({ number: 1, at, words: '文件', name })
      expect(made).toMatch(/^001 2025-11-03 2214 文件/)
      expect(made).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202a-\u202e\u2066-\u2069\uff0f\uff3c]/u)
      expect([...made].length).toBeLessThan(90)
      expect(made).toBe(made.normalize('NFC').trim())
    }
    expect(plainStem('CON')).toBe('_CON')
    expect(plainStem('aux.backup.txt')).toBe('_aux.backup')
  })

  it('whatever a file is called', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const made = entryName({ number: 1, at, words: '文件', name })
      return !/[/\\:\u0000-\u001f]/.test(made) && Buffer.byteLength(made) < 255 && !/[. ]$/.test(made)
    }), { numRuns: 500 })
  })
})

describe('a table for spreadsheets', () => {
  it('has a quotation mark around each cell and starts no formula', () => {
    expect(csvText([['a', 'b"c', '1,2'], ['=1+1', '@x', '\t=x'], ['＝x', '-5', ' +1']]))
      .toBe('"a","b""c","1,2"\r\n"\'=1+1","\'@x","\'\t=x"\r\n"\'＝x","\'-5","\' +1"\r\n')
    expect(csvText([])).toBe('')
  })
})
