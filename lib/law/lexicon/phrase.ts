import { wordPattern, type Unless, type WordPattern } from '../wording/pattern'

/**
 * A lexicon is read by people who know the law and not the code. A phrase is written as it is said, with few signs:
 * `…` stands for up to eight characters of the same clause, `(a|b)` for one of several, `[ab]` for one character of several, `?` after something that may be
 * missing, `{你}` for the person spoken to, `{钱}` for a sum and `{name}` for a list of `parts`. `(?!…)`, "not followed by", is the only other one.
 */
export type LexiconEntry = { idea: string; phrases: readonly string[] } & Unless

const parts: Record<string, string> = {
  你: '(?:[你您妳](?:们)?)', 我: '(?:我们?|咱们?|俺|老子)', 钱: '(?:\\d[\\d,，.]*|[一二两三四五六七八九十百千万几]{1,5})(?:[wWkK千百万]{0,2})(?:元|块钱?|块)?',
  亲: '(?:孩子|小孩|娃|儿子|女儿|闺女|子女|子孙|后代|下一代|家人|家属|亲属|直系亲属|老婆|老公|配偶|夫妻|爱人|爸妈|父母|兄弟姐妹|全家|一家人?)',
  台: '(?:平台|软件|网贷|app|App|APP|口子|贷款公司|小贷|渠道|机构|银行)', 贷: '(?:借呗|花呗|微粒贷|白条|金条|有钱花|放心借|度小满|360借条|京东金条|分付|月付|安逸花|招联|拍拍贷|网商贷|抖音月付|信用飞|小贷|网贷|信用卡)',
  罪: '(?:(?:贷款|合同|信用卡|金融|网络)?(?:诈骗|欺诈|骗贷)|恶意(?:透支|逃债|逃废债|骗贷|拖欠)|骗取贷款|侵占|刑事犯罪|经济犯罪|犯罪)',
}

function source(phrase: string): string {
  return phrase
    .replace(/\{([^\d{}]+)\}/gu, (whole, name: string) => parts[name] ?? whole)
    .replace(/\((?!\?)/gu, '(?:')
    .replace(/…/gu, '[^。！？!?；;，,\\n]{0,8}?')
}

/** What excuses under either of two conditions. */
const either = (one?: RegExp, other?: RegExp): RegExp | undefined => (one && other ? new RegExp(`${one.source}|${other.source}`, 'u') : (one ?? other))

/** The patterns of a lexicon, one for each idea. `guard` excuses beside what each idea says of itself. */
export const lexiconPatterns = (entries: readonly LexiconEntry[], guard: Unless = {}): WordPattern[] =>
  entries.map(({ phrases, unlessBefore, unlessAfter, unlessSentence }) => wordPattern(phrases.map(source), {
    unlessBefore: either(unlessBefore, guard.unlessBefore), unlessAfter: either(unlessAfter, guard.unlessAfter),
    unlessSentence: either(unlessSentence, guard.unlessSentence),
  }))
