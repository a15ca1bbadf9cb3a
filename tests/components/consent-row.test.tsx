import { describe, expect, it } from 'vitest'
import { ConsentRow, type ConsentView } from '@/components/keeping/ConsentList'
import { rendered } from './rendered'

const words = { old: '旧的', again: '再记一次', notice: '告知', give: '同意', take: '撤回', add: '交给', channel: '机构' }
const row = (of: Partial<ConsentView>, mayGive: boolean, token: string | null = 'token') => rendered(
  <ConsentRow action="/x" token={token} mayGive={mayGive} words={words}
    consent={{ purpose: 'keep', title: '保存', lines: ['告知一'], version: 'v', isOld: false, given: null, state: '', ...of }} />,
)
const presses = (html: string) => [...html.matchAll(/name="given" value="(\w+)"/g)].map(([, given]) => given)

describe('a consent that is asked', () => {
  it.each<[string, Partial<ConsentView>, boolean, string[]]>([
    ['nothing is noted', {}, true, ['true']], ['it was given', { given: true }, true, ['false']], ['it was taken back', { given: false }, true, ['true']],
    ['it was given to an earlier text', { given: true, isOld: true }, true, ['true', 'false']], ['it is of a body to choose', { channels: [] }, true, ['true']],
    ['the text names no contact yet', {}, false, []], ['it was given, and the text names no contact', { given: true, isOld: true }, false, ['false']],
    ['a body is to be chosen, and the text names no contact', { channels: [] }, false, []],
  ])('offers what can be noted when %s', (_, of, mayGive, expected) => {
    expect(presses(row(of, mayGive))).toEqual(expected)
    expect(presses(row(of, mayGive, null))).toEqual([])
  })
})
