import { addMonths, localDay, localTime, type LocalDate } from '@/lib/calendar/local-date'
import { isInstitutionNumber } from '@/lib/cases/institution-number'
import { primesOf } from '@/lib/evidence/recordings/mark-time'
import { violationById } from '@/lib/law'
import { disturbingMessages, limitationMonths } from '@/lib/law/provisions/public-security-penalties'
import type { CitedProvision } from '@/lib/law/violation'
import { actsCounted, actsInWords, channelsCounted, lineNames, linesWord, numbersOf } from '../act-words'
import { articlesInWords, printedCite, shortTitle } from '../citations'
import type { ActFacts, ExhibitFacts, FilingFacts, RespondentFacts, SummaryFacts } from '../letter-facts'
import { maskedId } from '../need-to-know'
import { refusalBefore } from '../refusals'
import { chineseDay, chineseRange, count, roleWords, someOf } from '../wording'
import { recipientName } from '../claims'
import { codeOf, type Code } from './code'
import { byGravity, incidents, type Incident } from './incidents'
import { statistics, type Column } from './statistics'

/** A cell of the parties grid: `values` are shortened to 等 N 个 when they do not fit; `field` = what the person shortens when even that fails. */
export type Cell = { label: string; values: string[]; unit: string; field: string }
/** All words and figures of the one page, before layout. */
export type SummaryContent = {
  number: string; generated: string; reader: string; digest: string; code: Code; phone: string; grid: Cell[][]; notes: string[]
  overview: { text: string; field: string }[]; columns: Column[]; left: Column[]; inKinds: number
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

/** Institutions a person confirmed a finding about; who was not found to have done anything is not named. */
const named = ({ respondents, findings }: SummaryFacts): RespondentFacts[] =>
  respondents.filter(({ key }) => findings.some(({ respondent }) => respondent === key))

/** Whom the callers spoke for: the named institutions, and others where numbers that are not theirs are counted too. */
function doerOf(facts: SummaryFacts): string {
  const own = named(facts)
  const lines = new Set(own.flatMap(({ numbers, accounts }) => [...numbers, ...accounts.flatMap(({ account, display }) => [account, display])]))
  const isAlone = numbersOf(facts.acts).every((line) => lines.has(line))
  if (own.length === 0) return '催收人员'
  return `以${someOf(own.map(({ name }) => name), 2, '家')}${isAlone || own.length > 2 ? '' : '等'}名义催收的人员`
}

const colleague = /同事|领导|上司|主管|单位/u

/** Whom they reached; how many beside the reporter, and with how many of the acts. */
function reached({ acts, people, complainant }: SummaryFacts): { who: string; others: number; toOthers: number } {
  const keys = new Set(acts.map(({ recipient }) => recipient))
  const met = people.filter(({ key }) => keys.has(key))
  const isColleague = ({ relation }: { relation: string }) => colleague.test(relation)
  const words = [
    ...(complainant.role !== 'debtor' && keys.has('debtor') ? ['借款人'] : []), ...(met.some((person) => !isColleague(person)) ? ['亲友'] : []),
    ...(met.some(isColleague) ? ['同事'] : []),
  ]
  const who = `报案人${words.length > 0 ? `及其${words.join('、')}`.replace('及其借款人', '、借款人') : ''}`
  return { who, others: met.length, toOthers: acts.filter(({ recipient }) => met.some(({ key }) => key === recipient)).length }
}

/** What no total counts, because nobody knows yet whose numbers they are: an officer can look them up. */
function unownedOf({ unowned }: SummaryFacts): string {
  if (!unowned) return ''
  const whose = `来自${count(unowned.lines)}个使用人尚未确认的号码、账号`
  const told = `${channelsCounted(unowned.byChannel)}，${whose}`
  return unowned.isSaid ? `另有报案人认为是催收的${told}，未计入合计，请协助查明。` : `证据中有${told}（其中可能有与催收无关的），未计入合计，请协助查明。`
}

/** How many of the contacts at night were calls: what an officer asks first, and the column counts messages too. */
function atNight({ acts, findings }: SummaryFacts): string {
  const ids = new Set(findings.filter(({ violation }) => violationById(violation)?.letter.isAskedFirst).flatMap(({ attempts }) => attempts))
  const own = acts.filter(({ id }) => ids.has(id))
  return own.length > 0 ? `；其中夜间${actsCounted(own)}` : ''
}

/** How many contacts came after the first filing, and after the last one. */
function sinceFiled({ acts, filings }: SummaryFacts): string {
  const days = filings.map(({ filedOn }) => filedOn).sort()
  const [first = '', last = first] = [days[0], days.at(-1)]
  const after = (filedOn: LocalDate) => acts.filter(({ localDay: day }) => day > filedOn).length
  if (!first || after(first) === 0) return ''
  const later = last === first ? '' : `，其中${chineseDay(last)}之后${count(after(last))}次（条）`
  return `${chineseDay(first)}首次提交之后仍有${count(after(first))}次（条）联系${later}。`
}

function overviewOf(facts: SummaryFacts): { text: string; field: string }[] {
  const { acts, complainant } = facts
  const { who, others, toOthers } = reached(facts)
  const doer = `${doerOf(facts)}使用${count(numbersOf(acts).length)}个号码、账号`
  const night = atNight(facts)
  const besides = others > 0 ? `${night ? '，' : '；其中'}联系报案人以外的${others}人共${count(toOthers)}次（条）` : ''
  const deed = `联系${who}共${count(acts.length)}次（条）：${actsInWords(acts)}${night}${besides}`
  const none = facts.unowned ? '目前还没有确认属于催收方的来电或信息。' : '目前没有录入催收来电或信息。'
  const told = `${acts.length === 0 ? none : `${chineseRange(acts.map((act) => act.localDay))}，${doer}，${deed}。`}${unownedOf(facts)}`
  const debt = complainant.role === 'debtor' ? '报案人的借款事宜另行处理，不以本材料解决。' : complainant.guarantor ? '报案人是担保人，担保责任另行处理。' : '报案人不是借款人。'
  return [{ text: `${told}${debt}${filed(facts.filings)}${sinceFiled(facts)}`, field: 'filings' }, { text: facts.background ?? '', field: 'background' }]
}

function gridOf(facts: SummaryFacts): Cell[][] {
  const { complainant } = facts
  const respondents = named(facts)
  const identity = [complainant.idNumber ? maskedId(complainant.idNumber) : '', complainant.address ?? ''].filter(Boolean)
  const institutions = respondents.flatMap(({ name, agencies }) => [name, ...agencies.map((agency) => agency.name)])
  const matter = facts.procedure === 'criminal' ? '可能涉及刑事案件' : facts.procedure === 'administrative' ? '可能涉及治安案件' : '可能涉及治安或刑事'
  return [
    [{ label: '报案人', values: [`${complainant.name || '未填'}（${roleWords[complainant.role]}）`], unit: '人', field: 'complainant.name' },
      { label: '联系电话', values: complainant.phones, unit: '个', field: 'complainant.phones' }],
    [{ label: '证件住址', values: [identity.join('，') || '（当面填写）'], unit: '个', field: 'complainant.address' },
      { label: '是否保密', values: [facts.confidential ? '要求对报案人信息保密' : '未要求'], unit: '个', field: 'confidential' }],
    [{ label: '涉及机构', values: institutions.length > 0 ? institutions : ['（尚未确认）'], unit: '家', field: 'respondents' }],
    [{ label: '来电号码', values: lineNames(facts.acts, facts), unit: '个', field: 'respondents' }],
    [{ label: '自　　称', values: [...new Set(respondents.flatMap(({ selfNames }) => selfNames))], unit: '个', field: 'respondents' },
      { label: '案　　由', values: [`${matter}，请依法认定`], unit: '个', field: 'procedure' }],
  ]
}

const titleOf = (statute: string) => statute.replace(/》.*$/u, '')
const edition = /^(.*?》(?:（[^）]*）)?)(.*)$/u

/** How many acts the six months of public order may have passed by: a crime does not lapse by them, and earlier reports may have met them. */
function longAgo({ findings, acts, on, procedure }: SummaryFacts): string[] {
  const own = findings.flatMap(({ provisions }) => provisions).filter(({ statute }) => statute === disturbingMessages.statute)
  const cited = new Set(own.flatMap(({ attempts }) => attempts))
  const old = acts.filter(({ id, localDay: day }) => cited.has(id) && day < addMonths(on, -limitationMonths)).length
  if (procedure === 'criminal' || old === 0) return []
  return [`${count(old)}次发生在${limitationMonths}个月以前，与其后各次是否属于连续或者继续状态、此前是否已被公安机关发现，请依法审查。`]
}

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
  const daysOf = (acts: Set<string>) => [...acts].map((id) => days.get(id) ?? facts.on).sort()
  const inOrder = [...editions].sort(([, left], [, right]) => ((daysOf(left.acts)[0] ?? '') < (daysOf(right.acts)[0] ?? '') ? -1 : 1))
  const lines = inOrder.map(([statute, { articles, acts }], at) => {
    const isKnown = inOrder.slice(0, at).some(([before]) => titleOf(before) === titleOf(statute))
    return `${chineseRange(daysOf(acts))}的${count(acts.size)}次：可能涉及${isKnown ? shortTitle(statute) : statute}${articlesInWords([...articles])}。`
  })
  return lines.length > 0 ? [...lines, ...longAgo(facts)] : ['上述行为是否违反治安管理或涉嫌刑事，请依法审查认定。']
}

