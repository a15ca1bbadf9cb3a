import type { ViolationId } from '@/lib/cases/vocabulary'
import { actsCounted, exhibitsOf } from './act-words'
import { provisionsByAct, shortBasis } from './citations'
import { actsOf, fromMemory, recipientName, refusalSaid, selfOf, toldBy, type Self, type Voice } from './claims'
import type { Paragraph } from './document'
import { exhibitList } from './exhibits'
import type { ActFacts, CaseLetterFacts, FindingFacts } from './letter-facts'
import { violationById } from '@/lib/law'
import { chineseNumber } from '@/lib/law/provisions/article'
import { quotesOf } from './quotes'
import { refusalBefore } from './refusals'
import { chineseRange, count, kindWord } from './wording'

/** The claims as the body of a complaint tells them: by kind of conduct, over all who were reached. What each was in detail stands in the annex. */

/** Characters of a quotation, whole clauses up to each length: the most, less, and where there is no more room the least. */
const quoteLengths = [60, 44, 26] as const
const [quoteMost, , quoteLeast] = quoteLengths
/** Rows that the kinds told in full may take, and characters of a row, counted narrowly: the body then stays within two pages of the usual form. */
const [rowsMost, rowLength] = [42, 36]

/** 本人的姐姐林某、同事蒋某; 本人、姐姐林某: said once. */
function joinedNames(names: readonly { name: string; after?: string }[], self: string): string {
  const ofSelf = `${self}的`
  return names.map(({ name, after = '' }, at) => `${at > 0 && name.startsWith(ofSelf) ? name.slice(ofSelf.length) : name}${after}`).join('、')
}

/** Acts of one kind under the same law; what soft law they meet is told act by act. */
type Part = { acts: ActFacts[]; findings: FindingFacts[] }

const provenActs = (finding: FindingFacts, facts: CaseLetterFacts) => actsOf(finding, facts).filter(({ exhibits }) => exhibits.length > 0)

/** Which law each act of a finding is cited under. */
function lawsOf(finding: FindingFacts): (act: ActFacts) => string {
  const byAct = provisionsByAct(finding.provisions.filter(({ force }) => force === 'law'))
  return ({ id }) => (byAct.get(id) ?? []).map((provision) => `${provision.id}@${provision.from}`).sort().join(' ')
}

/** Acts on both sides of a change of law come apart, the older first; where no law is named there is one part. */
function partsOf(findings: readonly FindingFacts[], facts: CaseLetterFacts & Voice): Part[] {
  const parts = new Map<string, Part>()
  const add = (finding: FindingFacts, act: ActFacts, law: string) => {
    const part = parts.get(law) ?? { acts: [], findings: [] }
    part.acts.push(act)
    if (part.findings.at(-1) !== finding) part.findings.push(finding)
    parts.set(law, part)
  }
  for (const finding of findings) {
    const lawOf = facts.uncited ? () => '' : lawsOf(finding)
    for (const act of provenActs(finding, facts)) add(finding, act, lawOf(act))
  }
  const inOrder = [...parts.values()].map((part) => ({ ...part, acts: part.acts.sort((left, right) => left.at - right.at) }))
  return inOrder.sort((left, right) => (left.acts[0]?.at ?? 0) - (right.acts[0]?.at ?? 0))
}

/** What a rule counts beside the acts themselves: days and the most of one day. */
function countedDays(violation: ViolationId, { findings, acts }: Part): string {
  const daily = violationById(violation)?.letter.daily
  if (!daily) return ''
  const ids = new Set(acts.map(({ id }) => id))
  const sizes = findings.flatMap(({ groups }) => groups.map(({ attempts }) => attempts.filter((id) => ids.has(id)).length).filter((size) => size > 0))
  return sizes.length > 0 ? `，涉及${count(sizes.length)}日，单日${daily.called}最多${count(Math.max(...sizes))}次` : ''
}

/** The first sentence of a part, one that an exhibit holds before one that only a person tells; the others stand in the annex. */
function quoteOf({ acts, findings }: Part, lengthMax: number, facts: CaseLetterFacts & Voice): string {
  const spans = findings.flatMap((finding) => finding.spans)
  const saidIn = (some: readonly ActFacts[]) => some.flatMap(({ recipient, ...act }) =>
    quotesOf(act, spans, { people: facts.people, audience: facts.audience, lengthMax, clauseMax: quoteMost }).map((words) => ({ recipient, words })))
  const [shown, told] = [saidIn(acts.filter(({ isTold }) => !isTold)), saidIn(acts.filter(({ isTold }) => isTold))]
  const isOne = shown.length + told.length === 1
  const [first] = told
  if (shown[0]) return `，${isOne ? '称' : '如称'}${shown[0].words}`
  return first ? `，${toldBy(first.recipient, facts)}${isOne ? '称' : '，其中一次称'}${first.words}` : ''
}

/** Who was reached, oneself first; behind somebody who had refused, when and to whom, by the word of whoever writes. */
function reached(part: Part, facts: CaseLetterFacts & Voice): string {
  const names = new Map<string, string>()
  for (const finding of part.findings) {
    const refusal = refusalBefore(finding, part.acts, facts)
    const after = refusal ? `（${selfOf(facts)}陈述：${refusalSaid(refusal, facts)}）` : ''
    names.set(recipientName(finding.recipient, facts, facts.audience), after)
  }
  const self = selfOf(facts)
  const inOrder = [...names].sort(([left], [right]) => Number(right === self) - Number(left === self))
  return joinedNames(inOrder.map(([name, after]) => ({ name, after })), self)
}

