import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { provisionById } from '@/lib/law'
import { misadviceAbout, misadviceAt, misadviceList, misadviceSubjects } from '@/lib/law/misadvice'
import { messagesOf, type Messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/locale'
import { passageAt } from './statute-text'

const root = path.join(import.meta.dirname, '../..')
const spokenHere = misadviceList.flatMap(({ id, instead, saying }) => [
  { id, kind: 'saying', zh: saying.zh, en: saying.en }, { id, kind: 'instead', zh: instead.zh, en: instead.en },
])

/** The identifiers of the collected law, as its README fixes them. */
const rules = [
  'night-contact', 'daily-call-limit', 'unanswered-attempts', 'third-party-collection', 'debt-disclosure', 'contact-after-refusal', 'contact-without-lost-touch',
  'repeated-messages', 'insult', 'threat', 'impersonating-authority', 'impersonating-lawyer', 'forged-document', 'public-exposure', 'traded-personal-data',
  'workplace-contact', 'concealed-identity', 'spoofed-number', 'improper-subcontracting', 'undisclosed-outsourcing', 'home-visit', 'public-posting',
  'contact-after-stop-request', 'harassment-after-acceptance', 'bundled-consent', 'excessive-collection', 'deletion-refused', 'cost-above-24', 'cost-above-36',
  'undisclosed-fee', 'borrow-to-repay', 'exaggerated-consequences', 'minor-contact', 'vulnerable-person', 'extra-fee-demand', 'debt-not-owed',
]
const bodies = [
  'platform', 'lender', 'nfra-complaint', 'nfra-report', 'nfra-petition', 'local-finance', 'nifa', 'spam-12321', 'carrier', 'miit-appeal', 'market-12315', 'cyber-12377',
  'pboc-credit', 'hotline-12345', 'police', 'procuratorate', 'court', 'legal-aid', 'notary', 'third-party', 'app-privacy',
]
const letters = ['lender-complaint', 'police-summary']
const places = new Set([...rules.map((id) => `findings:${id}`), ...bodies.map((id) => `channel:${id}`), ...letters.map((id) => `letter:${id}`), 'evidence', 'intake'])

describe('the list of wrong advice', () => {
  it('stands under a subject, every entry once, what one does oneself first', () => {
    const all = misadviceSubjects.flatMap((subject) => misadviceAbout(subject).map(({ id }) => id))
    expect(all.toSorted()).toEqual(misadviceList.map(({ id }) => id).toSorted())
    expect(all[0]).toBe('best-of-recording')
    for (const subject of misadviceSubjects) expect(misadviceAbout(subject).length).toBeGreaterThan(0)
  })

  it('holds every entry that concerns people: 27 were collected, two of them for makers', () => {
    expect(misadviceList).toHaveLength(25)
    expect(new Set(misadviceList.map(({ id }) => id)).size).toBe(25)
  })

  it('points only at places and provisions that exist', () => {
    expect(misadviceList.flatMap(({ where }) => where).filter((place) => !places.has(place))).toEqual([])
    expect(misadviceList.flatMap(({ provisions = [] }) => provisions).filter((id) => provisionById(id) === null)).toEqual([])
  })

  it('is short and keeps its manners', () => {
    expect(spokenHere.filter(({ kind, zh }) => kind === 'instead' && zh.length > 62).map(({ id, zh }) => `${id} ${zh.length}`)).toEqual([])
    expect(spokenHere.filter(({ zh, en }) => /[!！]|您|违法(?!处理)/.test(zh) || en.includes('!')).map(({ id, kind }) => `${id} ${kind}`)).toEqual([])
  })

  it('names an article only where the text was read', () => {
    const named = misadviceList.filter(({ instead }) => /第[一二三四五六七八九十百千零]+条|\bart\./i.test(instead.zh + instead.en))
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter(({ grade }) => grade !== 'P').map(({ id }) => id)).toEqual([])
  })

  it('bites at the places where it is most often followed', () => {
    const at = (place: Parameters<typeof misadviceAt>[0]) => misadviceAt(place).map(({ id }) => id)
    expect(at('evidence')).toEqual(['best-of-recording'])
    expect(at('intake')).toEqual(['pretend-not-to-know'])
    expect(at('findings:impersonating-authority')).toEqual(['article-of-impersonation'])
    expect(at('channel:police')).toContain('straight-to-superior-police')
    expect(at('channel:notary')).toEqual([])
  })
})

/** Each article that is named, in the text of its statute. */
it.each([
  ['治安管理处罚法-2025', '51', '殴打他人'], ['治安管理处罚法-2025', '62', '冒充国家机关工作人员'], ['治安管理处罚法-2012', '51', '冒充国家机关工作人员'],
  ['治安管理处罚法-2025', '90', '立即立案并进行调查'], ['个人信息保护法-2021', '47', '个人撤回同意'],
  ['公安机关办理刑事案件程序规定-2020', '179', '七日以内向作出决定的公安机关申请复议'], ['公安机关办理刑事案件程序规定-2020', '179', '七日以内向上一级公安机关申请复核'],
  ['民法典-侵权责任编', '1183', '造成严重精神损害的'], ['信访工作条例-2022', '19', '上级机关、单位不予受理'],
])('%s art. %s speaks of %s', (file, number, words) => {
  expect(passageAt(file, number)).toContain(words)
})

