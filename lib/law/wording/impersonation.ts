import { plainWarning, reported } from '../lexicon/reported-speech'
import { wordPattern, type WordPattern } from './pattern'
import { kin } from './people'

/**
 * Claims to be a state organ or its officer: a heading, "this is …", "I am officer …", or a notice in its name.
 * Speaking *about* an organ (we will sue, we will report it to the police) and being a law or mediation department are no such claim.
 */
const police = '公安(?:厅|局|分局|机关|部)?|派出所|(?:刑侦|经侦|网安|网侦|治安|反诈|刑警|特警|巡警|警务)(?:支队|大队|中队|总队|队|中心)?|警察局|警局|警方|网警|刑警队?|110(?:指挥中心|报警中心|接警中心)?'
const justice = '(?:最高|高级|中级|基层|互联网|金融|铁路运输)?(?:人民)?法院|[中高]院|法庭|执行局|人民检察院|检察院|公检法|司法(?:部|厅|局|所)|看守所|拘留所'
const government = '政法委|纪委|监委|监察委(?:员会)?|人民政府|[市区县省]政府|[市区县省]金融(?:办|工作局)|地方金融(?:监督)?管理局'
  + '|政府(?:清收|清欠|金融|欠款|债务|追债|专项)[\\p{Script=Han}]{0,4}|街道办(?:事处)?|税务局|市场监督管理局|工商局|(?:国家)?金融监督管理(?:总局|局)|金融监管(?:总)?局'
  + '|银保监(?:会|局)|银监(?:会|局)|中国人民银行|人民银行|央行|人社局|民政局|信访局|国安局|海关'
const organ = `(?:${police}|${justice}|${government})`
const rank = '(?:警官|警员|法官|检察官|书记员|队长|所长|局长|庭长)'
const title = '(?:警官|民警|警察|警员|刑警|网警|公安|法官|检察官|书记员|审判员|执行员|执行法官|执行干警|法警|办案民警)'
const unit = '(?:[\\p{Script=Han}]{0,4}(?:综治(?:中心|办)|清欠办|清收办|信访办|专班|工作组|(?:执行|立案|案件|信访|调解|办案)科'
  + '|(?:清收|督办|督查|专项|办案|执行|追债)组|(?:经侦|刑侦|网安|治安)(?:科|股|队)|支队|大队|中队|总队|执行局|立案庭|执行庭|金融庭|民庭|速裁庭|诉调中心|诉前调解中心|调解中心|诉讼服务中心|办公室|专案组'
  + '|指挥中心|刑侦|经侦|网安|网警|法警队|户籍科|法制科)){0,2}'
const self = '(?:这里|这边|我这里|我这边|我们这里|我们这边|此处|我方|我们|我|本人|咱们?|您好[，,]?)(?:这边|这里)?'
const linked = '(?:是|系|就是|来自|代表)(?:来自|隶属于)?'
/** A stretch of a name: no mark and none of the words that turn "I am" into "I am going to …". */
const name = (length: number) => `[^，。,.！!？?；;：:【】\\s来要想会将去到向被已等收请与和替帮给找负责通知告诉起诉打算准备由听]{0,${length}}?`
const opening = '(?<=^|[。！!；;\\n])[ \\t\\u3000]{0,3}(?:您好[，,。]?|[\\p{Script=Han}]{2,4}(?:先生|女士)?[，,：:])?[ \\t\\u3000]{0,3}'
const end = '(?=[，,。.！!：:；;\\s]|$)'

const aboutOrgan = /^(?:备案|起诉|诉讼|案件|合作|委托|授权|指定|认可|特邀|认证|监管|批准|注册|附近|门口|旁边|已|会|将|要|正|在|判|立案|裁|开庭|外包|对接|推荐)/u
const inBrackets = (open: string, close: string) => `${open}[^${close}向到由将对与和\\n]{0,14}?${organ}[^${close}\\n]{0,20}${close}`

/** A claim that is warned of, or somebody else's. */
const ofOthers =
  /(?:[你您]|勿信|别信|不要?(?:轻)?信|轻信|打击|识别|谨防|防范|警惕|以防|严防|当心|小心|如被|如遇|若遇|遇到|凡是?|接到|收到|听到|有人|被|禁止|不得|严禁)$/u

