import { anyOf } from './reported-speech'
import { wordPattern, type Unless, type WordPattern } from '../wording/pattern'

/**
 * A lexicon is read by people who know the law and not the code. A phrase is written as it is said, with few signs:
 * `…` stands for up to eight characters of the same clause, `(a|b)` for one of several, `[ab]` for one character of several, `?` after something that may be
 * missing, `{你}` for the person spoken to, `{钱}` for a sum and `{name}` for a list of `parts`. `(?!…)`, "not followed by", is the only other one.
 */
export type LexiconEntry = { idea: string; phrases: readonly string[] } & Unless

const parts: Record<string, string> = {
  你: '(?:[你您妳](?:们)?)', 我: '(?:我们?|咱们?|俺|老子)', 钱: '(?:(?<![\\d,，.])\\d[\\d,，.]*(?![\\d,，.])|[一二两三四五六七八九十百千万几]{1,5})(?:[wWkK千百万]{0,2})(?:元|块钱?|块)?',
  亲: '(?:孩子|小孩|娃|儿子|女儿|闺女|子女|子孙|后代|下一代|家人|家属|亲属|直系亲属|老婆|老公|配偶|夫妻|爱人|爸妈|父母|兄弟姐妹|全家|一家人?)',
  台: '(?:平台|软件|网贷|app|App|APP|口子|贷款公司|小贷|渠道|机构|银行)', 贷: '(?:借呗|花呗|美团借钱|微粒贷|白条|金条|有钱花|放心借|度小满|360借条|京东金条|分付|月付|安逸花|招联|拍拍贷|网商贷|抖音月付|信用飞|小贷|网贷|信用卡)',
  罪: '(?:(?:贷款|合同|信用卡|金融|网络)?(?:诈骗|欺诈|骗贷)|恶意(?:透支|逃债|逃废债|骗贷|拖欠)|骗取贷款|侵占|刑事犯罪|经济犯罪|犯罪)',
  贱称: '(?:' + '废物|人渣|渣滓|败类|无赖|泼皮|窝囊废|饭桶|蠢货|贱骨头|软骨头|丧门星|扫把星|下三滥|白痴|垃圾人|社会垃圾|穷鬼|穷逼|穷光蛋|'
    + '穷酸|叫花子|要饭的|臭要饭|寄生虫|老流氓|死骗子|臭骗子|骗子全家|烂人|烂泥|孬种|讨饭的|蛀虫|败家子|败家娘们' + ')',
  名目: '(?:' + '撤案|撤诉|销案|消案|结案|停催|停收|免催|停案|压案|缓催|保护|延期起诉|暂缓|疏通|打点|协调|消除|处理|消记录|洗白|征信修复|'
    + '修复|铲单|平账|跑腿|外访|办案|辛苦|茶水|好处|挂账|停息|催收|解冻|出警|立案|撤销|撤单|封口|和解|谈判|撤回|通道|买断|'
    + '免诉|诚意' + ')',
  付: '(?:' + '交|付|缴|转|打|垫付?|缴纳|支付|存|汇|预付|出|交纳|预存' + ')',
  预付款: '(?:' + '保证金|手续费|押金|定金|诚意金|律师费|诉讼费|材料费|服务费|认证金|验证金|解冻金|保释金|风险金|违约保证|备用金|公证费|保险费|'
    + '管理费|利息差|工本费|担保费|预付金|履约金' + ')',
  姓: '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟' +
    '黄穆萧尹姚邵汪祁毛米贝明臧戴宋庞熊纪舒项祝董梁杜阮蓝闵季强贾路江童郭梅林刁钟徐邱骆高夏蔡田胡凌霍万支柯管卢莫房丁邓洪包左石崔吉龚程邢裴陆翁曲段侯全宁甘叶白蒲乔]',
  诉讼词: '(?:(?:诉讼|起诉|案件|司法|法律|执行|诉状)(?:材料|文书|案件|卷宗|档案|送达|诉讼|资料)?)',
}

/** How often a group may repeat: without a bound, two alternatives that read the same characters take a time that doubles with each. */
const repeatsMax = '{0,4}'

function source(phrase: string): string {
  return phrase
    .replace(/\{([^\d{}]+)\}/gu, (whole, name: string) => parts[name] ?? whole)
    .replace(/\((?!\?)/gu, '(?:')
    .replace(/…/gu, '[^。！？!?；;，,\\n]{0,8}?')
    .replace(/\)\*/gu, ')' + repeatsMax)
}

const either = (one?: RegExp, other?: RegExp): RegExp | undefined => (one && other ? anyOf(one, other) : (one ?? other))

/** The patterns of a lexicon, one for each idea. `guard` excuses beside what each idea says of itself. */
export const lexiconPatterns = (entries: readonly LexiconEntry[], guard: Unless = {}): WordPattern[] =>
  entries.map(({ phrases, unlessBefore, unlessAfter, unlessSentence }) => wordPattern(phrases.map(source), {
    unlessBefore: either(unlessBefore, guard.unlessBefore), unlessAfter: either(unlessAfter, guard.unlessAfter),
    unlessSentence: either(unlessSentence, guard.unlessSentence),
  }))