/** Acts a confirmed finding rests on; all acts while nothing is confirmed. */
function foundActs({ acts, findings }: SummaryFacts): ActFacts[] {
  const found = new Set(findings.flatMap(({ attempts }) => attempts))
  return findings.length === 0 ? acts : acts.filter(({ id }) => found.has(id))
}

/** Lines named in the request itself: what is not named there nobody looks up. */
const askedShown = 5

/** Whose user is to be found out: not that of numbers institutions publish for themselves. */
function asksUsers(facts: SummaryFacts): string[] {
  const acts = foundActs(facts)
  const others = acts.filter(({ number }) => number === null || !isInstitutionNumber(number))
  const asked = lineNames(others, facts)
  const isSome = acts.some(({ number }) => number !== null && isInstitutionNumber(number))
  return asked.length > 0 ? [`调查${someOf(asked, askedShown, `个${linesWord(others)}`)}的实名使用人及其委托关系${isSome ? '（机构公开的服务号码除外）' : ''}。`] : []
}

/** How many of some acts came after the people they reached had said not to be contacted any more, and when that was first said; null where none did. */
function afterRefusal(facts: SummaryFacts, acts: readonly ActFacts[]): { number: number; said: string } | null {
  const refused = facts.findings.flatMap((finding) => {
    const own = acts.filter(({ id }) => finding.attempts.includes(id))
    const refusal = refusalBefore(finding, own, facts)
    return refusal ? [{ at: refusal.at, by: finding.recipient, ids: own.filter(({ at }) => at > refusal.at).map(({ id }) => id) }] : []
  })
  const number = new Set(refused.flatMap(({ ids }) => ids)).size
  if (number === 0) return null
  const first = chineseDay(localDay(Math.min(...refused.map(({ at }) => at))))
  const [who = '', ...others] = new Set(refused.map(({ by }) => recipientName(by, facts, 'police').replace('本人', '报案人')))
  return { number, said: others.length > 0 ? `被联系人${first}起明确拒绝之后` : `${who}${first}明确拒绝之后` }
}

