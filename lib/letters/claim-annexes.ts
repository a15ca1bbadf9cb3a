import { isToldInFull } from './claim-summary'
import { actsOf, claimParagraphs, type Voice } from './claims'
import { actList, evidenceList, timeline } from './complaint-tables'
import type { Paragraph, Section } from './document'
import type { ActFacts, CaseLetterFacts, FindingFacts } from './letter-facts'
import { redacted } from './need-to-know'
import { allLines, fewLines, linesSaid, usersOf } from './respondent-lines'
import { kindWord } from './wording'

/** What stands behind a letter of claims: its evidence, every claim by itself, the days and the acts. `by` = what the letter calls the person who writes. */

type Told = CaseLetterFacts & Voice & { respondent: string }

/** Words are given as they were said but for what the reader need not know; whoever reads them is told that something was taken out. */
function leftOutOfQuotes(findings: readonly FindingFacts[], facts: Told): Paragraph[] {
  const { people, audience } = facts
  const isChanged = ({ content }: ActFacts) => content !== null && redacted(content, people, audience) !== content
  return findings.some((finding) => actsOf(finding, facts).some(isChanged)) ? [{ kind: 'paragraph', text: '引文中其他人的姓名只写姓氏，电话、证件号和验证码隐去部分数字；原文见所列证据。' }] : []
}

/** Every claim by itself, with numbers, words and what its basis says: the body sums them up, and of many kinds gives the basis of some here alone. */
function details(findings: readonly FindingFacts[], facts: Told, by: string): Section {
  const blocks = findings.flatMap((finding, at) => claimParagraphs(finding, facts).map((paragraph, part) => ({
    ...paragraph, text: part === 0 ? `${at + 1}．${kindWord(finding.violation, facts)}。${paragraph.text}` : paragraph.text,
  })))
  const all = linesSaid(facts, allLines)
  const known: Paragraph[] = all === linesSaid(facts, fewLines) ? [] : [{ kind: 'paragraph', text: `${by}认为由${usersOf(facts)}使用、请求核实的${all}` }]
  const keep = isToldInFull(findings, facts) ? 'should' : 'must'
  const shown = [...known, ...leftOutOfQuotes(findings, facts), ...blocks]
  return { keep, key: 'details', heading: '附件二　事实与依据详述', attachment: true, blocks: shown }
}

/** The exhibits that acts of the findings stand in. */
export const exhibitsUsed = (findings: readonly FindingFacts[], facts: CaseLetterFacts): Set<string> =>
  new Set(findings.flatMap((finding) => actsOf(finding, facts).flatMap(({ exhibits }) => exhibits)))

/** The four annexes of a letter of claims. */
export const claimAnnexes = (findings: readonly FindingFacts[], facts: Told, by: string): Section[] => [
  evidenceList(facts, exhibitsUsed(findings, facts)),
  details(findings, { ...facts, told: new Set() }, by),
  timeline(findings, facts),
  actList(findings, facts, 'claims'),
]

/** Whoever signs vouches for the facts, and promises to show the originals that are there. `used` = numbers of the exhibits the letter rests on. */
export function truth({ exhibits }: CaseLetterFacts, used: ReadonlySet<string>): Section {
  const shown = exhibits.filter(({ number }) => used.has(number))
  const there = shown.filter(({ isElsewhere }) => !isElsewhere)
  const except = there.length < shown.length ? '除附件一注明“原件另存”的以外，' : ''
  const originals = there.length > 0 || shown.length === 0 ? `${except}证据原件可供核对` : '证据原件另存，见附件一'
  return { keep: 'must', blocks: [{ kind: 'paragraph', text: `本人保证以上内容真实，如有不实愿承担责任；${originals}。` }] }
}
