import { plainWarning, reported } from '../lexicon/reported-speech'
import { wordPattern, type WordPattern } from './pattern'
import { bracketed, name, officer, organ, rank, title, unit } from './organs'
import { kin } from './people'

/**
 * Claims to be a state organ or its officer: a heading, "this is …", "I am officer …", or a notice in its name.
 * Speaking *about* an organ (we will sue, we will report it to the police) and being a law or mediation department are no such claim.
 */
const self = '(?:这里|这边|我这里|我这边|我这|我们这里|我们这边|我们?单位|此处|我方|我们|我|本人|咱们?|您好[，,]?)(?:这边|这里)?'
const linked = '(?:是|系|就是|来自|代表)(?:来自|隶属于)?'
const opening = '(?<=^|[。！!；;\\n])[ \\t\\u3000]{0,3}(?:[您你]好[，,。！!]?|[\\p{Script=Han}]{2,4}(?:先生|女士)?[，,：:])?[ \\t\\u3000]{0,3}'
const end = '(?=[，,。.！!：:；;\\s]|$)'

const aboutOrgan = /^(?:备案|起诉|诉讼|案件|合作|委托|授权|指定|认可|特邀|认证|监管|批准|注册|附近|门口|旁边|已|会|将|要|正|在|判|立案|裁|开庭|外包|对接|推荐)/u
const inBrackets = (open: string, close: string) => `${open}${bracketed(close)}${organ}[^${close}\\n]{0,20}${close}`
const solemnly = '(?:现|再次|特此|依法|正式|郑重|严正|温馨|友情|风险|紧急|最后|重要|官方){0,3}'
const notOver = '(?!了吗|了没|过|时|的时候|以?[前后]|之[前后]|等|应该)'
const calling = '请|限|要求|责令|通知|提醒|敦促|告知|正告|催告?|警告|提示|传唤|命令|致电|来电|打来|找'
/** What a notice says where it is about the debt of the person addressed, or a case against them. */
const aboutYou = '(?=[^。！？\\n]{0,24}(?:[你您](?:本人|个人|的|名下|已|因|在|所|有|这|那|欠){1,3}[^，。！？\\n]{0,8}(?:嫌|欠|逾期|贷款|借款|案件|立案|债务)|[你您](?:涉嫌|欠|逾期|拖欠|被)'
  + '|涉嫌(?:骗|诈|恶意|拒|信用卡|贷款|合同|违法|犯罪)|限(?:期|[你您于今三])|(?:立即|马上|尽快|今日|今天|今晚|速)[^，。！？\\n]{0,8}(?:还|结清|到案|偿|履行|处理)))'

/** An organ at the beginning of a sentence, and what it goes on with where it speaks for itself. */
const speaking = `${opening}${name(10, '是我他她你您不也')}${organ}${unit}`
const goesOn = [
  '(?:现)?(?:依法)?(?:正式)?(?:(?:约谈|传唤|立案|开庭|协查|到案|执行|拘留|催缴|清收)?通知书?[你您：:]|传唤[你您：:]|(?:送达|来函)[：:]|责令|正告|敦促|传讯|来电|打来|给[你您]打|[：:])',
  '(?:通知|传唤|警告|告知)(?!开庭|领取|单|如下|内容|时间)[\\p{Script=Han}]{2,4}[：:]', '关于(?:对)?[你您]', '的[，,。！!]', `${solemnly}请[你您]${notOver}`, `[\\p{Script=Han}]{1,2}${rank}`,
  '[^，。！？：:\\s]{0,8}(?:通缉令|传票|逮捕令|拘留通知|立案通知|协查通报)[：:]', '[，,](?:(?:请|现|限)?[你您]|找[\\p{Script=Han}]{1,4})', `[，,][\\p{Script=Han}]{1,3}(?:${title}|${rank})`,
  `的?${officer}(?:(?:助理)?(?![说称讲让叫要昨今明前刚都也已会将来在正不和与])(?:[小老]?[\\p{Script=Han}]{1,2})?[：:，,]|[\\p{Script=Han}]{0,3}?(?:${calling})[你您：:，,]${notOver}|来电|通知)`,
]
/** The same where the organ is named with its place. */
const placed = '(?:[市区县省州]|人民)'
const goesOnPlaced = ['(?:金融办)?(?:现)?(?:依法)?(?:正式)?(?:通知|传唤|告知|提醒|警告|通告|函)(?=[你您：:，,\\s]|书|$)']
/** How a claim in the first person ends. */
const selfEnds = `(?:的|${end}|(?=关于|请[你您]|现(?:在|就|通知)|因[你您]|对[你您])|[\\p{Script=Han}]{0,4}(?:${title}|${rank})|${officer}|干警|办案|值班|专案组`
  + `|[小老][\\p{Script=Han}]{1,2}${end}|(?:委派|派来|派下来|下派))`