/** The name of an organ as the heading of a message. */
export const organHeadingPatterns: readonly WordPattern[] = [
  wordPattern([inBrackets('【', '】'), inBrackets('\\[', '\\]'), inBrackets('「', '」')], { unlessSentence: plainWarning, unlessBefore: /(?:回复|转发|引用)[:：]?$/u }),
]

export const impersonationPatterns: readonly WordPattern[] = [
  ...organHeadingPatterns,
  wordPattern(`(?<!不|并非|以为)${self}${linked}${name(14)}${organ}${unit}`
    + `(?:的|${end}|[\\p{Script=Han}]{0,4}(?:${title}|${rank})|工作人员|干警|办案|值班|专案组|(?:委派|派来|派下来|下派))`,
    { unlessAfter: aboutOrgan, unlessSentence: reported }),
  wordPattern(`(?:我|本人|这里|鄙人)(?:就)?(?:是|姓|叫)${name(14)}${title}(?!起诉|报案|报警|局报|局起|机关报)`, { unlessBefore: /(?:不是|以为|问)$/u, unlessAfter: aboutOrgan }),
  wordPattern([
    `${opening}${name(10)}(?:[市区县省州]|人民)?${organ}${unit}(?:现)?(?:依法)?(?:正式)?(?:通知[你您：:]|传唤[你您：:]|责令|正告|敦促|传讯|来电|打来|给[你您]打|[：:])`,
    `${opening}${name(10)}(?:[市区县省州]|人民)${organ}${unit}(?:金融办)?(?:现)?(?:依法)?(?:正式)?(?:通知|传唤|告知|提醒|警告|通告|函)(?=[你您：:，,\\s]|书|$)`,
    `${opening}${name(10)}${organ}${unit}[\\p{Script=Han}]{1,2}${rank}`,
    `${opening}[^，。！？：:【】\\s是我他她你您]{0,10}?${organ}${unit}(?:的)?${title}(?:来电|通知|[：:，,]|找你)`,
    `我们?${organ}(?:这边|这里|这儿)`,
    '(?:警官证|执法证)(?:号码?)?[:：]?\\d{4,}', `您好[，,]${name(10)}[市区县省州]${name(6)}${organ}${unit}${end}`,
    `${opening}${name(10)}(?:派出所|分局|公安局|支队|大队)(?:已|现|正式|已经|现已)(?:依法)?(?:对|将|把)[你您]`,
    '本(?:所|局|院|队|支队|大队)(?:民警|法官|干警|执行员|警官)', '(?:本院|我院|本局|我局|我所|我支队|我大队|本支队)(?:已|将|现|依法|决定|正式|拟|对)',
    `(?:我|本人)[姓叫][\\p{Script=Han}]{1,3}[，,](?:是)?${name(10)}${organ}${unit}(?:的|${title}|${rank})`,
    `${opening}${name(10)}(?:派出所|公安局|分局|法院|检察院|监管局|司法局)${unit}[，,](?:(?:请|现|限)?[你您]|找[\\p{Script=Han}]{1,4})`,
    `这(?:个电话)?是${name(8)}${organ}${unit}(?:打来|打的|来电|通知)`,
    `${opening}${name(10)}${organ}${unit}[^，。！？：:\\s]{0,8}(?:通缉令|传票|逮捕令|拘留通知|立案通知|协查通报)[：:]`,
    `(?:我|本人)(?!的?(?:${kin}|爱人|表|堂|同|朋|哥们|一个))[^。！？\\n]{0,10}[，,]?在${name(8)}${organ}${unit}(?:上班|工作|任职)`,
    `(?:我|本人)是负责${name(10)}的[\\p{Script=Han}]{0,3}(?:${title}|${rank})`,
  ]),
  wordPattern(`(?:自称|谎称|假称|冒充|假冒|假扮|装成|(?:说|称)(?:自己|他们?|她们?|对方)?(?:就)?是)${name(12)}(?:${organ}|${title})`,
    { unlessSentence: reported, unlessBefore: ofOthers, unlessAfter: /^(?:备案|起诉|合作|委托|授权)/u }),
]
