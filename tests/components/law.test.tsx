import { describe, expect, it } from 'vitest'
import { ArticleMap } from '@/components/law/ArticleMap'
import { GistChoice } from '@/components/law/GistChoice'
import { LawHits } from '@/components/law/LawHits'
import { LawList } from '@/components/law/LawList'
import { MisadviceCard } from '@/components/law/MisadviceCard'
import { MisadviceNotes } from '@/components/law/MisadviceNotes'
import { ProvisionCard } from '@/components/law/ProvisionCard'
import { provisionView } from '@/components/law/provision-view'
import { StatuteHead } from '@/components/law/StatuteHead'
import { provisionById, publicSecurityArticleMap } from '@/lib/law'
import { gistIn, gistLanguages, type GistLanguage } from '@/lib/law/gist'
import { rulesUsing, statuteById, statutesWith } from '@/lib/law/lookup'
import { misadviceList } from '@/lib/law/misadvice'
import type { Provision } from '@/lib/law/provision'
import { provisionList } from '@/lib/law/provisions'
import { byForceAndSubject, statuteSummary } from '@/lib/law/statutes'
import { rendered, wordsOf } from './rendered'

const today = '2026-11-22'
const provision = (id: string): Provision => {
  const found = provisionById(id)
  if (!found) throw new Error(id)
  return found
}
const threat = provision('ZAGL/threat-to-safety')
const card = (of: Provision, day?: string) => rendered(<ProvisionCard view={provisionView(of, day)} />)

describe('a provision', () => {
  it('shows its versions in order, side by side at the desk, each with its days, and what changed between them', () => {
    const html = card(threat)
    expect(html).toMatch(/<ol class="[^"]*lg:grid-cols-2/)
    const words = wordsOf(html)
    expect(words.indexOf('2013-01-01 至 2025-12-31 有效')).toBeLessThan(words.indexOf('2026-01-01 起有效'))
    expect(words).toContain('第四十二条第（一）项 → 第五十条第一款第（一）项')
    expect(words.match(/改了什么/g)).toHaveLength(1)
  })

  it('says what changed as it was written, where somebody wrote it', () => {
    const versions = threat.versions.map((version, place) => (place === 1 ? { ...version, changed: { zh: '罚款提高。', en: 'Higher fine.' } } : version))
    expect(wordsOf(card({ ...threat, versions }))).toContain('改了什么：罚款提高。')
    expect(wordsOf(rendered(<ProvisionCard view={provisionView({ ...threat, versions }, undefined)} />, 'en'))).toContain('What changed: Higher fine.')
  })

  it('shows on a day only what stood then, and before the earliest record says that nothing is recorded', () => {
    expect(wordsOf(card(threat, '2025-12-31'))).not.toContain('2026-01-01')
    expect(wordsOf(card(threat, '2026-01-01'))).not.toContain('2025-12-31')
    expect(wordsOf(card(threat, '2012-12-31'))).toMatch(/没有收录.*2012-12-31 早于收录的最早一版，没有收录，不等于合法。/)
    expect(wordsOf(card(threat, '2012-12-31'))).not.toContain('有效')
    expect(wordsOf(card(provision('NIFA24/quiet-hours'), '2025-02-28'))).toContain('当日已停用')
  })

  it.each(['W', 'U'] as const)('of grade %s says plainly that it is unverified and never printed; others do not', (grade) => {
    const doubtful = { ...threat, versions: threat.versions.map((version) => ({ ...version, grade })) }
    expect(card(doubtful)).toContain('data-chip="unsure"')
    expect(wordsOf(card(doubtful))).toContain('未核实，不会写进文书')
    expect(wordsOf(card(threat))).not.toContain('不会写进文书')
  })

  it('links to the findings’ rules that use it', () => {
    expect(card(threat)).toContain('href="/law?rule=threat"')
    const unused = provisionList.find(({ id }) => rulesUsing(id).length === 0)
    expect(unused && wordsOf(card(unused))).toContain('没有发现用到它')
  })

  it('says for every recorded one its source and the day it was checked, in both languages', () => {
    for (const each of provisionList) {
      expect(wordsOf(card(each))).toContain(each.versions[0]?.checkedOn)
      expect(wordsOf(rendered(<ProvisionCard view={provisionView(each, undefined)} />, 'en'))).toContain('checked on')
    }
  })
})

