import { describe, expect, it } from 'vitest'
import { DamagedOriginals } from '@/components/evidence/DamagedOriginals'
import { EvidenceRow } from '@/components/evidence/EvidenceRow'
import { evidenceView } from '@/components/evidence/evidence-view'
import { rendered, wordsOf } from './rendered'

const item = {
  id: 'a', name: '录音.amr', kind: 'recording' as const, sizeBytes: 2_000, receivedAt: '2026-11-20T10:00:00+08:00', attempts: [], unmatched: true, note: { title: '' },
}
const around = (faults: Map<string, string>) => ({ exhibits: new Map([['a', 7]]), caseId: 'c', faults })
const say = (key: string, values?: Record<string, string | number>) => `${key} ${Object.values(values ?? {}).join()}`

describe('an original that was found damaged', () => {
  it('says so in its row, before what it lacks', () => {
    const view = evidenceView(item, around(new Map([['a', '文件不见了']])), say)
    expect(view).toMatchObject({ damaged: 'damaged.row 文件不见了', href: '/cases/c/evidence/a' })
    const words = wordsOf(rendered(<ul><EvidenceRow evidence={view} /></ul>))
    expect(words).toContain('文件有问题')
    expect(words).not.toContain('还缺')
  })

  it('is whole while no check said otherwise', () => {
    const view = evidenceView(item, around(new Map()), say)
    expect(view.damaged).toBeUndefined()
    expect(wordsOf(rendered(<ul><EvidenceRow evidence={view} /></ul>))).toContain('还缺')
  })

  it.each([['zh-CN', '有 2 份原件坏了或不见了'], ['en', '2 originals are damaged or gone']] as const)('stands at the head of the list with its way, in %s', (locale, head) => {
    const html = rendered(<DamagedOriginals originals={[{ exhibit: 7, href: '/x' }, { exhibit: 9, href: '/y' }]} />, locale)
    expect(wordsOf(html)).toContain(head)
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/x', '/y'])
    expect(rendered(<DamagedOriginals originals={[]} />, locale)).toBe('')
  })
})
