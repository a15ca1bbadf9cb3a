import { selfHarmWords } from '@/lib/cases/danger'
import { plainReading } from '@/lib/law/wording/plain-reading'
import { textReader } from '@/lib/law/wording/pattern'
import { threatPatterns } from '@/lib/law/wording/threat'
import type { LetterWarning, WarningCode } from './guards'

/** What a person's own words in a letter may not contain, or should be thought over (documents.md §8, law.json `dont`). */

type Stretch = { start: number; end: number }
type Guard = { code: WarningCode; level: LetterWarning['level']; words: RegExp; excused?: RegExp; unless?: RegExp }

const here = '[^，。；！？!?\\n“”]'
const upTo = (length: number) => `${here}{0,${length}}`
const others = '他|她|它|其|对方|被|遭|怕|担心'
const lawful = '反映|举报|投诉|报警|报案|起诉|说|称|告|证|提交|追究|保留|录|拍|视频|求|赔|防|免|记|停止|制止|不|没'
/** Within a clause, as long as nothing turns it into a tale of what others did or into a lawful step. */
const straightOn = `(?:(?!${others}|${lawful})${here}){0,10}?`
const writer = '(?:我们?|本人|老子|我家?里?人)'
const firmly = '(?:就|要|会|将|一定|肯定|马上|立刻|非|只好|只能|真的?|也|都|不得不|今天|明天|迟早|早晚|准备|打算|可以){1,4}'
const target = '(?=了|掉|死|光|平|你|您|贵|他|她|公司|楼|房|店)'
const harm = `(?:(?<!自)杀(?!毒|价)|砍(?!价)|捅|[弄整搞]死|打死(?![也都])|打残|揍|砸(?!锅卖铁|钱|自己)|[烧炸]${target}|泼(?=油|漆|红|汽|粪|硫酸|你|他)`
  + '|放火|拼命(?!工作|打工|挣|赚|还|干活|上班|凑|攒)|同归于尽|打断|动手(?![术指机])|动刀|收拾你|堵住?(?:你|贵|门|公司)|带(?:刀|棍|家伙|汽油)|(?:带人)?(?:去|到)?(?:你|贵)[^，。；]{0,8}闹|曝光)'
const them = '(?:你|您|贵|他|她|催收|那个|这些|死|人)'
const staff = '(?:你|您|贵|对方|他|她|催收|员工)'
const data = '(?:住址|地址|电话(?!录音|记录|详单)|手机号?|身份证号?|照片|姓名|信息|隐私|工号|家人)'
/** Handing something to a body or to the writer is no spreading. */
const handed = '给(?:我|贵|公安|警|派出所|法院|检察|律师|调解|监管|金融|银保监|12\\d{3}|运营商|你们核)|至12\\d{3}|函'
const spread = `(?:发(?!${handed})|挂|传(?!${handed})|贴|公布|公开|曝光)`
const sum = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千几])+(?:余|多)?(?:万元?|千元?|百元?|元|块|[wWkK])'
const silence = '(?:撤诉|撤回|撤销|撤案|不(?:再|会|去)?(?:举报|投诉|追究|报警|曝光|告|追)|(?:算|拉)了|了事|和解|闭嘴|删(?:除|帖))'
const waiver = '(?:免除|免掉|免了|减免|减掉)'
const endless = '(?:一直投诉|天天投诉|投诉到底)'

const threats = {
  orElse: new RegExp(`(?:不[^，。；]{0,8}则|否则|不然)[^，。；]{0,10}(?:曝光|${endless}|不客气|后果自负)|不[^，。；我]{0,8}就[^，。；我]{0,6}(?:曝光|${endless})|呼死你`, 'gu'),
  endless: new RegExp(`我们?(?:就|会|要|将)${upTo(6)}(?:${endless}|人肉|呼死你)`, 'gu'),
  violent: new RegExp(`${writer}${firmly}${straightOn}${harm}${upTo(6)}|${writer}(?:[弄打整搞]死|砍|捅|杀了?|揍)${them}${upTo(6)}`, 'gu'),
  exposing: new RegExp(`${writer}${firmly}${upTo(6)}[把将]${upTo(4)}${staff}${upTo(12)}${data}${upTo(6)}${spread}`, 'gu'),
  published: new RegExp(
    `${writer}${firmly}${upTo(6)}(?:公布|公开|曝光)${upTo(4)}${staff}${upTo(6)}${data}|${staff}${upTo(4)}的?${data}${writer}${firmly}(?:公布|公开|曝光|挂)`, 'gu',
  ),
}
const paid = '(?:给|付|赔|打|转|补偿|支付|拿)'
const asked = `(?:${sum}|封口费|好处费|辛苦费)`
/** Money for silence, whichever is named first; a debt let off for it; money or else. */
const money = new RegExp([
  `${paid}${upTo(8)}${asked}[^。；！？\\n]{0,16}(?:就|则|便|才|可以|愿意|[，,]我们?)${upTo(8)}${silence}`, `拿(?:钱|${sum})来?[，,]?我?们?(?:就|便|才)${upTo(4)}${silence}`, '封口费',
  `[想要]让?我们?${upTo(4)}${silence}${upTo(6)}[，,]?(?:请|就|得|必须|先){0,2}${paid}${upTo(4)}${asked}`, `${waiver}${upTo(8)}[，,]?我?们?(?:就|便|才)${upTo(6)}${silence}`,
  `(?:不${paid}${upTo(4)}${asked}[，,]?我?们?就${upTo(6)}|${asked}[^。；！？\\n]{0,14}(?:否则|不然|不给)[^。；！？\\n]{0,10})(?:举报|投诉|网上|曝光)`, `给${sum}[，,]?我?们?就?当没事`,
].join('|'), 'gu')
/** The other side withdraws, or a court or a refund is spoken of: no trade of the writer's. */
const noTrade = /(?:对方|贵单位|贵司|贵行|贵公司)(?:才|方|即)?(?:同意|肯|愿意)?(?:撤|和解)|退款|退还|返还|多收|多扣|判决|调解/u

