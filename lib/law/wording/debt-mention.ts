import { wordPattern, type WordPattern } from './pattern'
import { kin } from './people'
import { plainText } from './plain-reading'

/** Telling about someone's debt: the debtor by name, by "she/he" or by relation, together with owing, being delinquent, a loan or an amount. */
const owing = '欠(?!费停机|妥|佳|缺|揍)|逾期|拖欠|赖账|老赖|失信|网贷|贷款(?!有限|公司|中心|机构|平台|客服)|借款(?!平台|公司)|借了|借的?钱|债务|债权|催收|坏账|呆账|违约金|不还钱|没还钱|没有还|未还|未结清'
const paying = '还款|还钱|还清|还债|还账|还贷|还不上|不还|没还|应还|结清|本息|本金|利息|账单|分期款'
const amount = '(?:\\d[\\d,，.]*\\s*(?:万|千|元|块|w|W|k|K)|[一二两三四五六七八九十百千几]+(?:万|千|百)?(?:元|块)|[一二两三四五六七八九十几]+万)'
const compoundSurnames = /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐)/u

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const gap = (length: number) => `[\\s\\S]{0,${length}}?`

/** The ways a name is written: whole, given name alone (two characters or more), surname with a title, surname with 某 or a star. */
function namings(name: string): string[] {
  const whole = plainText(name.trim())
  if (whole.length < 2) return []
  const surname = compoundSurnames.exec(whole)?.[0] ?? whole.slice(0, 1)
  const given = whole.slice(surname.length)
  const titled = `${escaped(surname)}(?:先生|女士|小姐|太太|某{1,2}|总|老师|[*＊×xX]{1,2}${given ? `${escaped(given.slice(-1))}?` : ''})`
  return [escaped(whole), ...(given.length > 1 ? [escaped(given)] : []), titled]
}

/** Patterns for one case. Without a name only "she/he" and relations are read. */
export function debtMentionPatterns(debtorName: string | null): WordPattern[] {
  const near = '[^。！？!?；;\\n]{0,15}?'
  const yours = `[你您](?:们)?(?:家|单位|公司|部门)?的?(?:${kin}|(?<=[家位司门]的?)人)`
  const spoken = [wordPattern([`(?:[她他妳]|TA|${yours})${near}(?:${owing})`, `(?:拖?欠款|逾期|借款|贷款)(?:人|的)?是?(?:[她他]|${yours})`])]
  const names = debtorName ? namings(debtorName) : []
  if (!names.length) return spoken
  const named = `(?:${names.join('|')})`
  const debt = `(?:${owing}|${paying}|${amount})`
  return [wordPattern([`${named}${gap(40)}${debt}`, `${debt}${gap(24)}${named}`]), ...spoken]
}
