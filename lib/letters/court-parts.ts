import type { ComplainantRole } from '@/lib/cases/case-file'
import { accountName } from './act-words'
import { actsOf } from './claims'
import type { FactsTable, Section } from './document'
import { genderWord, relationWords, sentence, type Applicant } from './filed-parts'
import type { AddressedFacts } from './letter-entry'
import { dayField, linesField, textField, type Own } from './letter-fields'
import { lenderName } from './letter-parts'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { ownFindings, type Standing } from './own-findings'
import { respondentOf, withOwnLines } from './respondent-lines'
import { chineseDay, count, kindWord, someOf } from './wording'

/** Parts of papers for a court: the parties as 民事诉讼法 art. 124 asks for them, in whose right one sues, and the list of evidence. */

export const plaintiffFields = { birth: dayField('1900-01-01'), ethnicity: textField(20), occupation: textField(40), employer: textField() }
export const defendantFields = { defendant: textField(), defendantHome: textField(200), legalRepresentative: textField(60), defendantPhone: textField(60) }
export const evidenceFields = { moreEvidence: linesField(1500) }
type Plaintiff = Applicant & Own<typeof plaintiffFields>
type Defendant = Own<typeof defendantFields>

/** 原告：林知夏，性别女，1990年3月7日出生，民族…，职业…，工作单位…，住所…，联系电话…。系借款人本人。 */
export function plaintiffLine({ complainant, audience }: AddressedFacts, own: Plaintiff, as: string): string {
  const phones = complainant.phones.map((phone) => complainantPhone(phone, audience)).join('、') || blank
  const born = own.birth ? `${chineseDay(own.birth)}出生` : `出生日期${blank}`
  const work = `民族${own.ethnicity ?? blank}，职业${own.occupation ?? blank}，工作单位${own.employer ?? blank}`
  const where = `住所${own.home ?? complainant.address ?? blank}，联系电话${phones}`
  return `${as}：${complainantName(complainant.name, audience)}，性别${genderWord(own.gender)}，${born}，${work}，${where}。${relationWords(complainant.role)}。`
}

/** The party sued by its full name: as the person writes it, else the lender of the case; a place to fill in where nobody is named. */
export const defendantName = (facts: AddressedFacts, { defendant }: Defendant): string => defendant ?? lenderName(facts)
/** Whom to sue must be certain. */
export const isDefinite = (facts: AddressedFacts, own: Defendant): boolean => defendantName(facts, own) !== blank

export function defendantLine(facts: AddressedFacts, own: Defendant, as: string): string {
  const reached = `联系电话${own.defendantPhone ?? blank}`
  return `${as}：${defendantName(facts, own)}，住所${own.defendantHome ?? blank}，法定代表人或者主要负责人${own.legalRepresentative ?? blank}，${reached}。`
}

const linesShown = 6

/**
 * The lines a person confirmed to be the party's or its helpers': what makes the one behind them known. Another than the borrower names only those that stand
 * in their own findings. Empty where there are none.
 */
export function knownLines(facts: AddressedFacts, [as, party]: readonly [string, string]): string {
  const lender = respondentOf(withOwnLines(facts, ownFindings(facts, 'self')))
  const [numbers, accounts] = [lender?.numbers ?? [], lender?.accounts.map(accountName) ?? []]
  const said = [...(numbers.length > 0 ? [`电话号码${someOf(numbers, linesShown)}`] : []), ...(accounts.length > 0 ? [`账号${someOf(accounts, linesShown)}`] : [])]
  const what = [...(numbers.length > 0 ? ['号码'] : []), ...(accounts.length > 0 ? ['账号'] : [])].join('、')
  return said.length > 0 ? `${as}认为，下列${what}由${party}或其合作机构使用：${said.join('；')}。` : ''
}

/** Each in their own right: a borrower leaves the loan out of it, anybody else never speaks for the borrower. `asked` = 本案请求, 本次申请. */
export function ownRightOnly(role: ComplainantRole, as: string, asked: string): string {
  if (role === 'debtor') return `借款事宜另行依法处理，不在${asked}之内；本文书不构成对任何债务的确认或者否认。`
  return `${as}只就自己的隐私权和个人信息权益提出请求，不代借款人主张，也不对借款事宜作任何表示。`
}

/** What an exhibit shows: the kinds of the findings it stands in that are the writer's to bring forward. */
function purposes(facts: AddressedFacts, standing: Standing): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const pairs = ownFindings(facts, standing).flatMap((finding) =>
    actsOf(finding, facts).flatMap(({ exhibits }) => exhibits.map((number) => [number, kindWord(finding.violation, facts)] as const)))
  for (const [number, kind] of pairs) found.set(number, [...new Set([...(found.get(number) ?? []), kind])])
  return found
}

const digestShown = 16

/** `as` = what the paper calls who hands it in; `standing` = whose findings it tells; `more` = lines of a person's own: 名称；来源；证明目的. */
type Listed = { as: string; standing: Standing; more: readonly string[] }

/** 证据目录 in the columns courts ask for; page numbers are written when the bundle is made. */
export function courtEvidence(facts: AddressedFacts, { as, standing, more: own }: Listed): Section {
  const shown = purposes(facts, standing)
  const held = facts.exhibits.filter(({ number }) => shown.has(number)).map(({ id, number, name, sha256, isElsewhere, isBill }) => ({
    cells: [
      `${number}　${name}`, `${isBill ? '运营商出具，' : ''}${as}提供`, (shown.get(number) ?? []).join('、'), '',
      isElsewhere ? '原件另存' : `电子原件，SHA-256前${digestShown}位：${sha256.slice(0, digestShown)}`,
    ],
    factRef: id,
  }))
  const more = own.map((line) => line.split(/[；;]/u).map((part) => part.trim()))
    .map(([name = '', source = '', purpose = '']) => ({ cells: [name, source || `${as}提供`, purpose, '', ''] }))
  const rows = [...held, ...more].map(({ cells, ...row }, at) => ({ ...row, cells: [String(at + 1), ...cells] }))
  const table: FactsTable = { kind: 'facts', head: ['序号', '名称', '来源', '证明目的', '页码', '原件'], widths: [7, 28, 13, 21, 7, 24], rows }
  return { keep: 'must', heading: `附件　证据目录（共${count(rows.length)}项）`, attachment: true, blocks: [table] }
}

/** The list that applications to an authority carry, as courts ask for it; none where the case holds no exhibit for them. */
export const evidenceAnnexed = (facts: AddressedFacts, standing: Standing): Section[] =>
  (purposes(facts, standing).size > 0 ? [courtEvidence(facts, { as: '申请人', standing, more: [] })] : [])

/** 10,000元，包括：…。 */
export const sumOf = (amount: number, items: string | null): string => `${count(amount)}元${items ? `，包括：${items.replace(/[。．\s]+$/u, '')}` : ''}`
/** Witnesses with their addresses, or the place for them. */
export const witnessLine = (witnesses: readonly string[]): string =>
  (witnesses.length > 0 ? sentence(`证人的姓名和住所：${witnesses.map((line) => line.replace(/[。；;]+$/u, '')).join('；')}`) : `证人的姓名和住所：${blank}（没有的，写“无”）。`)