/** In the sentence up to here, others speak: what follows is told of them, not said to them. */
const told = /(?:对方|催收|来电|短信|原话|内容|群里|[他她]们?|有人|自称|扬言|声称|威胁|恐吓|(?<!我)(?:称|说)|喊|吼|骂|留言|写道|发来|表示)[^。！？!?\n]*$/u
/** Right before it, or before a colon in its sentence, others are quoted without marks. */
const saidBefore = new RegExp([
  '(?:说|称|讲|喊|吼|扬言|威胁|声称|恐吓|骂|让|叫|逼|对|向|和|跟|给|把|将|骗|原话|内容是?|发|写|短信|来电)[：:，,]?$',
  '(?:(?<!我)(?:说|称|讲|喊|吼|骂|写)|原话|内容是?|短信|来电|留言)[：:][^。！？!?\\n]*$',
].join('|'), 'u')

const guards: Guard[] = [
  { code: 'threat', level: 'block', words: threats.orElse, excused: told },
  { code: 'threat', level: 'block', words: threats.endless },
  { code: 'threat', level: 'block', words: threats.violent, excused: saidBefore },
  { code: 'threat', level: 'block', words: threats.exposing, excused: saidBefore },
  { code: 'threat', level: 'block', words: threats.published, excused: saidBefore },
  { code: 'money-demand', level: 'block', words: money, excused: told, unless: noTrade },
  { code: 'insult', level: 'warn', words: /骗子|流氓|人渣|畜生|王八|混蛋|狗东西|黑社会|不要脸|无耻|败类/gu },
  { code: 'admission', level: 'warn', words: /(?:本人|我)(?:已)?(?:承认|认可|确认)[^，。；]{0,12}(?:债务|欠款|费用|利息|金额)|同意支付全部|愿意承担全部/gu },
  { code: 'promise', level: 'block', words: /必(?:须)?停催|必免息|必删征信|保证(?:停催|免息|删除征信)|受理即停催/gu },
  { code: 'crime-named', level: 'warn', words: /犯罪|诈骗罪|敲诈勒索罪|寻衅滋事罪|催收非法债务罪|构成[^，。；]{0,8}罪/gu },
  { code: 'self-harm', level: 'warn', words: new RegExp(selfHarmWords.source, 'giu') },
]

/** Words around it that make it a tale, a fear or a lawful step. */
const tale = new RegExp(`${told.source}|被|遭|录|拍|照片|报警|报案|反映|举报|投诉|怕|担心`, 'u')

const quotation = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"\n]*"/gu
function spansOf(text: string, words: RegExp): Stretch[] {
  return [...text.matchAll(words)].map(({ 0: one, index }) => ({ start: index, end: index + one.length }))
}

/** The sentence up to a place. */
const sentenceBefore = (text: string, at: number) => text.slice(0, at).replace(/^[^]*[。！？!?\n]/u, '')
const sentenceAround = (text: string, { end }: Stretch) => `${sentenceBefore(text, end)}${/^[^。！？!?\n]*/u.exec(text.slice(end))?.[0] ?? ''}`

const violence = textReader(threatPatterns)

/** What stands in a text, words in quotation marks left out. */
function found(text: string): (Stretch & Pick<LetterWarning, 'code' | 'level'>)[] {
  const own = text.replace(quotation, (words) => '＊'.repeat(words.length))
  const isExcused = ({ excused, unless }: Guard, one: Stretch) =>
    (excused?.test(sentenceBefore(own, one.start)) ?? false) || (unless?.test(sentenceAround(own, one)) ?? false)
  const guarded = guards.flatMap((guard) =>
    spansOf(own, guard.words).filter((one) => !isExcused(guard, one)).map((one) => ({ ...one, code: guard.code, level: guard.level })))
  const unmarked = violence(own).filter((one) => !tale.test(sentenceAround(own, one)))
    .filter((one) => !guarded.some(({ start, end }) => one.start < end && start < one.end))
  return [...guarded, ...unmarked.map((one) => ({ ...one, code: 'threat-unmarked' as const, level: 'warn' as const }))]
}

/**
 * The warnings a person's own words give rise to, read through their disguises; words in quotation marks are the other side's and are not examined. A threat of
 * the writer's, data of staff to be spread and money for silence stop the letter; words of violence that nobody is said to have spoken ask whose they are.
 */
export function wordWarnings(freeText: readonly string[]): LetterWarning[] {
  const all = freeText.flatMap((text) => {
    const plain = plainReading(text)
    const asWritten = ({ start, end }: Stretch) => (plain ? text.slice(plain.from[start], plain.to[end - 1]) : text.slice(start, end))
    return found(plain?.text ?? text).map(({ code, level, ...stretch }) => ({ code, level, value: asWritten(stretch) }))
  })
  const key = ({ code, value }: LetterWarning) => `${code} ${value}`
  return [...new Map(all.map((one) => [key(one), one])).values()]
}
