import { expect, test } from 'vitest'
import { keptFileName } from '@/lib/evidence/file-name'

test.each([
  ['calls.xml', 'calls.xml'], ['一份 %22原件%22.csv', '一份 "原件".csv'], ['C:\\data\\bill.csv', 'bill.csv'], ['../../etc/passwd', 'passwd'], ['photo\u202egpj.exe', 'photogpj.exe'],
  ['', ''], ['..', ''], ['  ', ''], ['.hidden', '.hidden'], ['100%25.txt', '100%25.txt'],
])('%s is kept as %s', (raw, kept) => expect(keptFileName(raw)).toBe(kept))

test('a very long name is cut', () => expect(keptFileName('长'.repeat(500))).toHaveLength(240))
