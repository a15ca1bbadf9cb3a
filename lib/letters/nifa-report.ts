import { channelOf } from '@/lib/channels'
import { isValidCitation } from '@/lib/law/citation'
import { chineseNumber } from '@/lib/law/provisions/article'
import type { CitedProvision } from '@/lib/law/violation'
import { actsCounted, exhibitsOf } from './act-words'
import { ownStated } from './arrangement'
import { again, numberAlone, printedCite } from './citations'
import { actsOf, fromMemory, isProven } from './claims'
import { evidenceList } from './complaint-tables'
import type { LetterDocument, Paragraph, Section } from './document'
import { exhibitList } from './exhibits'
import { inFactOrder } from './fact-order'
import { letterEntry, type AddressedFacts } from './letter-entry'
import type { ActFacts, FindingFacts } from './letter-facts'
import { areaField, type Own } from './letter-fields'
import { letterOn, lenderName, numbered, paragraphs, section, writerLine } from './letter-parts'
import { respondentOf } from './respondent-lines'
import { codePoints, letterText } from './text'
import { chineseRange, kindWord, someOf } from './wording'
import { nifaReportWords } from './words/nifa-report'


const fields = { more: areaField(300) }
type Wishes = Own<typeof fields>

/** What the card of the association's platform says of its field of facts; the limit is not verified and is kept all the same. */
const charactersMax = channelOf('nifa')?.fields.find(({ key }) => key === 'facts')?.charactersMax ?? 1000

/** Acts of one kind over all who were reached, with the findings they come from. */
type Kind = { name: string; acts: ActFacts[]; findings: FindingFacts[] }

function kindsOf(facts: AddressedFacts): Kind[] {
  const own = inFactOrder(facts.findings.filter((finding) => finding.respondent === facts.respondent && isProven(finding, facts)), facts)
  const violations = [...new Set(own.map(({ violation }) => violation))]
  return violations.map((violation) => {
    const findings = own.filter((finding) => finding.violation === violation)
    const acts = [...new Set(findings.flatMap((finding) => actsOf(finding, facts)))].filter(({ exhibits }) => exhibits.length > 0)
    return { name: kindWord(violation, facts), findings, acts: acts.sort((one, other) => one.at - other.at) }
  })
}

/** 本人、借款人、其他人: the form names nobody. */
function reached({ findings }: Kind, { complainant }: AddressedFacts): string {
  const isOwn = ({ recipient }: FindingFacts) => recipient === 'complainant' || (recipient === 'debtor' && complainant.role === 'debtor')
  const isBorrower = (finding: FindingFacts) => !isOwn(finding) && finding.recipient === 'debtor'
  const isElse = (finding: FindingFacts) => !isOwn(finding) && !isBorrower(finding)
  return [...(findings.some(isOwn) ? ['本人'] : []), ...(findings.some(isBorrower) ? ['借款人'] : []), ...(findings.some(isElse) ? ['其他人'] : [])].join('、')
}

/** The self-regulatory rules of a finding, cited or beside what is cited, with the acts of the days on which they stood. */
function softLawOf(finding: FindingFacts, acts: readonly ActFacts[]): CitedProvision[] {
  const own = acts.filter(({ id }) => finding.attempts.includes(id))
  const beside = (finding.supporting ?? []).map((provision) => (
    { ...provision, attempts: own.filter(({ localDay }) => isValidCitation(provision, localDay)).map(({ id }) => id) }))
  return [...finding.provisions, ...beside].filter(({ force }) => force === 'softLaw')
}

/** The self-regulatory rules the acts do not follow, by their subject: no clause is numbered. `told` = statutes named and purposes given so far. */
function purposes({ acts, findings }: Kind, told: Set<string>): string {
  const ids = new Set(acts.map(({ id }) => id))
  const cites = new Map<string, { text: string; acts: Set<string> }>()
  for (const provision of findings.flatMap((finding) => softLawOf(finding, acts))) {
    const [cite, about] = [printedCite(provision), provision.attempts.filter((id) => ids.has(id))]
    if (!cite || about.length === 0) continue
    const known = cites.get(cite)
    const text = known?.text ?? purpose(provision, cite, told)
    cites.set(cite, { text, acts: new Set([...(known?.acts ?? []), ...about]) })
  }
  const said = [...cites.values()].map(({ text, acts: about }) => `${text}${about.size < acts.length ? `（其中${about.size}次）` : ''}`)
  return said.length > 0 ? `，不符合${said.join('、')}` : ''
}

