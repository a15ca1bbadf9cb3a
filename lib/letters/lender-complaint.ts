import type { ChannelId, ViolationId } from '@/lib/cases/vocabulary'
import { channelOf, channels } from '@/lib/channels'
import { claimAnnexes, exhibitsUsed, truth } from './claim-annexes'
import { claimSummary } from './claim-summary'
import { isProven, type Voice } from './claims'
import { requestTexts } from './complaint-requests'
import type { LetterDocument, Section } from './document'
import { inFactOrder } from './fact-order'
import type { LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import type { FilingFacts, FindingFacts, LetterFacts } from './letter-facts'
import { areaField, checkField, linesField, othersField, textField } from './letter-fields'
import { knownWriterLine, numberedList, paragraphs } from './letter-parts'
import { audienceOf, blank, isTold } from './need-to-know'
import { broughtForward, entrustedWords } from './own-findings'
import { fewLines, groundOf, linesSaid, respondentOf, withOwnLines } from './respondent-lines'
import { chineseDay, someOf } from './wording'
import { lenderComplaintWords } from './words/lender-complaint'

type Told = LetterFacts & Voice

/** Whose number it is, for the lender has no other name to look under; and the place for the identity number of one it does not know. */
function othersLines({ complainant: { role, phones } }: Told): string[] {
  if (role === 'debtor') return []
  return [...(role === 'wrong-number' ? [`被拨打的号码：${phones.join('、') || blank}，请据此查找。`] : []), `身份证件号码：${blank}（受理要求时手写）。`]
}

function parties(facts: Told): Section {
  const { complainant, contract, entrusted } = facts
  const respondent = respondentOf(facts)
  const agencies = respondent?.agencies.map(({ name }) => name) ?? []
  const number = contract ?? (complainant.role === 'debtor' ? blank : null)
  const items = [
    knownWriterLine(facts, '投诉人').replace(/。$/u, number ? `，合同编号${number}。` : '。'),
    ...othersLines(facts),
    `被投诉人：${respondent?.name ?? ''}${agencies.length > 0 ? `；合作或受托机构：${someOf(agencies, 4, '家')}` : ''}。`,
    `${linesSaid(facts, fewLines)}${groundOf(facts, '投诉人')}`,
    entrustedWords(facts, entrusted),
  ]
  return { keep: 'must', heading: '一、投诉人与被投诉人', blocks: paragraphs(...items) }
}

function claims(findings: FindingFacts[], facts: Told): Section {
  const background = facts.background ? [{ kind: 'paragraph' as const, text: facts.background }] : []
  return { keep: 'must', heading: '三、催收行为与依据（详见附件二、附件三）', key: 'facts', isHost: true, blocks: [...background, ...claimSummary(findings, facts)] }
}

const filingKind = (channel: ChannelId) => (channelOf(channel)?.paper.called === '举报' ? '举报' : '投诉')

/** What was filed before about this respondent, each by its kind: a report is no complaint. */
function earlier(facts: Told): Section[] {
  const isAbout = ({ channel, respondent }: FilingFacts) =>
    isTold(channel, facts.audience) && (respondent === null || respondent === facts.respondent)
  const filings = facts.filings.filter(isAbout).sort((left, right) => (left.filedOn < right.filedOn ? -1 : 1))
  if (filings.length === 0) return []
  const isOpen = filings.every(({ answeredOn }) => answeredOn === null)
  const told = filings.map(({ channel, respondent, addressee, filedOn, referenceNumbers, answeredOn }) => {
    const number = referenceNumbers.length > 0 ? `编号${referenceNumbers.join('、')}` : '未取得编号'
    const answer = isOpen ? '' : answeredOn ? `，${chineseDay(answeredOn)}收到答复` : '，尚无答复记录'
    const body = channelOf(channel)?.paper.isAccused && respondent === facts.respondent ? facts.institution : addressee
    return `${chineseDay(filedOn)}向${body}${filingKind(channel)}（${number}${answer}）`
  })
  const open = !isOpen ? '' : filings.length > 1 ? '，均尚无答复记录' : '，尚无答复记录'
  const kinds = [...new Set(filings.map(({ channel }) => filingKind(channel)))].sort((one) => (one === '投诉' ? -1 : 1)).join('与')
  return [{ keep: 'should', key: 'earlier', heading: `四、此前${kinds}`, blocks: [{ kind: 'paragraph', text: `${told.join('；')}${open}。` }] }]
}

const signed = (facts: LetterFacts): Section => ({
  keep: 'must', blocks: [{ kind: 'signature', lines: ['投诉人（签名）：', chineseDay(facts.on)] }],
})

/**
 * T01, the complaint to a lender, a platform or the regulator's complaint office, from confirmed findings about one respondent, one of which an exhibit
 * shows. No crime is named, no conclusion drawn. A violation report (T02) is another document and is not written here.
 */
export function lenderComplaint(facts: LetterFacts): LetterDocument {
  const audience = audienceOf(facts.channel)
  const institution = channelOf(facts.channel)?.paper.isAccused ? '贵单位' : '被投诉人'
  const own = inFactOrder(facts.findings.filter((finding) => finding.respondent === facts.respondent), facts)
  const findings = own.filter((finding) => isProven(finding, facts))
  const told: Told = { ...withOwnLines(facts, findings), audience, institution, told: new Set() }
  const violations = new Set<ViolationId>(findings.map(({ violation }) => violation))
  const name = facts.respondents.find(({ key }) => key === facts.respondent)?.name ?? ''
  return {
    letter: 'lender-complaint', title: `关于${name}催收行为的投诉书`, addressee: facts.addressee || blank, closing: ['此致', '敬礼'],
    sections: [
      parties(told),
      { keep: 'must', heading: '二、投诉请求', blocks: [numberedList(requestTexts(facts, violations))] },
      claims(own, told),
      ...earlier(told),
      truth(facts, exhibitsUsed(findings, facts)),
      signed(facts),
      ...claimAnnexes(findings, told, '投诉人'),
    ],
    meta: { number: facts.caseNumber, on: facts.on },
  }
}

/** Of a complaint by another than the borrower nothing may be left once the borrower's own matters are out of it. */
function against(facts: AddressedFacts): LetterWarning[] {
  const own = facts.findings.filter((finding) => finding.respondent === facts.respondent && isProven(finding, facts))
  return own.length > 0 ? [] : [{ code: 'nothing-own', level: 'block', value: '' }]
}

/** The complaint as it is offered: to every body that takes one. */
export const lenderComplaintEntry = letterEntry({
  id: 'lender-complaint',
  code: 'T01',
  place: 1,
  purpose: 'complaint',
  channels: channels.filter(({ paper }) => paper.complaint).map(({ id }) => id),
  isAddressed: true,
  about: 'lender',
  rests: 'findings',
  pagesMax: 2,
  fields: { contract: textField(), background: areaField(), requests: linesField(), entrusted: othersField(checkField()) },
  brought: broughtForward,
  against,
  write: (facts, own) => lenderComplaint({ ...facts, ...own, channel: facts.channel ?? 'lender', respondent: facts.respondent ?? '' }),
  words: lenderComplaintWords,
})
