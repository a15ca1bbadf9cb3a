import { localDay, localTime } from '@/lib/calendar/local-date'
import { nightFromHour, nightToHour } from '@/lib/evidence/night'
import { actsInWords, numbersOf } from '../act-words'
import { articlesInWords, printedCite } from '../citations'
import type { ExhibitFacts, FilingFacts, SummaryFacts } from '../letter-facts'
import { maskedId } from '../need-to-know'
import { chineseDay, chineseRange, count, roleWords, someOf } from '../wording'
import { codeOf, type Code } from './code'
import { byGravity, incidents, type Incident } from './incidents'
import { statistics, type Column } from './statistics'

/** A cell of the parties grid: `values` are shortened to 等 N 个 when they do not fit; `field` = what the person shortens when even that fails. */
export type Cell = { label: string; values: string[]; unit: string; field: string }
/** All words and figures of the one page, before layout. */
export type SummaryContent = {
  number: string; generated: string; reader: string; digest: string; code: Code; phone: string; grid: Cell[][]; night: string
  overview: { text: string; field: string }[]; columns: Column[]; left: Column[]
  ranked: Incident[]; basis: string[]; requests: string[]; exhibits: ExhibitFacts[]; total: number
}

const filingsShown = 3

function filed(filings: readonly FilingFacts[]): string {
  if (filings.length === 0) return ''
  const toPolice = ({ channel }: FilingFacts) => Number(channel === 'police')
  const last = [...filings].sort((left, right) => toPolice(right) - toPolice(left) || (left.filedOn < right.filedOn ? 1 : -1)).slice(0, filingsShown)
  const numberOf = ({ referenceNumbers: [number] }: FilingFacts) => (number ? `编号${number}` : '未取得编号')
  const words = last.map((filing) => `${chineseDay(filing.filedOn)}向${filing.addressee}（${numberOf(filing)}）`)
  return `此前已提交：${words.join('、')}${filings.length > filingsShown ? `等${filings.length}件` : ''}。`
}

function overviewOf(facts: SummaryFacts): { text: string; field: string }[] {
  const { acts, complainant, respondents } = facts
  const lenders = someOf(respondents.map(({ name }) => name), 2, '家')
  const others = new Set(facts.findings.map(({ recipient }) => recipient).filter((key) => facts.people.some((person) => person.key === key))).size
  const doer = `代表${lenders || '不明机构'}催收的人员使用${count(numbersOf(acts).length)}个号码、账号`
  const deed = `联系报案人及其亲友共${count(acts.length)}次（条）：${actsInWords(acts)}${others > 0 ? `；涉及报案人以外${others}人` : ''}`
  const told = acts.length === 0 ? '目前没有录入催收来电或信息。' : `${chineseRange(acts.map((act) => act.localDay))}，${doer}，${deed}。`
  const debt = complainant.role === 'debtor' ? '报案人的借款事宜另行处理，不以本材料解决。' : complainant.guarantor ? '报案人是担保人，担保责任另行处理。' : '报案人不是借款人。'
  return [{ text: `${told}${debt}${filed(facts.filings)}`, field: 'filings' }, { text: facts.background ?? '', field: 'background' }]
}

function gridOf(facts: SummaryFacts): Cell[][] {
  const { complainant, respondents } = facts
  const identity = [complainant.idNumber ? maskedId(complainant.idNumber) : '', complainant.address ?? ''].filter(Boolean)
  const matter = facts.procedure === 'criminal' ? '可能涉及刑事案件' : facts.procedure === 'administrative' ? '可能涉及治安案件' : '可能涉及治安或刑事'
  return [
    [{ label: '报案人', values: [`${complainant.name || '未填'}（${roleWords[complainant.role]}）`], unit: '人', field: 'complainant.name' },
      { label: '联系电话', values: complainant.phones, unit: '个', field: 'complainant.phones' }],
    [{ label: '证件住址', values: [identity.join('，') || '（当面填写）'], unit: '个', field: 'complainant.address' },
      { label: '是否保密', values: [facts.confidential ? '要求对报案人信息保密' : '未要求'], unit: '个', field: 'confidential' }],
    [{ label: '涉及机构', values: respondents.flatMap(({ name, agencies }) => [name, ...agencies.map((agency) => agency.name)]), unit: '家', field: 'respondents' },
      { label: '案　　由', values: [`${matter}，请依法认定`], unit: '个', field: 'procedure' }],
    [{ label: '来电号码', values: numbersOf(facts.acts), unit: '个', field: 'respondents' },
      { label: '自　　称', values: [...new Set(respondents.flatMap(({ selfNames }) => selfNames))], unit: '个', field: 'respondents' }],
  ]
}