it('article 28 of the Personal Information Protection Law does not name contact lists', () => {
  expect(passageAt('个人信息保护法-2021', '28')).toContain('敏感个人信息是')
  expect(passageAt('个人信息保护法-2021', '28')).not.toMatch(/通讯录|联系人/)
})

const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`)))
/** The list itself, whose corrections are read below, and the guard of the letters, which looks for such words in what a person types. */
const aside = ['misadvice.ts', 'own-words.ts']
const codeOf = (folder: string) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !aside.includes(file))
  .map((file): [string, string] => [path.join(folder, file), readFileSync(path.join(root, folder, file), 'utf8')])
const everything: [string, string][] = [
  ...locales.flatMap((locale) => flat(messagesOf(locale), `${locale}.`)), ...['lib/law', 'lib/channels', 'lib/letters', 'lib/tickets'].flatMap(codeOf),
  ...misadviceList.map(({ id, instead }): [string, string] => [`instead of ${id}`, `${instead.zh}\n${instead.en}`]),
]

/** Words that give the advice away. What is denied (不, 没有) is no advice. */
const telltales: [string, RegExp, string][] = [
  ['article-of-impersonation', /冒充[^。\n]{0,30}2026[^。\n]{0,10}第五十一条|2025年修订）?第五十一条[^。\n]{0,30}冒充/, '冒充的事，2026 年起看第五十一条'],
  ['day-of-standard', /2025[-年]0?3[-月]13日?[^。\n]{0,6}(?:发布|实施)/, '国标 2025年3月13日发布'],
  ['three-calls', /(?:最多|不得超过)(?:打|拨打)(?:三|3)次/, '一天最多打三次'],
  ['night-without-exception', /一律(?:不得|不准|禁止)[^。\n]{0,8}催收/, '夜里一律不得催收'],
  ['standard-as-law', /首个国家级规范|填补法律空白|违反(?:国标|GB\/T)/, '违反国标'],
  ['old-names-of-bodies', /向(?:中国)?银(?:保)?监会(?:投诉|举报)|地方金融监管局/, '向银保监会投诉'],
  ['dozens-of-messages', /[几数]十条[^。\n]{0,6}(?:立案|成案)/, '几十条就能立案'],
  ['straight-to-superior-police', /向上一级公安机关(?:申请)?复议/, '可以向上一级公安机关申请复议'],
  ['best-of-recording', /精华版|剪成/, '剪成三分钟'],
  ['contacts-as-sensitive', /(?:通讯录|联系人)[^。\n]{0,8}(?:是|属于|作为)[^。不\n]{0,4}敏感个人信息/, '通讯录属于敏感个人信息'],
  ['one-line-for-all-loans', /超过? ?(?:36|24)% ?(?:的部分)?[^。\n]{0,6}(?:违法|红线|不用还)/, '超过36%踩红线'],
  ['disused-number-as-contact', /(?:可以|建议|不妨)填[^。\n]{0,6}(?:停用|空号|总机)/, '可以填停用号码'],
  ['pretend-not-to-know', /(?:说|回答|告诉)[^。\n]{0,4}不认识(?:他|她|我|这个人)/, '就说不认识他'],
  ['everywhere-at-once', /(?:同时|一起)[^。\n]{0,4}(?:投诉|举报)[^。\n]{0,8}(?:效率|更快|有效)/, '多渠道同时投诉提高效率'],
  ['deletion-after-repayment', /还清[^。\n]{0,6}(?:才能|才可以|后才有?)[^。\n]{0,8}删除/, '还清欠款后才有删除权'],
  ['hotline-12378-as-force', /具有强制执行力|最高级别/, '具有强制执行力'],
  ['identity-of-relatives', /(?:附上|提供|填写)[^。不\n]{0,4}(?:家人|亲属|联系人)的?身份证/, '提供家人身份证号'],
  ['clause-of-the-pact', /公约》?第[一二三四五六七八九十\d]+条/, '催收公约第十六条'],
  ['damages-as-a-rule', /法院通常(?:会|倾向)/, '法院通常倾向支持'],
  ['hotline-12315-as-association', /12315 ?(?:是|就是)?消费者协会|12315（消费者协会）/, '12315消费者协会'],
  ['complaints-on-credit-record', /投诉[^。\n]{0,6}(?:纳入|记进|记入|影响)征信/, '投诉会纳入征信'],
  ['credit-centre-for-contacts', /向征信中心(?:举报|投诉)/, '向征信中心举报'],
  ['reports-without-identity', /举报[^。\n]{0,6}不(?:要|用)(?:写|提供|填)[^。\n]{0,4}身份证/, '举报不要提供身份证号'],
  ['promises', /必停催|必免息|必删征信|(?:受理|投诉)(?:后|之后)(?:必须|应当|就会|必)停止?催/, '投诉后必停催'],
]

describe('nothing else in the product says it', () => {
  it.each(telltales)('%s', (_id, telltale, example) => {
    expect(example).toMatch(telltale)
    expect(everything.filter(([, text]) => telltale.test(text)).map(([name, text]) => `${name}: ${telltale.exec(text)?.[0]}`)).toEqual([])
  })

  it('in any of the messages, rules, channels and letters', () => {
    expect(everything.length).toBeGreaterThan(500)
  })
})
