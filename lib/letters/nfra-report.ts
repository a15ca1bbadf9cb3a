import { isSupervisory, isValidCitation } from '@/lib/law/citation'
import { threatToSafety } from '@/lib/law/provisions/public-security-penalties'
import type { StandingProvision } from '@/lib/law/violation'
import { printedCite } from './citations'
import { citedLaw } from './cited-law'
import { claimAnnexes, exhibitsUsed, truth } from './claim-annexes'
import { claimSummary } from './claim-summary'
import { actsOf, isProven, type Voice } from './claims'
import type { LetterDocument, Section } from './document'
import { inFactOrder } from './fact-order'
import { fieldMissing } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import type { FilingFacts, FindingFacts } from './letter-facts'
import { areaField, choiceField, mustField, type Own } from './letter-fields'
import { host, knownWriterLine, letterOn, lenderName, numbered, numberedList, paragraphs, section, signature } from './letter-parts'
import { blank } from './need-to-know'
import { fewLines, groundOf, linesSaid, respondentOf, withOwnLines } from './respondent-lines'
import { chineseDay, kindWord, someOf } from './wording'
import { nfraReportWords } from './words/nfra-report'

const fields = { writtenAnswer: mustField(choiceField('yes', 'no')), background: areaField(800), newEvidence: areaField(800) }
type Wishes = Own<typeof fields>
type Told = AddressedFacts & Voice & { respondent: string }

const reporter = '举报人'

function parties(facts: Told): Section {
  const agencies = respondentOf(facts)?.agencies.map(({ name }) => name) ?? []
  return section('举报人与被举报机构', paragraphs(
    `${knownWriterLine(facts, reporter)}实名举报，有效身份证件号码：${blank}${blank}（签名时手写）。`,
    `被举报机构：${lenderName(facts)}${agencies.length > 0 ? `；合作或受托机构：${someOf(agencies, 4, '家')}` : ''}。`,
    `${linesSaid(facts, fewLines)}${groundOf(facts, reporter)}`,
  ))
}

/** What is asked, and what is not: a report does not settle one's own claim. */
function asked(facts: Told, { writtenAnswer }: Wishes, basis: string): Section {
  const answer = { yes: '是。请将是否受理和调查意见书面告知本人', no: '否' }
  return section('举报请求', [
    ...paragraphs(`${basis ? `依据${basis}，` : ''}本人就被举报机构及其合作机构的催收行为提供线索，不请求处理本人与该机构之间的民事争议：`),
    numberedList([
      '请核查被举报机构开展催收、委托和管理催收机构是否符合规定；核查属实的，请依法处理。',
      '请对本人的身份信息和举报内容保密。',
      `是否要求书面答复：${writtenAnswer ? answer[writtenAnswer] : blank}。`,
    ]),
  ])
}

/** Rules the supervisor applies to this kind of institution that may be cited for an exhibited act of a finding; law between the parties is not its own. */
function ownRules(finding: FindingFacts, facts: AddressedFacts): StandingProvision[] {
  const days = actsOf(finding, facts).filter(({ exhibits }) => exhibits.length > 0).map(({ localDay }) => localDay)
  return [...(finding.supporting ?? []), ...finding.provisions].filter((provision) =>
    isSupervisory(provision) && printedCite({ ...provision, attempts: [] }) !== null && days.some((day) => isValidCitation(provision, day)))
}

/** The supervisor’s own rules, each version once, and the findings they speak of. */
function supervised(findings: readonly FindingFacts[], facts: AddressedFacts): { laws: StandingProvision[]; about: FindingFacts[] } {
  const laws = findings.flatMap((finding) => ownRules(finding, facts))
  return {
    laws: [...new Map(laws.map((provision) => [`${provision.id}@${provision.from}`, provision])).values()],
    about: findings.filter((finding) => ownRules(finding, facts).length > 0),
  }
}

