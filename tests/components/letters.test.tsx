import { describe, expect, it, vi } from 'vitest'
import { ChooseLetter } from '@/components/letters/ChooseLetter'
import { EarlierWordings, OwnFields, SentenceFields } from '@/components/letters/DraftFields'
import { ConflictChoices, savingLine, type DraftWords } from '@/components/letters/DraftForm'
import { FormPack } from '@/components/letters/FormPack'
import { IssueStep } from '@/components/letters/IssueStep'
import { LeftCard } from '@/components/letters/LeftWords'
import { leftWords } from '@/components/letters/left-words'
import { LetterList } from '@/components/letters/LetterList'
import { CheckList } from '@/components/letters/LetterFacts'
import { refusalReason } from '@/components/letters/refusal-reason'
import { RemoveDraft } from '@/components/letters/RemoveDraft'
import { Paper } from '@/components/letters/Paper'
import { SheetFiles } from '@/components/letters/SheetFiles'
import { SheetSources } from '@/components/letters/SheetSources'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { blank } from '@/lib/letters/need-to-know'
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

describe('a box of a web form', () => {
  const box = { key: 'facts', label: '事实', required: true, text: '来电 3 次。', count: 6, max: null, by: null, left: [], over: 0, open: [], isOurs: true }
  const places = { letter: '/cases/c1/letters/l1', facts: '/cases/c1/facts' }
  const shown = (more: object, at: typeof places | null = places) => rendered(<FormPack fields={[{ ...box, ...more }]} places={at} />)

  it('says beside its copy button what stayed out and where to write it', () => {
    const open = [{ words: '合同编号', byHand: false }, { words: '身份证件号码', byHand: true }]
    const words = wordsOf(shown({ open }))
    expect(words).toContain('信里空着的没有放进这一格：“合同编号”')
    expect(words).toContain('签名时手写的没有放进这一格：“身份证件号码”')
    expect(words.indexOf('合同编号')).toBeGreaterThan(words.indexOf('来电 3 次'))
    for (const href of Object.values(places)) expect(shown({ open })).toContain(`href="${href}"`)
    const issued = shown({ open }, null)
    expect(wordsOf(issued)).toContain('定稿时空着的没有放进这一格：“合同编号”')
    expect(issued).not.toContain('href=')
  })

  it('that is empty says who can fill it: the case and the letter, or the person alone', () => {
    expect(wordsOf(shown({ text: null, count: 0 }))).toContain('案件和信里都还没有')
    expect(wordsOf(shown({ text: null, count: 0, isOurs: false }))).toContain('这一格要你自己填')
    const none = wordsOf(shown({ text: null, count: 0, open: [{ words: '投诉请求', byHand: false }] }))
    expect(none).toContain('“投诉请求”')
    expect(none).not.toContain('这一格要你自己填')
  })
})

describe('the way out of a draft', () => {
  const removal = { id: 'l1', caseId: 'c1', kind: '投诉书', here: '/cases/c1/letters', token: 'secret', once: 'once', isAsked: false }

  it('is asked for first and confirmed by a plain form that names the act, its case and its key', () => {
    const first = rendered(<RemoveDraft {...removal} />)
    expect(first).not.toContain('<form')
    expect(first).toContain('href="/cases/c1/letters?remove=l1#remove-l1"')
    expect(first).toContain('aria-label="删去草稿：投诉书"')
    const asked = rendered(<RemoveDraft {...removal} isAsked />)
    expect(asked).toMatch(/<form (?=[^>]*method="post")(?=[^>]*action="\/api\/letters\/l1\/removal")/)
    for (const [name, value] of [['_token', 'secret'], ['_key', 'once'], ['case', 'c1']]) expect(asked).toContain(`name="${name}" value="${value}"`)
    expect(wordsOf(asked)).toContain('找不回来')
  })

  it('stands beside drafts of the list alone', () => {
    const row = (id: string, more: object) => ({ id, href: `/l/${id}`, kind: '投诉书', isIssued: true, when: '今天', ...more })
    const groups = [{ id: 'none', title: '文书', rows: [row('l1', { isIssued: false, removal }), row('l2', {})] }]
    expect(rendered(<LetterList groups={groups} writeHref="/new" />).match(/\?remove=/g)).toHaveLength(1)
  })
})

