import { describe, expect, it, vi } from 'vitest'
import { ChooseLetter } from '@/components/letters/ChooseLetter'
import { ComplaintFields, EarlierWordings, SentenceFields } from '@/components/letters/DraftFields'
import { ConflictChoices, type DraftWords } from '@/components/letters/DraftForm'
import { IssueStep } from '@/components/letters/IssueStep'
import { LetterList } from '@/components/letters/LetterList'
import { CheckList } from '@/components/letters/LetterFacts'
import { Paper } from '@/components/letters/Paper'
import { SheetFiles } from '@/components/letters/SheetFiles'
import { SheetSources } from '@/components/letters/SheetSources'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { plainMetrics } from '../letters/plain-metrics'
import { sampleLetter } from '../letters/sample-case'
import { rendered, wordsOf } from './rendered'

vi.mock('next/navigation', () => ({ usePathname: () => '/cases', useRouter: () => ({ refresh: () => undefined, replace: () => undefined }) }))

describe('the paper', () => {
  const [page] = letterLayout(lenderComplaint(sampleLetter(13)), plainMetrics).pages
  if (!page) throw new Error('no page')

  it('makes one link of a sentence, however many lines it takes, and marks the chosen one', () => {
    const shown = rendered(<Paper page={page} label="p" chosen="f-threat" hrefOf={(ref) => (ref === 'f-threat' ? `?fact=${ref}` : undefined)} />)
    const links = [...shown.matchAll(/<a [^>]*>(.*?)<\/a>/gs)]
    const lines = page.items.filter((item) => item.kind === 'text' && item.factRef === 'f-threat').length
    expect(lines).toBeGreaterThan(1)
    expect(links).toHaveLength(1)
    expect(links[0]?.[0]).toContain('aria-current="true"')
    expect(links[0]?.[1]?.match(/<text /g)).toHaveLength(lines)
    expect(shown.match(/fill-marked-paper/g)).toHaveLength(lines)
  })

  it('draws every run of the display list where the print draws it', () => {
    const shown = rendered(<Paper page={page} label="p" />)
    const runs = page.items.filter((item) => item.kind === 'text')
    expect(shown.match(/<text /g)).toHaveLength(runs.length)
    for (const run of runs) expect(shown).toContain(`x="${run.lefts.join(' ')}" y="${run.y}"`)
  })
})

describe('the way to issue', () => {
  const step = { action: '/api/letters/1/issue', token: 'secret', seen: 'digest', here: '/here', isAsked: false, isBlocked: false }

  it('is asked for first and confirmed by a plain form that names the act', () => {
    expect(rendered(<IssueStep {...step} />)).not.toContain('<form')
    const asked = rendered(<IssueStep {...step} isAsked />)
    expect(asked).toMatch(/<form (?=[^>]*method="post")(?=[^>]*action="\/api\/letters\/1\/issue")/)
    expect(asked).toContain('name="_token" value="secret"')
    expect(asked).toContain('name="seen" value="digest"')
    expect(wordsOf(asked)).toContain('定稿，之后不能改')
  })

  it('is shut while something stands against it', () => {
    const shut = rendered(<IssueStep {...step} isAsked isBlocked />)
    expect(shut).not.toContain('<form')
    expect(wordsOf(shut)).toContain('先改好标出的地方')
  })

  it('says the level of each look before sending in words', () => {
    const words = wordsOf(rendered(<CheckList levels={{ block: '改好才能定稿', warn: '由你决定' }}
      checks={[{ level: 'block', sentence: '甲' }, { level: 'warn', sentence: '乙' }, { level: 'fine', sentence: '丙' }]} />))
    expect(words).toMatch(/改好才能定稿\s*甲/)
    expect(words).toMatch(/由你决定\s*乙/)
  })
})