/** What was done, for a length of its quotation; the law is worded once, since a statute is named in full the first time alone. */
function inWords(violation: ViolationId, part: Part, facts: CaseLetterFacts & Voice): (lengthMax: number) => string {
  const acts = `${actsCounted(part.acts)}${countedDays(violation, part)}（${exhibitList(exhibitsOf(part.acts))}）`
  const what = `${chineseRange(part.acts.map(({ localDay }) => localDay))}，对${reached(part, facts)}：${acts}`
  const basis = facts.uncited ? '' : shortBasis(part.findings.flatMap(({ provisions }) => provisions), part.acts, facts.told)
  return (lengthMax) => `${what}${quoteOf(part, lengthMax, facts)}。${basis && `${basis}。`}`
}

/** Up to eight kinds are told in full in the body, which then fits two pages; of more, six, and the lesser ones stand in one paragraph. */
const kindsInFull = (kinds: number): number => (kinds <= 8 ? kinds : 6)

/** Whether the body tells every kind in full, so that nothing of it stands in the annex alone. */
export function isToldInFull(findings: readonly FindingFacts[], facts: CaseLetterFacts): boolean {
  const kinds = new Set(findings.filter((finding) => provenActs(finding, facts).length > 0).map(({ violation }) => violation)).size
  return kindsInFull(kinds) === kinds
}

type Told = { violation: ViolationId; parts: Part[] }

/** A lesser kind: when, whom, how often and by which exhibits; its basis stands in the annex. */
function inBrief({ violation, parts }: Told, facts: CaseLetterFacts & Voice): string {
  const acts = parts.flatMap((part) => part.acts).sort((one, other) => one.at - other.at)
  const people = [...new Set(parts.flatMap(({ findings }) => findings.map((finding) => recipientName(finding.recipient, facts, facts.audience))))]
  const whom = joinedNames(people.map((name) => ({ name })), selfOf(facts))
  return `${kindWord(violation, facts)}，${chineseRange(acts.map(({ localDay }) => localDay))}，对${whom}，${actsCounted(acts)}（${exhibitList(exhibitsOf(acts))}）`
}

/** Acts of the findings that no exhibit shows, each once, in one paragraph that says so. */
function remembered(findings: readonly FindingFacts[], facts: CaseLetterFacts & Self): Paragraph[] {
  const bareOf = (finding: FindingFacts) => actsOf(finding, facts).filter(({ exhibits }) => exhibits.length === 0)
  const bare = findings.filter((finding) => bareOf(finding).length > 0)
  const acts = new Set(bare.flatMap(bareOf))
  const kinds = [...new Set(bare.map(({ violation }) => kindWord(violation, facts)))]
  return acts.size > 0 ? [{ kind: 'paragraph', text: fromMemory(acts.size, { kinds, self: selfOf(facts) }) }] : []
}

type Telling = { factRef: string; at: (lengthMax: number) => string }

/** The paragraphs of one kind, the first with its name. */
function tellings({ violation, parts }: Told, at: number, facts: CaseLetterFacts & Voice): Telling[] {
  return parts.map((part, place) => {
    const [name, words] = [place === 0 ? `（${chineseNumber(at + 1)}）${kindWord(violation, facts)}。` : '', inWords(violation, part, facts)]
    return { factRef: part.findings[0]?.id ?? '', at: (lengthMax) => `${name}${words(lengthMax)}` }
  })
}

const rowsOf = (text: string) => Math.ceil(([...text].length + 2) / rowLength)

/** Paragraphs whose quotations are as long as there is room, those of the gravest conduct first. */
function quotedAtLength(told: readonly Telling[]): Paragraph[] {
  let room = rowsMost - told.reduce((sum, { at }) => sum + rowsOf(at(quoteLeast)), 0)
  return told.map(({ factRef, at }) => {
    const least = at(quoteLeast)
    const text = quoteLengths.map(at).find((words) => rowsOf(words) - rowsOf(least) <= room) ?? least
    room -= rowsOf(text) - rowsOf(least)
    return { kind: 'paragraph', text, factRef }
  })
}

/**
 * One paragraph for every kind and edition of the law, each with its exhibits; then the lesser kinds, and what rests on memory alone, also of findings that
 * no exhibit shows at all.
 */
export function claimSummary(findings: readonly FindingFacts[], facts: CaseLetterFacts & Voice): Paragraph[] {
  const kinds = [...new Set(findings.map(({ violation }) => violation))]
  const told = kinds.map((violation): Told => ({ violation, parts: partsOf(findings.filter((finding) => finding.violation === violation), facts) }))
    .filter(({ parts }) => parts.length > 0)
  const inFull = kindsInFull(told.length)
  const full = quotedAtLength(told.slice(0, inFull).flatMap((one, at) => tellings(one, at, facts)))
  const rest = told.slice(inFull)
  const ref = rest[0]?.parts[0]?.findings[0]?.id ?? ''
  const brief = rest.map((one) => inBrief(one, facts)).join('；')
  const paragraphs = rest.length ? [...full, { kind: 'paragraph' as const, text: `（${chineseNumber(inFull + 1)}）其他。${brief}。`, factRef: ref }] : full
  return [...paragraphs, ...remembered(findings, facts)]
}