/** GB/T 45251-2025关于催收时间的要求（主旨：…） */
function purpose({ statute, gist }: CitedProvision, cite: string, told: Set<string>): string {
  const name = told.has(statute) ? again(numberAlone(cite)) : numberAlone(cite)
  const said = told.has(cite) ? '' : `（主旨：${gist.zh.replace(/。$/u, '')}）`
  told.add(statute)
  told.add(cite)
  return `${name}${said}`
}

/** 夜间联系：2025年3月1日至…，对本人，来电14次（证1），不符合… */
function line(kind: Kind, facts: AddressedFacts, told: Set<string>): string {
  const { name, acts } = kind
  const what = `${chineseRange(acts.map(({ localDay }) => localDay))}，对${reached(kind, facts)}，${actsCounted(acts)}`
  return `${name}：${what}（${exhibitList(exhibitsOf(acts))}）${purposes(kind, told)}。`
}

/** Acts of the findings that no exhibit shows. */
function bareActs(facts: AddressedFacts): number {
  const own = facts.findings.filter(({ respondent }) => respondent === facts.respondent)
  return new Set(own.flatMap((finding) => actsOf(finding, facts)).filter(({ exhibits }) => exhibits.length === 0)).size
}

type Shown = Wishes & { kinds: readonly Kind[]; shown: number }

/** `from` = the number of the first. */
function linesOf(facts: AddressedFacts, kinds: readonly Kind[], from: number): Paragraph[] {
  const told = new Set<string>()
  return kinds.map((kind, at) => (
    { kind: 'paragraph', text: `（${chineseNumber(from + at)}）${line(kind, facts, told)}`, factRef: kind.findings[0]?.id ?? '' }))
}

/** What the field has no room for. */
function others(facts: AddressedFacts, { kinds, shown }: Shown): Section[] {
  const lines = linesOf(facts, kinds.slice(shown), shown + 1)
  return lines.length > 0 ? [{ keep: 'must', heading: '附件二　其余行为', attachment: true, blocks: lines }] : []
}

function conduct(facts: AddressedFacts, { kinds, shown, more }: Shown): Section {
  const bare = bareActs(facts)
  const rest = kinds.slice(shown).map(({ name }) => name)
  const lines = linesOf(facts, kinds.slice(0, shown), 1)
  return section('行为与时间', [...lines, ...paragraphs(
    rest.length > 0 && `另有${rest.join('、')}，见附件二。`, bare > 0 && fromMemory(bare),
  ), ...ownStated(more)])
}

function written(facts: AddressedFacts, told: Shown): LetterDocument {
  const agencies = respondentOf(facts)?.agencies.map(({ name }) => name) ?? []
  const used = told.kinds.flatMap(({ acts }) => exhibitsOf(acts))
  return letterOn(facts, {
    letter: 'nifa-report',
    title: '互联网金融举报',
    closing: null,
    sections: numbered([
      section('举报人（实名）', paragraphs(writerLine(facts, '举报人'))),
      section('被举报机构', paragraphs(
        `${lenderName(facts)}${agencies.length > 0 ? `；合作或受托机构：${someOf(agencies, 2, '家')}` : ''}。`,
      )),
      conduct(facts, told),
      section('请求', paragraphs('请核查上述机构的催收行为是否符合自律规范，督促其改正，并告知办理情况。')),
      section('附件', paragraphs(`${used.length > 0 ? `${exhibitList(used)}，见证据目录。` : ''}以上内容由本人实名提交，保证真实。`)),
      evidenceList(facts, new Set(used)),
      ...others(facts, told),
    ]),
  })
}

/** What goes into the field: the list of exhibits is attached. */
const bodyOf = (letter: LetterDocument): LetterDocument => ({ ...letter, sections: letter.sections.filter(({ attachment }) => !attachment) })

/** T04, for the platform of the internet finance association: as many kinds of conduct, from the first on, as its field takes. */
function nifaReport(facts: AddressedFacts, { more }: Wishes): LetterDocument {
  const kinds = kindsOf(facts)
  const tries = kinds.map((_kind, at) => written(facts, { kinds, shown: kinds.length - at, more }))
  return tries.find((letter) => codePoints(letterText(bodyOf(letter))) <= charactersMax) ?? written(facts, { kinds, shown: 0, more })
}

export const nifaReportEntry = letterEntry({
  id: 'nifa-report',
  code: 'T04',
  place: 4,
  purpose: 'complaint',
  channels: ['nifa'],
  isAddressed: true,
  about: 'lender',
  rests: 'findings',
  pagesMax: 2,
  fields,
  write: nifaReport,
  words: nifaReportWords,
})
