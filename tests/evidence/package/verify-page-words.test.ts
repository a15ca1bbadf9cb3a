import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { verifyLanguages, verifyText } from '@/lib/evidence/package/verify-text'

/** verify.html is a file of its own with words of its own: no language may lack one, or speak another's. */

const page = readFileSync(path.join(import.meta.dirname, '../../../lib/server/package/verify.html'), 'utf8')
const source = /const WORDS = (\{[\s\S]*?\n\})\n/.exec(page)?.[1] ?? ''
const words = vm.runInNewContext(`(${source})`) as Record<string, Record<string, string>>
const text = (language: (typeof verifyLanguages)[number]) => verifyText(language, { root: 'ab'.repeat(32), groups: '', stamps: [] }).replaceAll(/\s+/g, ' ')

describe('the words of the page that verifies', () => {
  it('are there in every language, with the same gaps to fill', () => {
    expect(Object.keys(words)).toEqual([...verifyLanguages])
    const gaps = (language: string) => Object.entries(words[language] ?? {}).map(([key, said]) => [key, [...said.matchAll(/\{\w+\}/g)].map(String).toSorted()])
    for (const language of verifyLanguages) expect(gaps(language)).toEqual(gaps('zh-CN'))
  })

  it.each(verifyLanguages)('says in %s what agreement shows, as the text beside it does', (language) => {
    const limits = (words[language]?.limits ?? '').split(/(?<=[。.]) ?/).filter(Boolean)
    expect(limits.length).toBeGreaterThanOrEqual(3)
    for (const sentence of limits) expect(text(language)).toContain(sentence)
  })
})