/**
 * Acts for which the law lets the police order somebody to keep away: only those a confirmed finding cites as disturbing, since the law has that measure; one
 * act alone is none.
 */
function asksNoContact(facts: SummaryFacts): string[] {
  const since = facts.noContactFrom
  if (since === null) return []
  const isCited = ({ id, from }: CitedProvision) => id === disturbingMessages.id && from >= since
  const ids = new Set(facts.findings.flatMap(({ provisions }) => provisions.filter(isCited)).flatMap(({ attempts }) => attempts))
  const acts = facts.acts.filter(({ id, localDay: day }) => ids.has(id) && day >= since).sort((left, right) => left.at - right.at)
  if (acts.length < 2) return []
  const when = chineseRange(acts.map(({ localDay: day }) => day))
  const refused = afterRefusal(facts, acts)
  const some = refused ? `（其中${count(refused.number)}次在${refused.said}）` : ''
  const isAll = refused?.number === acts.length
  const which = isAll ? `${refused.said}的联系（${when}共${count(acts.length)}次，见附件《逐次明细》）` : `${when}的${count(acts.length)}次联系${some}`
  return [`对${which}，请依法审查是否属于滋扰、纠缠；属于的，请责令一定期限内禁止接触被侵害人。`]
}

/**
 * A case that may be one of public order is opened at once since the law of 2026, or it is said why it is none (治安管理处罚法 2025 art. 90); before, and of a
 * possible crime, a report is registered and examined.
 */