describe('the gist of a provision', () => {
  const [text] = provision('GBT/contact-refusal').versions.flatMap((version) => version.text ?? [])
  if (!text) throw new Error('no text')
  const inGist = (gist: GistLanguage | undefined, locale: 'zh-CN' | 'en') =>
    rendered(<ProvisionCard view={provisionView(provision('GBT/contact-refusal'), undefined)} gist={gist} />, locale)

  it.each(gistLanguages)('stands in %s where that is asked for, marked as it is, and the cite stays as it was', (language) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const html = inGist(language, locale)
      expect(html).toContain(`<span lang="${language}">${gistIn(text.gist, language)}</span>`)
      expect(html).toContain(text.cite.zh)
    }
  })

  it('stands in the language of the screen where nothing is asked for', () => {
    expect(inGist(undefined, 'zh-CN')).toContain(`<span lang="zh-CN">${text.gist.zh}</span>`)
    expect(inGist(undefined, 'en')).toContain(`<span lang="en">${text.gist.en}</span>`)
  })

  it('is chosen by links that keep the day, each in its own language', () => {
    const html = rendered(<GistChoice chosen="es" statute="ZAGL" asked={{ day: '2025-12-31', article: '' }} />)
    for (const language of gistLanguages) expect(html).toContain(`href="/law/ZAGL?day=2025-12-31&amp;gist=${language}"`)
    expect(html.match(/<a[^>]*aria-current="true"[^>]*>/g)?.map((link) => /lang="([^"]+)"/.exec(link)?.[1])).toEqual(['es'])
  })
})

describe('the list of statutes', () => {
  const groups = byForceAndSubject(statutesWith('').map((group) => statuteSummary(group, today)))
  const html = rendered(<LawList groups={groups} />)

  it('leads to each statute once', () => {
    for (const id of new Set(provisionList.map(({ statute }) => statute))) expect(html.split(`href="/law/${id}"`)).toHaveLength(2)
  })

  it('tells law from soft law, whom it binds, since when and how surely', () => {
    const words = wordsOf(html)
    expect(words.indexOf('行业标准和指引')).toBeGreaterThan(words.indexOf('中华人民共和国治安管理处罚法'))
    expect(words).toContain('只约束中国银行业协会会员')
    expect(words).toContain('现行版 2026-01-01 起，收录自 2013-01-01')
    expect(words).toContain('2025-02-28 起不再适用')
  })

  it('keeps the day in its links', () => {
    expect(rendered(<LawList groups={groups} day="2025-12-31" />)).toContain('href="/law/ZAGL?day=2025-12-31"')
  })
})

it('a statute says what it is', () => {
  const group = statuteById('CBA26')
  if (!group) throw new Error('no statute')
  const words = wordsOf(rendered(<StatuteHead statute={statuteSummary(group, today)} />))
  expect(words).toContain('不是法律')
  expect(words).toContain('只约束中国银行业协会会员')
})

it('what was found stands under its statute', () => {
  const html = rendered(<LawHits found={statutesWith('恐吓信')} day="2025-12-31" />)
  expect(html).toContain('href="/law/ZAGL?day=2025-12-31"')
  expect(wordsOf(html)).toContain('第四十二条第（一）项')
})

it.each([
  ['42', '2012 年修正第 42 条，2025 年修订是第 50 条'], ['第56条', '2025 年修订第 56 条是新增的'], ['3', '第 3 条不在对照表里'], ['夜里', '请写条号'],
])('the map asked for %s says %s', (asked, said) => {
  expect(wordsOf(rendered(<ArticleMap pairs={publicSecurityArticleMap} asked={asked} kept={{}} />))).toContain(said)
})

describe('wrong advice', () => {
  it('is set beside how it is, with its grounds and how surely that is known, in both languages', () => {
    for (const entry of misadviceList) {
      const words = wordsOf(rendered(<MisadviceCard entry={entry} />))
      expect(words).toMatch(/^听来的说法 .+ 其实 .+(?:已核对原文|可信转载，未见原文|这是做法，不是条文)。/)
      expect(wordsOf(rendered(<MisadviceCard entry={entry} />, 'en'))).toMatch(/^What people say .+ How it is .+/)
    }
    const [first] = misadviceList
    expect(first && rendered(<MisadviceCard entry={first} />)).toContain('href="/law/ZAGL#ZAGL-impersonating-officials"')
  })

  it('is one line with a link where it bites, and says there only how it is', () => {
    const html = rendered(<MisadviceNotes place="evidence" />)
    expect(html).toContain('href="/law/misadvice#best-of-recording"')
    expect(wordsOf(html)).toContain('原始录音不剪')
    expect(wordsOf(html)).not.toContain('精华版')
    expect(rendered(<MisadviceNotes place="channel:notary" />)).toBe('')
  })
})
