import { describe, expect, it } from 'vitest'
import { instantOf } from '@/lib/calendar/local-date'
import { channels } from '@/lib/channels'
import { deadlineRules } from '@/lib/channels/limits/registry'
import { violationList } from '@/lib/law'
import { provisionList } from '@/lib/law/provisions'
import { summaryAnnex } from '@/lib/letters'
import { outOption } from '@/lib/letters/arrange-options'
import { arranged, leftOutOf, partsOf, renumbered } from '@/lib/letters/arrangement'
import { summaryText } from '@/lib/letters/summary/text'
import type { LetterDocument } from '@/lib/letters/document'
import { bySpecificity, type Entry } from '@/lib/letters/translation/entry'
import { memories } from '@/lib/letters/translation/memory'
import { readerOf } from '@/lib/letters/translation/reader'
import type { Language, Run } from '@/lib/letters/translation/run'
import { readingLanguageOf } from '@/lib/letters/translation'
import { sentencesOf } from '@/lib/letters/translation/sentences'
import { inTraditional } from '@/lib/letters/translation/traditional'
import { isWhole, memorySpeaker, spoken, translated, type Speaker } from '@/lib/letters/translation/translated'
import { sampleSummary } from './sample-case'
import { allLetters, corpusOf, type Told } from './translation-corpus'
import { numbersIn } from './translation-numbers'
import { lists, statements } from './translation-papers'
import { leastMs } from '../processor-time'

/** What holds for every letter in every language: a new sentence without a translation is found here. */

const reader = readerOf(memories)
const languages: Language[] = ['en', 'es']

type Text = { kind: keyof Speaker; zh: string }

/** Every text of a letter, and as what it is read. */
function textsOf(letter: LetterDocument): Text[] {
  const texts: Text[] = []
  const heard = (kind: keyof Speaker) => (zh: string) => { texts.push({ kind, zh }); return [] }
  spoken(letter, { text: heard('text'), label: heard('label'), cell: heard('cell') })
  return texts
}

/** All that may stay Chinese: a person's own words, names and records of the case, quoted words, titles of law, places to fill in. */
function mayStay(text: string, zh: string, { own, known }: { own: string; known: string }): boolean {
  if (/^＿+$/u.test(text) || /^《[^》]+》$/u.test(text) || /^“[^”]*”$/u.test(text)) return zh.includes(text)
  const plain = text.trim().replace(/。$/u, '').normalize('NFKC')
  return plain.split(/[;；、]/u).every((part) => own.includes(part) || known.includes(part)) || known.includes(plain) || /^.[某*]$/u.test(plain)
}

type Fault = { of: string; zh: string; text: string; why: string }

const faultOf = (run: Run, zh: string, known: { own: string; known: string }): string | null => {
  if (run.kind === 'said') return /\p{Script=Han}/u.test(run.text) ? 'Chinese in a translation' : null
  return mayStay(run.text, zh, known) ? null : `left as ${run.kind}`
}

/** All a case holds, with pictures and names taken out as letters do. */
const knownIn = (facts: object): string => {
  const text = JSON.stringify(facts)
  const people = (facts as { people?: { name: string; relation: string }[] }).people ?? []
  const called = people.flatMap(({ name, relation }) => [`${relation}${name}`, `${relation}${name.slice(0, 1)}某`]).join()
  return called + text + text.replaceAll('😀', '［表情］').replaceAll('林知秋', '林某').replaceAll('蒋若楠', '蒋某')
}

type Known = { own: string; known: string }
const readings = new Map(languages.map((language) => [language, memorySpeaker(reader, language)]))

function faultsOf({ kind, zh }: Text, of: string, known: Known): Fault[] {
  return languages.flatMap((language) => {
    const runs = readings.get(language)?.[kind](zh) ?? []
    const text = runs.map((run) => run.text).join('')
    const left = runs.flatMap((run): Fault[] => { const why = faultOf(run, zh, known); return why ? [{ of, zh, text: run.text, why }] : [] })
    return numbersIn(zh).join() === numbersIn(text).join() ? left : [...left, { of, zh, text, why: `other numbers in ${language}` }]
  })
}