/** A claim that is warned of, or somebody else's. */
const ofOthers =
  /(?:[你您]|勿信|别信|不要?(?:轻)?信|轻信|打击|识别|谨防|防范|警惕|以防|严防|当心|小心|如被|如遇|若遇|遇到|凡是?|接到|收到|听到|有人|被|禁止|不得|严禁|没有?|未曾?|从不|不会|绝不)$/u

/** The name of an organ as the heading of a message. */
export const organHeadingPatterns: readonly WordPattern[] = [
  wordPattern([inBrackets('【', '】'), inBrackets('\\[', '\\]'), inBrackets('「', '」')], { unlessSentence: plainWarning, unlessBefore: /(?:回复|转发|引用)[:：]?$/u }),
]

export const impersonationPatterns: readonly WordPattern[] = [
  ...organHeadingPatterns,
  wordPattern(`(?<!不|并非|以为)${self}${linked}${name(14)}${organ}${unit}${selfEnds}`, { unlessAfter: aboutOrgan, unlessSentence: reported }),
  wordPattern(`(?:我|本人|这里|鄙人)(?:就)?(?:是|姓|叫)${name(14)}${title}(?!起诉|报案|报警|局报|局起|机关报)`, { unlessBefore: /(?:不是|以为|问)$/u, unlessAfter: aboutOrgan }),
  wordPattern([
    `${speaking}(?:${goesOn.join('|')})`, `${opening}${name(10)}${placed}${organ}${unit}(?:${goesOnPlaced.join('|')})`,
    `我们?${organ}(?:这边|这里|这儿)`,
    '(?:警官证|执法证|警号)(?:号码?)?[是为]?[:：]?\\d{4,}', `[您你]好[，,]${name(14)}${organ}${unit}${end}`,
    `${opening}${name(10)}(?:派出所|公安局|分局|支队|大队)${unit}(?:已|现|正式|已经|现已)(?:依法)?(?:对|将|把)[你您]`,
    '本(?:所|局|院|队|支队|大队)(?:民警|法官|干警|执行员|警官)', '(?:本院|我院|本局|我局|我所|我支队|我大队|本支队)(?:已|将|现|依法|决定|正式|拟|对)',
    `(?:我|本人)[姓叫][\\p{Script=Han}]{1,3}[，,](?:是)?${name(10)}${organ}${unit}(?:的|${title}|${rank}|${end})`,
    `(?<=[。！!；;—])\\s{0,2}${name(10)}${placed}${organ}${unit}(?:宣|示|启)?\\s{0,2}$`,
    `这(?:个电话)?是${name(8)}${organ}${unit}(?:打来|打的|来电|通知)`,
    `(?:我|本人)(?!的?(?:${kin}|爱人|表|堂|同|朋|哥们|一个))[^。！？\\n]{0,10}[，,]?在${name(8)}${organ}${unit}(?:上班|工作|任职)`,
    `(?:我|本人)是负责${name(10)}的[\\p{Script=Han}]{0,3}(?:${title}|${rank})`,
  ]),
  wordPattern(
    `${speaking}${solemnly}(?:提示|提醒|告知|警告|告诫|通告|通报|敬告|催告|预警|通知|函告?)[函书]?(?:[你您]${notOver})?[：:，,\\s]{0,2}${aboutYou}`,
    { unlessSentence: reported },
  ),
  wordPattern(`(?:自称|谎称|假称|冒充|假冒|假扮|装成|(?:说|称)(?:自己|他们?|她们?|对方)?(?:就)?是)${name(12)}(?:${organ}|${title})`,
    { unlessSentence: reported, unlessBefore: ofOthers, unlessAfter: /^(?:备案|起诉|合作|委托|授权)/u }),
]
