import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { textDecoder, textEncoding } from '@/lib/evidence/imports/decoding'
import { sampleFolder } from '@/tests/makers/sample-files'

const gb = (name: string) => readFileSync(path.join(sampleFolder, name))
const bytes = (text: string) => Buffer.from(text)

test('the bill of the sample is gb18030, its chats UTF-8', () => {
  expect(textEncoding(gb('bill/语音详单_19900001001_202511-202604.csv'))).toBe('gb18030')
  expect(textEncoding(gb('chats/消息记录_鼎朔-小陈.txt'))).toBe('utf-8')
})

test('marks, zeros, damaged bytes and cut characters', () => {
  expect(textEncoding(bytes('还钱').subarray(0, 5))).toBe('utf-8')
  expect(textEncoding(Buffer.concat([bytes('还钱'.repeat(30)), Buffer.from([0xff])]))).toBe('utf-8')
  expect(textEncoding(Buffer.from('<a>b</a>', 'utf16le'))).toBe('utf-16le')
  expect(textEncoding(Buffer.from('<a>b</a>', 'utf16le').swap16())).toBe('utf-16be')
  expect(textEncoding(Buffer.from('\ufeff还', 'utf16le'))).toBe('utf-16le')
  expect(textEncoding(new Uint8Array())).toBe('utf-8')
})

test('where the start is plain, the first piece that is not decides, also against what XML says of itself', () => {
  const chinese = Buffer.from([0xbb, 0xb9, 0xc7, 0xae, 0xbd, 0xf1, 0xcc, 0xec])
  const start = bytes('<?xml version="1.0" encoding="UTF-8"?><a/>')
  expect([textEncoding(start), textEncoding(start, bytes('还钱')), textEncoding(start, chinese)]).toEqual(['utf-8', 'utf-8', 'gb18030'])
  expect([textEncoding(bytes('a,b'), bytes('还钱')), textEncoding(bytes('a,b'), chinese)]).toEqual(['utf-8', 'gb18030'])
})

test('decoding piece by piece joins characters cut in two', () => {
  const decode = textDecoder('gb18030')
  const text = gb('bill/语音详单_19900001001_202511-202604.csv')
  expect(Array.from({ length: text.length }, (_, index) => decode(text.subarray(index, index + 1))).join('') + decode()).toBe(new TextDecoder('gb18030').decode(text))
})