/** Each text of the letters once: what is left Chinese that is ours, and numbers that are not the same. */
function faultsIn(letters: readonly Told[]): Fault[] {
  const seen = new Set<string>()
  return letters.flatMap(({ of, letter, own, facts }) => {
    const texts = textsOf(letter).filter(({ kind, zh }) => !seen.has(kind + zh) && seen.add(kind + zh))
    if (texts.length === 0) return []
    const known = { own: own.join('\n').normalize('NFKC'), known: (knownIn(facts) + letter.addressee).normalize('NFKC') }
    return texts.flatMap((text) => faultsOf(text, of, known))
  })
}

const summaries: Told[] = [1, 10, 100].flatMap((count) => {
  const sample = sampleSummary(count)
  const filing = sample.filings[0]!
  const facts = [
    sample, { ...sample, findings: [] }, { ...sample, acts: [], findings: [], filings: [] },
    { ...sample, acts: [], findings: [], unowned: { byChannel: { call: 12, sms: 3 }, lines: 5, isSaid: false } },
    { ...sample, unowned: { byChannel: { chat: 2 }, lines: 1, isSaid: true } },
    { ...sample, procedure: 'criminal' as const, confidential: false, complainant: { ...sample.complainant, name: '', role: 'relative' as const, guarantor: true }, filings: [] },
    { ...sample, procedure: null, station: null, complainant: { ...sample.complainant, role: 'colleague' as const }, filings: [filing, filing, filing, { ...filing, referenceNumbers: [] }], background: '甲乙丙背景。' },
    { ...sample, people: [], findings: sample.findings.slice(0, 1), respondents: sample.respondents.map((one) => ({ ...one, numbers: one.numbers.slice(1) })) },
    { ...sample, people: sample.people.slice(0, 1), findings: sample.findings.map((finding) => ({ ...finding, provisions: [], recipient: 'debtor' })), complainant: { ...sample.complainant, role: 'relative' as const } },
    { ...sample, people: sample.people.slice(1), debtorName: null, complainant: { ...sample.complainant, role: 'relative' as const }, refusals: [], findings: sample.findings.filter(({ violation }) => violation === 'night-contact'), acts: sample.acts.map((act) => ({ ...act, number: null })), exhibits: sample.exhibits.map((exhibit) => ({ ...exhibit, marks: exhibit.id === 'e4' ? [] : [5], seconds: exhibit.id === 'e4' ? 9 : null })) },
    { ...sample, findings: sample.findings.map((finding) => ({ ...finding, recipient: 'nobody' })), acts: sample.acts.map((act) => ({ ...act, isTold: true, number: '95588' })), respondents: [...sample.respondents, { ...sample.respondents[0]!, key: 'LY', name: '栗原小额贷款有限公司' }] },
    { ...sample, findings: sample.findings.map((finding, at) => ({ ...finding, respondent: ['LX', 'LY', 'LZ'][at % 3]! })), respondents: ['LX', 'LY', 'LZ'].map((key) => ({ ...sample.respondents[0]!, key, name: `${key}公司` })) },
  ]
  const kinds = violationList.filter(({ letter }) => !letter.note).slice(0, 9).map(({ id }) => ({ ...sample.findings[0]!, violation: id, recipient: 'debtor' }))
  facts.push({ ...sample, debtorName: null, complainant: { ...sample.complainant, role: 'relative' as const }, findings: kinds } as (typeof facts)[number])
  const after = sample.findings.find(({ violation }) => violation === 'contact-after-refusal')
  const refusal = sample.refusals[0]!
  if (after) {
    const refusals = [{ ...refusal, at: instantOf('2026-05-01') }, { ...refusal, by: 'coll', at: instantOf('2026-04-01') }]
    facts.push({ ...sample, findings: [...sample.findings, { ...after, recipient: 'coll' }], refusals, acts: sample.acts.map((act, place) => ({ ...act, number: `1700000${1000 + place}` })) })
  }
  return facts.flatMap((each, at) => [{ incidents: 0, exhibits: 0 }, { incidents: 1, exhibits: 2 }].flatMap((omitted, place): Told[] => [
    { of: `summary ${count} ${at}.${place}`, letter: summaryText(each, omitted), own: ['甲乙丙背景。'], facts: each }, { of: `annex ${count} ${at}`, letter: summaryAnnex(each), own: [], facts: each },
  ]))
})