const edition = /^(.*?》(?:（[^）]*）)?)(.*)$/u

/** Dated citations, one line for every edition of a statute with the days and number of its acts; soft law is no matter of the police. */
function basisOf(facts: SummaryFacts): string[] {
  const days = new Map(facts.acts.map((act) => [act.id, act.localDay]))
  const editions = new Map<string, { articles: Set<string>; acts: Set<string> }>()
  for (const provision of facts.findings.flatMap(({ provisions }) => provisions)) {
    const cite = provision.force === 'law' ? printedCite(provision) : null
    if (!cite) continue
    const [, statute = cite, article = ''] = edition.exec(cite) ?? []
    const entry = editions.get(statute) ?? { articles: new Set<string>(), acts: new Set<string>() }
    if (article) entry.articles.add(article)
    provision.attempts.forEach((id) => entry.acts.add(id))
    editions.set(statute, entry)
  }
  const range = (acts: Set<string>) => chineseRange([...acts].map((id) => days.get(id) ?? facts.on))
  const lines = [...editions].map(([statute, { articles, acts }]) =>
    `${range(acts)}的${count(acts.size)}次：可能涉及${statute}${articlesInWords([...articles])}。`).sort()
  return lines.length > 0 ? lines : ['上述行为是否违反治安管理或涉嫌刑事，请依法审查认定。']
}

function requestsOf(facts: SummaryFacts): string[] {
  const since = facts.noContactFrom
  const isRecent = since !== null && facts.acts.some((act) => act.localDay >= since)
  return [
    '依法登记、审查，并出具受案回执。', '调查上述号码、账号的实名使用人及其委托关系。',
    ...(isRecent ? [`对${chineseDay(since)}以后的滋扰、纠缠行为，依法审查是否责令在一定期限内禁止接触。`] : []), '依法处理，并书面告知结果。',
  ]
}

/** Exhibits that prove the gravest incidents come first; within equal weight in the order of their numbers. */
function exhibitsByStrength(facts: SummaryFacts, ranked: readonly Incident[]): ExhibitFacts[] {
  const firstUse = (number: string) => {
    const at = ranked.findIndex(({ exhibits }) => exhibits.includes(number))
    return at < 0 ? ranked.length : at
  }
  return [...facts.exhibits].sort((left, right) => firstUse(left.number) - firstUse(right.number))
}

/** `1:02:05` */
const length = (seconds: number) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  .map((part) => String(part).padStart(2, '0')).join(':').replace(/^00:/u, '')

/** What follows an exhibit's name, most telling first: for recordings the length and the seconds that matter. */
export function exhibitDetails({ seconds, marks }: ExhibitFacts): string[] {
  if (seconds === null) return ['']
  const whole = `（长${length(seconds)}）`
  if (marks.length === 0) return [whole]
  const core = `第${marks.slice(0, 3).join('、')}秒`
  return [`（长${length(seconds)}，${core}）`, `（${core}）`, whole]
}

/** Everything the page says, computed once; the layout only chooses how much of it is shown and how large. */
export function summaryContent(facts: SummaryFacts): SummaryContent {
  const ranked = byGravity(incidents(facts))
  return {
    number: facts.caseNumber, digest: facts.caseDigest, code: codeOf(facts.caseDigest), phone: facts.complainant.phones[0] ?? '',
    ranked, total: facts.acts.length, reader: facts.station ?? '公安机关',
    night: facts.findings.some(({ violation }) => violation === 'night-contact') ? `，夜间为${nightFromHour}:00至次日${nightToHour}:00` : '',
    generated: `${localDay(facts.generatedAt)} ${localTime(facts.generatedAt).slice(0, 5)}（UTC+8）`, grid: gridOf(facts), overview: overviewOf(facts),
    ...statistics(facts), basis: basisOf(facts), requests: requestsOf(facts), exhibits: exhibitsByStrength(facts, ranked),
  }
}