/** What its own rules say the supervisor knows: they come first, and what the police apply is left to them. */
function onSupervision(findings: readonly FindingFacts[], { laws, about }: ReturnType<typeof supervised>, facts: AddressedFacts): string {
  if (laws.length === 0) return ''
  const [all, ruled] = [findings, about].map((some) => [...new Set(some.map(({ violation }) => kindWord(violation, facts)))])
  const which = all?.length === ruled?.length ? '' : `中的${(ruled ?? []).join('、')}，`
  const cites = [...new Set(laws.flatMap((law) => printedCite({ ...law, attempts: [] }) ?? []))]
  const isForPolice = findings.some(({ provisions }) => provisions.some(({ statute }) => statute === threatToSafety.statute))
  return `下列行为${which}可能涉及${cites.join('、')}。${isForPolice ? '其中涉及治安管理的部分，由公安机关依法认定。' : ''}`
}

/** The same matter reported again needs new evidence. */
function earlierReports(facts: Told, { newEvidence }: Wishes): Section[] {
  const told = earlier(facts).map(({ filedOn, addressee, referenceNumbers, answeredOn }) => {
    const number = referenceNumbers.length > 0 ? `编号${referenceNumbers.join('、')}` : '未取得编号'
    return `${chineseDay(filedOn)}向${addressee}举报（${number}，${answeredOn ? `${chineseDay(answeredOn)}收到答复` : '尚无答复记录'}）`
  })
  if (told.length === 0 && !newEvidence) return []
  return [section('此前的举报与新的证据', paragraphs(
    told.length > 0 && `${told.join('；')}。`, `本次提出的新证据：${newEvidence ?? blank}`,
  ))]
}

const earlier = ({ filings, respondent }: Pick<AddressedFacts, 'filings' | 'respondent'>): FilingFacts[] =>
  filings.filter((filing) => filing.channel === 'nfra-report' && (filing.respondent === null || filing.respondent === respondent))

/** T02, a report to the financial supervisor from confirmed findings about one lender. It asks for an investigation and for nothing else. */
function nfraReport(addressed: AddressedFacts, wishes: Wishes): LetterDocument {
  const { cite, cited } = citedLaw(addressed.on)
  const own = inFactOrder(addressed.findings.filter(({ respondent }) => respondent === addressed.respondent), addressed)
  const findings = own.filter((finding) => isProven(finding, addressed))
  const facts: Told = { ...withOwnLines(addressed, findings), respondent: addressed.respondent ?? '', institution: '被举报机构', told: new Set() }
  const ruled = supervised(findings, facts)
  return letterOn(facts, {
    letter: 'nfra-report',
    title: ruled.laws.length > 0 ? '违法行为举报书' : `关于${lenderName(facts)}催收行为的举报书`,
    sections: numbered([
      parties(facts),
      asked(facts, wishes, cite('JBBF/time-limits')),
      host(section('事实与依据（详见附件二、附件三）', [
        ...paragraphs(wishes.background ?? false, onSupervision(findings, ruled, facts)), ...claimSummary(own, facts),
      ])),
      ...earlierReports(facts, wishes),
      truth(facts, exhibitsUsed(findings, facts)),
      signature(reporter, facts),
      ...claimAnnexes(findings, facts, reporter),
    ]),
    cites: [...cited, ...ruled.laws.map(({ id, from }) => ({ id, from }))],
  })
}

export const nfraReportEntry = letterEntry({
  id: 'nfra-report',
  code: 'T02',
  place: 2,
  purpose: 'complaint',
  channels: ['nfra-report'],
  isAddressed: true,
  about: 'lender',
  rests: 'findings',
  pagesMax: 2,
  fields,
  against: (facts, { newEvidence }) => (earlier(facts).length > 0 && newEvidence === null ? [fieldMissing('nfra-report', 'newEvidence')] : []),
  write: nfraReport,
  words: nfraReportWords,
})