describe('the words of a letter in another language', () => {
  it.each(allLetters.map((entry) => [entry.id, entry] as const))('%s is said whole, with the same numbers', (_id, entry) => {
    expect(faultsIn(corpusOf(entry)).slice(0, 20)).toEqual([])
  }, 60_000)

  it('the one-page summary and its annex are said whole, with the same numbers', () => {
    expect(faultsIn(summaries).slice(0, 20)).toEqual([])
  })

  it('a witness’s statement is said whole but for what the witness wrote, and so is the list of a package', () => {
    expect(faultsIn(statements).slice(0, 20)).toEqual([])
    expect(faultsIn(lists).slice(0, 20)).toEqual([])
  })

  it('has no word of a part that a person left out', () => {
    const entry = allLetters.find(({ id }) => id === 'lender-complaint')!
    const { letter } = corpusOf(entry)[1]!
    const optional = partsOf(letter, {}).optional
    expect(optional.map(({ key }) => key)).toEqual(expect.arrayContaining(['details', 'acts']))
    for (const { key, heading } of optional) {
      const options = { [outOption]: [key] }
      const read = translated(arranged(renumbered(letter, leftOutOf(options)), options), 'en', reader)
      const all = translated(letter, 'en', reader)
      const headings = read.sections.map((section) => section.heading?.zh.split('　').at(-1))
      expect([key, headings.includes(heading.split('　').at(-1)), read.sections.length]).toEqual([key, false, all.sections.length - 1])
      const missing = all.sections.find((section) => section.heading?.zh === heading)!
      const rows = missing.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      const kept = new Set(read.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map((cells) => cells.map(({ zh }) => zh).join()) : []))))
      expect([key, rows.filter((cells) => kept.has(cells.map(({ zh }) => zh).join())).length]).toEqual([key, 0])
    }
  })

  it('name every kind, deed, request and limit, and every law that may be cited', () => {
    const unread = (type: string, texts: readonly string[]) => texts.filter((text) => reader.read(type, text) === null)
    expect(unread('kind', violationList.map(({ letter }) => letter.label))).toEqual([])
    expect(unread('deed', violationList.map(({ letter }) => letter.deed.replace('{who}', '本人').replace('{days}', '2').replace('{most}', '1')))).toEqual([])
    expect(unread('action', violationList.flatMap(({ letter }) => letter.request?.letter.replace(/。$/u, '') ?? []))).toEqual([])
    expect(unread('nightNote', violationList.flatMap(({ letter }) => letter.note ?? []))).toEqual([])
    expect(unread('limitName', deadlineRules.filter(({ limits }) => limits.some(({ owner }) => owner === 'them')).map(({ words }) => words.zh.name))).toEqual([])
    const cited = provisionList.flatMap(({ versions }) => versions.flatMap(({ text, grade }) => (text && (grade === 'P' || grade === 'S') ? [text] : [])))
    const left = cited.filter(({ cite }) => (reader.read('laws', cite.zh)?.say('en') ?? []).filter(({ text, kind }) => kind === 'said' && /\p{L}/u.test(text)).length === 0)
    expect(left.map(({ cite }) => cite.zh)).toEqual([])
    expect(unread('laws', cited.map(({ cite, gist }) => `${cite.zh}（大意：${gist.zh.replace(/。$/u, '')}）`).filter((cite) => !/第[^》]+条[^》]*（大意/u.test(cite)))).toEqual([])
    expect(unread('label', channels.flatMap(({ paper }) => paper.name ?? []).filter((name) => name !== '公安机关'))).toEqual([])
  })

  it('rest on no sentence that no letter says, and no two that say the same', () => {
    const dictionaries = new Set(['relation', 'limitName', 'startWord'])
    const named = (name: string, all: readonly Entry[] = []) => all.filter((entry) => !reader.used.has(entry)).map(([zh]) => `${name}: ${zh}`)
    const unused = memories.flatMap(({ sentences, labels, groups = {} }) => [
      ...named('sentence', sentences), ...named('label', labels), ...Object.entries(groups).flatMap(([name, all]) => (dictionaries.has(name) ? [] : named(name, all))),
    ])
    expect(unused).toEqual([])
    const texts = [...new Set([...allLetters.slice(0, 3).flatMap((entry) => corpusOf(entry).slice(0, 6)), ...summaries].flatMap(({ letter }) => sentencesIn(letter)))]
    const twice = texts.filter((text) => {
      const [first, second] = reader.fitting('sentence', text).sort(bySpecificity)
      return first && second && bySpecificity(first, second) === 0
    })
    expect(twice).toEqual([])
  })
})

