import fc from 'fast-check'
import { instantOf } from '@/lib/calendar/local-date'
import { ticketEventKinds } from '@/lib/cases/vocabulary'
import { letters } from '@/lib/letters'
import { isFor, type AddressedFacts, type FollowedFacts, type LetterEntry } from '@/lib/letters/letter-entry'
import type { CaseLetterFacts, SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterField } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { entryFacts, followedFiling, sides, situations } from './entry-case'
import { sampleSummary } from './sample-case'

/** Letters as people may really fill them: every kind, any role and body, their fields empty, short, long, foreign, rare and unbreakable. */

const phrases = [
  '被投诉人', '在夜间反复来电', '我已经明确说过不要再联系', '2026年3月2日', '22时41分', '第3次', '共1,286次', '17000001234', '0755-8××× 2390', '170 0000 1188', '证12', '（证1、证3）', '“你替她先还”',
  '《中华人民共和国民法典》', '——', '……', '“（《民法典》第1034条）”', '占100％', '￥28,000', '28,000元', '住岚州市云桥区安和路９号', '单位前台', '微信号lx_2026', '的', '等', '催收', '其他同事', '孩子的学校',
]
const marks = ['，', '。', '、', '；', '：', '？', '！', '）', '（', '”', '“', '…', '·', '％', '，“', '。”', '》。', '']
const foreign = [
  'señor Muñoz', '¿Cuándo?', '¡No!', 'Fernández de la Reguera y Álvarez-Ünïcode', 'GB/T 45251-2025', 'SHA-256', 'sms-20261119101502.xml', 'Mr. Smith', 'O’Brien', 'we will call your office every day', 'A', '3.14%', 'e.g.', '(see note)', '“quoted”',
]
const rare = [...'㛃𬭎彧翀喆犇䶮𬤇㙓𬍛𠅤𣸣〇龘靐䲜']
const unbreakable = ['9'.repeat(64), 'a'.repeat(90), `https://example.com/${'path/'.repeat(14)}`, '47b56632907d6c6435287c47bb78a42210186f1afca74798da26d4131e50d158', 'W'.repeat(30), '*'.repeat(40), '—'.repeat(8), '…'.repeat(6), '第123456789012345678901234567890次']
const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))

const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...phrases) }, { weight: 5, arbitrary: fc.constantFrom(...marks) }, { weight: 2, arbitrary: fc.constantFrom(...foreign) },
  { weight: 2, arbitrary: fc.array(han, { minLength: 1, maxLength: 12 }).map((all) => all.join('')) }, { weight: 1, arbitrary: fc.constantFrom(...rare) },
  { weight: 1, arbitrary: fc.constantFrom(...unbreakable) }, { weight: 1, arbitrary: fc.constantFrom(' ', '  ', '\t', '\u00a0') },
)
const textOf = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((parts) => parts.join(''))
/** A text of up to so many words, or nothing. */
const maybe = (max: number): fc.Arbitrary<string | null> => fc.option(textOf(max), { freq: 4 })

const names = ['林知夏', '欧阳若楠', '㛃', '犇翀喆', '阿卜杜热西提·买买提依明', 'María-José Fernández de la Reguera y Álvarez de Toledo', 'Nguyễn Văn', '龘靐䲜', 'W'.repeat(50), '名'.repeat(50), '']
const bodies = [
  '澜汐消费金融股份有限公司', '某', '岚州市云桥区人民法院', `${'中国某某'.repeat(14)}有限公司`, 'Lanxi Consumer Finance (Holdings) International Co., Ltd.', `${'a'.repeat(70)}有限公司`, '澜汐　消费（中国）金融“试点”有限公司',
]
const name = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: textOf(3).map((text) => [...text].slice(0, 60).join('').trim()) })
const body = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...bodies) }, { weight: 1, arbitrary: textOf(4).map((text) => [...text].slice(0, 80).join('').trim() || '某机构') })
const phone = fc.constantFrom('19900001001', '0755-8888 2390', '95099901', '+34 600 123 456', '1'.repeat(30))
const day = fc.integer({ min: 0, max: 900 }).map((days) => new Date(Date.UTC(2024, 5, 1) + days * 86_400_000).toISOString().slice(0, 10))

type Words = { names: string[]; bodies: string[]; texts: (string | null)[]; phones: string[]; days: string[] }
const words: fc.Arbitrary<Words> = fc.record({
  names: fc.array(name, { minLength: 4, maxLength: 4 }), bodies: fc.array(body, { minLength: 3, maxLength: 3 }), texts: fc.array(maybe(24), { minLength: 5, maxLength: 9 }),
  phones: fc.array(phone, { minLength: 2, maxLength: 4 }), days: fc.array(day, { minLength: 3, maxLength: 3 }),
})
const cyclic = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item

