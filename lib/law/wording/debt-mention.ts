import { wordPattern, type WordPattern } from './pattern'
import { kin } from './people'
import { plainText } from './plain-reading'

/**
 * Telling about someone's debt: the debtor by name or by what they are to the person addressed, together with owing, being delinquent, a loan or an amount.
 * "She/he" alone names nobody. What the caller's own desk is called (催收部, 贷款公司) tells no debt.
 */
const desk = '(?!(?:管理|处理|处置|业务|事务|账款|案件|资产|服务|清收|催收|保全|经营){0,2}[一二三四五六七八九十\\d]?(?:部(?!分)|中心|专员|人员|团队|小组|科室?|岗|公司|机构|平台|客服|有限|[员组]))'
const owing = `欠(?!费停机|妥|佳|缺|揍|款)|欠款${desk}|拖欠|赖账|老赖|失信|借了|借的?钱|坏账|呆账|违约金|(?<!还)不还钱|没还钱|没有还|未还|未结清|的债(?![券主市基])|(?:逾期|网贷|贷款|借款|债务|债权|催收)${desk}`
const unpaid = '还不上|不还|没还|应还|本息|本金|利息|分期款'
const paying = `还款|还钱|还清|还债|还账|还贷|结清|账单${desk}`
const amount = '(?:\\d[\\d,，.]*\\s*(?:万|千|元|块|w|W|k|K)|[一二两三四五六七八九十百千几]+(?:万|千|百)?(?:元|块)|[一二两三四五六七八九十几]+万)'
const compoundSurnames = /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐)/u

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const gap = (length: number) => `[\\s\\S]{0,${length}}?`

const curse = '妈的?[，,！!。]|妈的?(?:还不|到底|赶紧|快)|妈[逼个]'
type Namings = { names: string[]; titled: string }

/** The ways a name is written: whole, given name alone (two characters or more), surname with 某 or a star; and the surname with a title. */
function namings(name: string): Namings | null {
  const whole = plainText(name.trim())
  if (whole.length < 2) return null
  const surname = compoundSurnames.exec(whole)?.[0] ?? whole.slice(0, 1)
  const given = whole.slice(surname.length)
  const masked = `${escaped(surname)}(?:某{1,2}|[*＊×xX]{1,2}${given ? `${escaped(given.slice(-1))}?` : ''})`
  return { names: [escaped(whole), ...(given.length > 1 ? [escaped(given)] : []), masked], titled: `${escaped(surname)}(?:先生|女士|小姐|太太|总|老师)` }
}

/** A surname with a title may address the person reached, who may bear it too: it names the debtor where it is spoken of, or told of "your" debt. */
function titledPatterns(titled: string): string[] {
  const [told, addressed] = [`(?:${owing}|${unpaid})`, '[，,：:！!。\\s]|您好|你好']
  return [
    `(?:(?<=[告让叫请找给跟和与对催知])${titled}|${titled}(?!${addressed}))${gap(40)}(?:${told}|${amount})`, `(?:${told}|${amount})${gap(24)}${titled}(?!${addressed}|$)`,
    `${titled}(?:${addressed}){1,3}[你您](?:本人|个人|的|名下|已|因|在|有|尾号){1,3}${gap(16)}${told}`,
  ]
}

/** Patterns for one case. Without a name only relations are read. */
export function debtMentionPatterns(debtorName: string | null): WordPattern[] {
  const near = '[^。！？!?；;\\n]{0,15}?'
  const yours = `[你您](?:们)?(?:家|单位|公司|部门)?的?(?!${curse})(?:${kin}|(?<=[家位司门]的?)人)`
  const related = `(?:${yours}|[你您](?:是|作为|身为)[她他]的?${kin})`
  const told = `[她他]${near}(?:${owing})`
  const spoken = [wordPattern([`${related}${near}(?:${owing})`, `${related}${gap(40)}${told}`, `(?:拖?欠款|逾期|借款|贷款)(?:人|的)?是?${yours}`])]
  const known = debtorName ? namings(debtorName) : null
  if (!known) return spoken
  const named = `(?:${known.names.join('|')})`
  const debt = `(?:${owing}|${unpaid}|${paying}|${amount})`
  return [wordPattern([`${named}${gap(40)}${debt}`, `${debt}${gap(24)}${named}`, `${named}${gap(120)}${told}`, ...titledPatterns(known.titled)]), ...spoken]
}