const sentencesIn = ({ sections }: LetterDocument): string[] => sections.flatMap(({ blocks }) => blocks.flatMap((block) =>
  (block.kind === 'paragraph' ? sentencesOf(block.text) : block.kind === 'list' ? block.items.flatMap(({ text }) => sentencesOf(text)) : [])))

describe("a person's own words", () => {
  const [first] = allLetters
  const written = corpusOf(first!)[0]!.letter
  const edited = (text: string) => {
    const [section, ...rest] = written.sections
    return translated({ ...written, sections: [{ ...section!, blocks: [{ kind: 'paragraph', text }] }, ...rest] }, 'en', reader).sections[0]!.blocks[0]
  }
  const runsOf = (text: string) => {
    const block = edited(text)
    return block?.kind === 'paragraph' ? block.piece : null
  }

  it('are marked and left as they are, beside sentences that are known', () => {
    const piece = runsOf('我每天都睡不着觉。以上情况属实。')!
    expect(piece.runs).toEqual([{ text: '我每天都睡不着觉。', kind: 'own' }, { text: ' The above is true.', kind: 'said' }])
    expect(isWhole(piece)).toBe(false)
  })

  it('are never taken for a sentence of ours that they only resemble', () => {
    for (const text of ['请告知工单编号，并在很多日内答复处理结果。', '以上情况大概属实。', '2026年13月40日，贵单位收到材料。', '来电三次。']) {
      expect([text, runsOf(text)?.runs.some(({ kind }) => kind === 'own')]).toEqual([text, true])
    }
  })

  it('take no time that grows beyond their length, whatever stands in them', () => {
    const texts = [(many: number) => '，'.repeat(many), (many: number) => '来电1次、'.repeat(many / 4), (many: number) => '“'.repeat(many), (many: number) => `2026年3月2日，对${'（'.repeat(many / 2)}。`]
    for (const textOf of texts) {
      const taken = (many: number) => leastMs(() => expect(runsOf(textOf(many))?.runs.map((run) => run.text).join('')).toBe(textOf(many)))
      taken(2_500)
      const [one, eight] = [taken(2_500), taken(20_000)]
      // Eight times the text: linear reading takes about eight times as long, quadratic sixty-four. A few milliseconds say nothing about growth.
      expect(eight < 60 || eight / one < 24, `${one.toFixed(1)} → ${eight.toFixed(1)} ms`).toBe(true)
    }
  })
})

describe('Traditional Chinese', () => {
  const letter = corpusOf(allLetters[0]!)[0]!.letter
  const read = (text: string, names: string[] = []) => {
    const [section] = inTraditional({ ...letter, sections: [{ keep: 'must', blocks: [{ kind: 'paragraph', text }] }] }, names).sections
    return section?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.piece.runs : [])) ?? []
  }

  it('changes characters and no words, and leaves names as they are written', () => {
    expect(read('请删除个人信息，于某云向网络公司催收。', ['于某云']).map(({ text }) => text)).toEqual(['請刪除個人信息，', '于某云', '向網絡公司催收。'])
    expect(read('短信软件', []).map(({ text }) => text)).toEqual(['短信軟件'])
  })

  it('is whole, with the numbers of the letter', () => {
    const pieces = inTraditional(letter, []).sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'facts' ? block.rows.flat() : [])))
    expect(pieces.length).toBeGreaterThan(50)
    for (const piece of pieces) expect([isWhole(piece), numbersIn(piece.runs.map(({ text }) => text).join(''))]).toEqual([true, numbersIn(piece.zh)])
  })

  it('is offered with English and Spanish, and the one of the screen is open unless it is that of the letter', () => {
    expect([readingLanguageOf(undefined, 'zh-CN'), readingLanguageOf(undefined, 'en'), readingLanguageOf('es', 'en'), readingLanguageOf('none', 'en')]).toEqual([null, 'en', 'es', null])
  })
})