/** A case with other names, words and files in the place of the sample's own. */
function reworded<Facts extends CaseLetterFacts>(facts: Facts, { names: own, bodies: firms, texts, phones }: Words): Facts {
  const told = (at: number) => cyclic(texts, at)
  const acts = facts.acts.map((act, at) => ({
    ...act, content: act.content === null ? null : told(at), number: at % 7 === 0 ? cyclic(phones, at) : act.number, exhibits: at % 11 === 0 ? [] : act.exhibits,
  }))
  const contents = new Map(acts.map(({ id, content }) => [id, content]))
  return {
    ...facts, acts, debtorName: own[1] ?? null,
    complainant: { ...facts.complainant, name: own[0] ?? '', phones, address: told(0), idNumber: told(1) === null ? null : '330106199003070027' },
    respondents: facts.respondents.map((party) => ({
      ...party, name: firms[0] ?? party.name, agencies: party.agencies.map((_, at) => ({ name: cyclic(firms, at + 1) })), selfNames: texts.flatMap((text) => (text ? [[...text].slice(0, 30).join('')] : [])).slice(0, 3),
    })),
    people: facts.people.map((person, at) => ({ ...person, name: own[at + 2] ?? '', relation: at === 0 ? [...(told(3) ?? '')].slice(0, 12).join('') : person.relation })),
    exhibits: facts.exhibits.map((exhibit, at) => ({ ...exhibit, name: told(at) ?? exhibit.name, isElsewhere: at % 5 === 4 })),
    findings: facts.findings.map((finding) => ({
      ...finding, spans: finding.spans.flatMap((span) => {
        const content = contents.get(span.attemptId)
        return content ? [{ ...span, start: 0, end: content.length, text: content }] : []
      }),
    })),
    filings: facts.filings.map((filing, at) => ({ ...filing, addressee: cyclic(firms, at), referenceNumbers: at === 0 ? phones : filing.referenceNumbers })),
    refusals: facts.refusals.map((refusal) => ({ ...refusal, told: firms[1] ?? refusal.told })),
  }
}

/** What a form may hold for a field: nothing, or a value within its bounds. */
function valueOf(field: LetterField): fc.Arbitrary<LetterOptions[string] | undefined> {
  switch (field.kind) {
    case 'text':
    case 'area':
      return fc.option(textOf(field.kind === 'text' ? 5 : 60).map((text) => [...text].slice(0, field.max).join('')), { nil: undefined, freq: 5 })
    case 'lines':
      return fc.option(fc.array(textOf(14), { minLength: 1, maxLength: 6 }).map((lines) => lines.map((line) => [...line].slice(0, field.max / 6).join(''))), { nil: undefined, freq: 5 })
    case 'day':
      return fc.option(day, { nil: undefined, freq: 5 })
    case 'number':
      return fc.option(fc.integer({ min: field.min, max: field.max }), { nil: undefined, freq: 5 })
    case 'choice':
      return fc.option(fc.constantFrom(...field.choices), { nil: undefined, freq: 5 })
    case 'check':
      return fc.boolean()
    default:
      return field satisfies never
  }
}

const optionsFor = (entry: LetterEntry): fc.Arbitrary<LetterOptions> =>
  fc.record(Object.fromEntries(Object.entries(entry.fields).map(([key, field]) => [key, valueOf(field)])))
    .map((values) => Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))))

const events = fc.array(fc.record({ kind: fc.constantFrom(...ticketEventKinds), on: day, note: maybe(8) }), { maxLength: 6 }).map((told): FollowedFacts['events'] => [
  { id: 'e0', kind: 'filed', on: '2025-09-15' },
  ...told.filter(({ kind }) => !['filed', 'undone', 'extended'].includes(kind)).map(({ kind, on, note }, at) => ({ id: `e${at + 1}`, kind, on, ...(note ? { note } : {}) })),
])

/** `count` = acts of the case, `isGrid` = printed in the form of GB/T 9704. */
export type RandomLetter = { entry: LetterEntry; facts: AddressedFacts; options: LetterOptions; isGrid: boolean }

function randomOf(entry: LetterEntry): fc.Arbitrary<RandomLetter> {
  const role = fc.constantFrom(...situations.filter((each) => isFor(entry, each)))
  const follows = entry.follows ?? []
  return fc.record({
    role, on: fc.constantFrom(...sides), words, options: optionsFor(entry), isGrid: fc.boolean(), events, kept: fc.double({ min: 0, max: 1, noNaN: true }),
    followed: fc.nat(20), channel: fc.nat(20), procedure: fc.constantFrom('administrative', 'criminal', null),
  }).map(({ role: who, on, words: own, options, isGrid, events: happened, kept, followed: at, channel: to, procedure }) => {
    const followed = follows.length > 0
      ? followedFiling({ channel: cyclic(follows, at), addressee: own.bodies[0] ?? '', referenceNumbers: own.phones.slice(0, at % 3), events: happened, procedure, filedOn: at % 4 === 0 ? null : '2025-09-15' })
      : null
    const channel = entry.channels.length > 0 && !entry.follows ? { channel: cyclic(entry.channels, to) } : {}
    const facts = reworded(entryFacts(entry, { role: who, on }, { followed, ...channel }), own)
    const isLess = kept < 0.3
    return {
      entry, options, isGrid,
      facts: {
        ...facts, addressee: entry.isAddressed ? own.bodies[2] ?? '' : '', findings: isLess ? facts.findings.slice(0, Math.floor(kept * 10)) : facts.findings,
        exhibits: facts.exhibits, filings: kept > 0.8 ? [] : facts.filings,
      },
    }
  })
}

/** A letter of any kind. */
export const randomLetter: fc.Arbitrary<RandomLetter> = fc.oneof(...letters.map(randomOf))

/** Facts of a one-page summary. */
export const randomSummary: fc.Arbitrary<SummaryFacts> = fc.record({
  count: fc.constantFrom(1, 3, 10, 60, 200), words, background: maybe(30), station: fc.option(body), procedure: fc.constantFrom('administrative', 'criminal', null),
  confidential: fc.boolean(), at: fc.integer({ min: 0, max: 86_399 }), chosen: fc.nat(5),
}).map(({ count, words: own, at, chosen, ...rest }) => {
  const facts = reworded(sampleSummary(count), own)
  return { ...facts, ...rest, generatedAt: instantOf('2026-11-22', at * 1000), chosen: facts.exhibits.slice(0, chosen).map(({ id }) => id) }
})