function asksToAct({ procedure, acts, noContactFrom }: SummaryFacts): string {
  const isNew = noContactFrom !== null && acts.some(({ localDay: day }) => day >= noContactFrom)
  return procedure === 'administrative' && isNew ? '依法立案调查，出具受案回执；认为不属于违反治安管理行为的，告知并说明理由。' : '依法登记、审查，并出具受案回执。'
}

const requestsOf = (facts: SummaryFacts): string[] => [asksToAct(facts), ...asksUsers(facts), ...asksNoContact(facts), '依法处理，并书面告知结果。']

/** What a person chose comes first, then exhibits that prove the gravest incidents; within equal weight in the order of their numbers. */
function exhibitsByStrength(facts: SummaryFacts, ranked: readonly Incident[]): ExhibitFacts[] {
  const firstUse = (number: string) => {
    const at = ranked.findIndex(({ exhibits }) => exhibits.includes(number))
    return at < 0 ? ranked.length : at
  }
  const isChosen = ({ id }: ExhibitFacts) => facts.chosen.includes(id)
  const byUse = (left: ExhibitFacts, right: ExhibitFacts) => firstUse(left.number) - firstUse(right.number)
  return [...facts.exhibits].sort((left, right) => Number(isChosen(right)) - Number(isChosen(left)) || byUse(left, right))
}

/** What follows an exhibit's name, most telling first: for recordings the length and the seconds that matter. */
export function exhibitDetails({ seconds, marks }: ExhibitFacts): string[] {
  const core = `要点${marks.slice(0, 3).map(primesOf).join('、')}`
  if (seconds === null) return marks.length === 0 ? [''] : [`（${core}）`, '']
  const whole = `（全长${primesOf(seconds)}）`
  return marks.length === 0 ? [whole] : [`（全长${primesOf(seconds)}，${core}）`, `（${core}）`, whole]
}

/** Everything the page says, computed once; the layout only chooses how much of it is shown and how large. */
export function summaryContent(facts: SummaryFacts): SummaryContent {
  const ranked = byGravity(incidents(facts))
  return {
    number: facts.caseNumber, digest: facts.caseDigest, code: codeOf(facts.caseDigest), phone: facts.complainant.phones[0] ?? '',
    ranked, total: facts.acts.length, reader: facts.station ?? '公安机关',
    notes: [...new Set(facts.findings.flatMap(({ violation }) => violationById(violation)?.letter.note ?? []))],
    generated: `${localDay(facts.generatedAt)} ${localTime(facts.generatedAt).slice(0, 5)}（北京时间）`, grid: gridOf(facts), overview: overviewOf(facts),
    ...statistics(facts), basis: basisOf(facts), requests: requestsOf(facts), exhibits: exhibitsByStrength(facts, ranked),
  }
}