describe('the fields of a draft', () => {
  it('show an addressee only when somebody wrote one, and say whom an empty field means', () => {
    const empty = rendered(<ComplaintFields options={{}} usual="澜汐消费者权益保护部门" />)
    expect(/<input [^>]*name="addressee"[^>]*>/.exec(empty)?.[0]).toContain('value=""')
    expect(wordsOf(empty)).toContain('空着就写“澜汐消费者权益保护部门”')
    expect(rendered(<ComplaintFields options={{ addressee: '甲局' }} usual="乙" />)).toContain('value="甲局"')
  })

  it('say beside every wording which sentence it was written over', () => {
    const shown = rendered(<SentenceFields sentences={[{ place: '2.0', label: '三', text: '第一句。', edited: '我的。' }]} />)
    expect(shown).toContain('name="was.2.0" value="第一句。"')
    expect(shown).toMatch(/<textarea [^>]*name="edit.2.0"[^>]*>我的。</)
  })

  it('keep a wording for an earlier text until its button drops it', () => {
    const shown = rendered(<EarlierWordings wordings={[{ place: 'earlier.0', was: '旧句。', text: '我的。' }]} />)
    expect(wordsOf(shown)).toMatch(/按旧原句写的措辞.*旧原句：旧句。\s*我的。\s*去掉这句/)
    expect(shown).toContain('name="was.earlier.0" value="旧句。"')
    expect(shown).toMatch(/<button (?=[^>]*type="submit")(?=[^>]*name="edit.earlier.0")(?=[^>]*value="")/)
  })

  it('list in a conflict the wordings whose sentence the other version does not have', () => {
    const words = { conflictText: 'c', strays: 's', useMine: 'm', useTheirs: 't' } as DraftWords
    const choices = { words, here: '/here', onMine: () => undefined, onTheirs: () => undefined }
    const strays = { 'edit.earlier.0': '我的', 'was.earlier.0': '旧句' }
    expect(wordsOf(rendered(<ConflictChoices {...choices} strays={strays} />))).toBe('c s 我的 m t')
    expect(wordsOf(rendered(<ConflictChoices {...choices} strays={{}} />))).toBe('c m t')
  })

  it('write one letter however often the sheet’s button is pressed', () => {
    expect(rendered(<SheetFiles caseId="c" token="t" once="once" />)).toContain('name="_key" value="once"')
  })
})

describe('the list and the choice', () => {
  const draft = { id: '1', href: '/l/1', kind: '投诉书', isIssued: false, when: '今天' }

  it('offers the file of what is issued only', () => {
    const issued = { ...draft, id: '2', href: '/l/2', isIssued: true, hash: 'abcd', pdf: '/api/letters/2/pdf' }
    const shown = rendered(<LetterList groups={[{ id: 'g', title: '放款机构', rows: [draft, issued] }]} writeHref="/new" />)
    expect(shown.match(/\/pdf"/g)).toHaveLength(1)
    expect(wordsOf(shown)).toContain('2 份，1 份草稿')
    expect(wordsOf(rendered(<LetterList groups={[]} writeHref="/new" />))).toContain('还没有文书')
  })

  it('says what each letter cannot do, and sends someone without a confirmed finding to the findings', () => {
    const choices = [{ value: 'lender-complaint:lender', label: '投诉书', about: '写给机构', cannot: '不判赔' }]
    const props = { action: '/api', token: 't', once: 'once', choices, chosen: 'lender-complaint:lender', respondents: [] }
    const shown = rendered(<ChooseLetter {...props} findingsHref="/findings" />)
    expect(wordsOf(shown)).toContain('做不到：不判赔')
    expect(shown).toContain('href="/findings"')
    expect(shown).toContain('name="_key" value="once"')
    expect(rendered(<ChooseLetter {...props} />)).not.toContain('/findings')
  })

  it('names a reason for every attempt the one page does not count', () => {
    const figures = { caseId: 'c', all: 326, counted: 314, outgoing: 6, unattributed: 0, otherPurpose: 6, findings: 10, kinds: 7, exhibits: 17 }
    const words = wordsOf(rendered(<SheetSources figures={figures} />))
    expect(words).toContain('时间线里一共 326 次，其中 314 次计入')
    expect(words).toContain('没有计入：你打出去的 6 次，不是催收 6 次。')
  })
})