describe('the way to issue', () => {
  const step = { action: '/api/letters/1/issue', token: 'secret', once: 'once', seen: 'digest', here: '/here', isAsked: false, isBlocked: false }

  it('is asked for first and confirmed by a plain form that names the act', () => {
    expect(rendered(<IssueStep {...step} />)).not.toContain('<form')
    const asked = rendered(<IssueStep {...step} isAsked />)
    expect(asked).toMatch(/<form (?=[^>]*method="post")(?=[^>]*action="\/api\/letters\/1\/issue")/)
    expect(asked).toContain('name="_token" value="secret"')
    expect(asked).toContain('name="seen" value="digest"')
    expect(asked).toContain('name="_key" value="once"')
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
    const empty = rendered(<OwnFields fields={[]} options={{}} usual="澜汐消费者权益保护部门" />)
    expect(/<input [^>]*name="addressee"[^>]*>/.exec(empty)?.[0]).toContain('value=""')
    expect(wordsOf(empty)).toContain('空着就写“澜汐消费者权益保护部门”')
    expect(rendered(<OwnFields fields={[]} options={{ addressee: '甲局' }} usual="乙" />)).toContain('value="甲局"')
  })

  it('ask for an addressee that the case does not name, or not wholly', () => {
    const asked = [['', '写全称，到部门'], [blank, '写全称，到部门'], [`国家金融监督管理总局${blank}监管局`, '写全称，例如“国家金融监督管理总局某某监管分局”']] as const
    for (const [usual, hint] of asked) {
      const words = wordsOf(rendered(<OwnFields fields={[]} options={{}} usual={usual} />))
      expect(words).toContain(hint)
      expect(words).not.toContain('空着就写')
    }
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

  it('say which field was refused, which line of it, and what is wrong there', () => {
    const words = { whole: { background: '一页放不下。请缩短：背景。' }, fields: { requests: '另外的请求', contract: '合同编号' }, own: '你的写法', inField: '“{field}”{message}', inLine: '“{field}”第 {line} 条{message}' }
    const reason = (path: string) => refusalReason({ status: 422, code: 'invalid-body', title: '有些内容需要改一下。', fields: [{ path, message: '太长了。' }] }, words)
    expect(reason('options.requests.1')).toBe('“另外的请求”第 2 条太长了。')
    expect(reason('options.contract')).toBe('“合同编号”太长了。')
    expect(reason('edits.2.0.text')).toBe('“你的写法”太长了。')
    expect(reason('background')).toBe('一页放不下。请缩短：背景。')
    expect(reason('options.unknown')).toBe('有些内容需要改一下。')
    expect(refusalReason({ status: 409, code: 'letter-already-issued', title: '已经定稿。', fields: [] }, words)).toBe('已经定稿。')
  })

  it('say that the device keeps nothing only while words are nowhere but in the form', () => {
    const words = { saved: '已存', dirty: '改了', offline: '没有存上', notHeld: '不要关' } as DraftWords
    expect(savingLine({ state: 'offline', refusal: null, isHeld: false }, words)).toBe('没有存上 不要关')
    expect(savingLine({ state: 'offline', refusal: null, isHeld: true }, words)).toBe('没有存上')
    expect(savingLine({ state: 'saved', refusal: null, isHeld: false }, words)).toBe('已存')
  })

  it('write one letter however often the sheet’s button is pressed', () => {
    expect(rendered(<SheetFiles caseId="c" token="t" once="once" />)).toContain('name="_key" value="once"')
  })
})

describe('what an issued letter does not say', () => {
  const labels = { fields: { contract: '合同编号', requests: '另外的请求', confidential: '保密', station: '派出所' }, own: '你的写法', values: { 'confidential.on': '要' }, emptied: '（清空了）' }
  const issued = { options: { contract: 'A', requests: ['一', '二'], station: '某所' }, wordings: ['我的一句。'] }

  it('is what was typed and is not in it', () => {
    const fields = { contract: 'B', confidential: 'on', station: '', requests: '一\n二', 'edit.2.0': '另一句。', 'was.2.0': '原句。', 'edit.3.0': '我的一句。', 'was.3.0': '原' }
    expect(leftWords(fields, issued, labels)).toEqual([
      { name: 'contract', label: '合同编号', text: 'B' },
      { name: 'confidential', label: '保密', text: '要' },
      { name: 'station', label: '派出所', text: '（清空了）' },
      { name: 'edit.2.0', label: '你的写法', text: '另一句。', was: '原句。' },
    ])
  })

  it('is shown with the sentence it was written for, and a button to drop it', () => {
    const words = { title: 't', text: 'x', original: '原句：{text}', drop: '去掉' }
    const left = [{ name: 'edit.2.0', label: '你的写法', text: '另一句。', was: '旧。' }]
    expect(wordsOf(rendered(<LeftCard left={left} words={words} onDrop={() => undefined} />))).toBe('t x 你的写法 原句：旧。 另一句。 去掉')
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
    const choices = [{ value: 'lender-complaint:lender', group: '投诉', label: '投诉书', about: '写给机构', cannot: '不判赔' }]
    const props = { action: '/api', token: 't', once: 'once', choices, chosen: 'lender-complaint:lender', filings: [], respondents: [], told: 0 }
    const shown = rendered(<ChooseLetter {...props} findingsHref="/findings" />)
    expect(wordsOf(shown)).toContain('做不到：不判赔')
    expect(shown).toContain('href="/findings"')
    expect(shown).toContain('name="_key" value="once"')
    expect(rendered(<ChooseLetter {...props} />)).not.toContain('/findings')
    const told = rendered(<ChooseLetter {...props} told={2} findingsHref="/findings" />)
    expect(wordsOf(told)).toContain('确认的发现只凭你的回答')
    expect(wordsOf(rendered(<ChooseLetter {...props} told={2} />))).toContain('有 2 件只凭你的回答，没有证据编号，信里不写。')
  })

  it('marks the filing a follow-up was begun without', () => {
    const filings = [{ value: 't1', label: '向机构投诉' }]
    const props = { action: '/api', token: 't', once: 'once', choices: [], chosen: '', filings, respondents: [], told: 0 }
    const shown = rendered(<ChooseLetter {...props} errors={new Map([['ticket', '请选是哪一次。']])} />)
    expect(shown).toContain('aria-invalid="true"')
    expect(wordsOf(shown)).toContain('请选是哪一次。')
    expect(rendered(<ChooseLetter {...props} />)).not.toContain('aria-invalid')
  })

  it('names a reason for every attempt the one page does not count', () => {
    const figures = { caseId: 'c', all: 326, counted: 314, outgoing: 6, unattributed: 0, otherPurpose: 6, findings: 10, kinds: 7, exhibits: 17, leftOut: ['有 2 件没有写'] }
    const words = wordsOf(rendered(<SheetSources figures={figures} />))
    expect(words).toContain('有 2 件没有写')
    expect(words).toContain('时间线里一共 326 次，其中 314 次计入')
    expect(words).toContain('没有计入：你打出去的 6 次，不是催收 6 次。')
  })
})
