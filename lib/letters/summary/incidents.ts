import { actsInWords, exhibitsOf, lineNames, reachedWriter } from '../act-words'
import { actsOf, recipientName } from '../claims'
import type { ActFacts, FindingFacts, SummaryFacts } from '../letter-facts'
import { hidesName, namesHidden, quotesOf } from '../quotes'
import { refusalBefore, refusalMinute } from '../refusals'
import { kindWord, severityOf } from '../wording'

/**
 * One act or one day of acts that fulfils a rule (一起). `acts` in order of time. `isLaw` = it rests on a statute the police apply; `isQuoted` = its words are
 * known; `hidesNames` = the words quoted lack the name of somebody who has not agreed to testify, and its `text` says so.
 */
export type Incident = {
  finding: FindingFacts; acts: ActFacts[]; kind: string; text: string; numbers: string[]; exhibits: string[]; isLaw: boolean; isQuoted: boolean
  hidesNames: boolean
}

const quoteLengthMax = 46

/**
 * Every incident of the confirmed findings, each act of a finding once: a full day may stand inside a full week. Acts without an exhibit are told at the
 * counter, not listed.
 */
export function incidents(facts: SummaryFacts): Incident[] {
  const spread = spreadOf(facts)
  return facts.findings.flatMap((finding) => {
    const acts = new Map(actsOf(finding, facts).filter(({ exhibits }) => exhibits.length > 0).map((act) => [act.id, act]))
    const marks = marksOf(finding)
    return finding.groups.flatMap((group) => {
      const own = group.attempts.flatMap((id) => acts.get(id) ?? []).sort((left, right) => left.at - right.at)
      for (const { id } of own) acts.delete(id)
      return byLocalDay(own).map((day) => incident({ finding, marks, spread }, day, facts))
    })
  })
}

/** Acts in order of time, divided by civil day. */
function byLocalDay(acts: readonly ActFacts[]): ActFacts[][] {
  const days = new Map<string, ActFacts[]>()
  for (const act of acts) days.set(act.localDay, [...(days.get(act.localDay) ?? []), act])
  return [...days.values()]
}

/** What was said on the day, as much as a row holds: first what an exhibit holds, else what the reporter tells. */
function quoteOf(finding: FindingFacts, acts: readonly ActFacts[], facts: SummaryFacts): string {
  const shown = wordsIn(finding, acts.filter(({ isTold }) => !isTold), facts)
  if (shown) return `，称${shown}`
  const told = wordsIn(finding, acts.filter(({ isTold }) => isTold), facts)
  const from = finding.recipient === 'debtor' ? '借款人' : recipientName(finding.recipient, facts, 'police').replace('本人', '报案人')
  return told && `，${reachedWriter(finding, facts) ? '报案人记述' : `据${from}转述`}所称为${told}`
}

function wordsIn(finding: FindingFacts, acts: readonly ActFacts[], facts: SummaryFacts): string {
  const reader = { people: facts.people, audience: 'police' as const, lengthMax: quoteLengthMax }
  const said = acts.flatMap((act) => quotesOf(act, finding.spans, reader).map((words) => ({ act, words })))
  const lengthTo = (at: number) => said.slice(0, at + 1).reduce((sum, { words }) => sum + words.length, 0)
  const shown = said.filter((_, at) => at === 0 || lengthTo(at) <= quoteLengthMax + 2)
  const isHidden = shown.some(({ act, words }) => hidesName(words, act, { spans: finding.spans, reader }))
  return `${shown.map(({ words }) => words).join('')}${isHidden ? namesHidden : ''}`
}

/** Whom they reached; where that person had said before not to call again, and the case holds when, that too. */
function reachedWords(finding: FindingFacts, acts: readonly ActFacts[], facts: SummaryFacts): string {
  const who = recipientName(finding.recipient, facts, 'police').replace('本人', '报案人')
  const refusal = refusalBefore(finding, acts, facts)
  return refusal ? `${who}于${refusalMinute(refusal.at)}已说明不要再联系，其后仍联系其本人` : `联系${who}`
}

/** The sentence is made for those that are listed or printed; most are only weighed. */
function sentenceOf(finding: FindingFacts, acts: readonly ActFacts[], facts: SummaryFacts): string {
  return `${reachedWords(finding, acts, facts)}：${actsInWords(acts)}${quoteOf(finding, acts, facts)}。`
}

/** Acts of a finding whose words are known, and those that rest on a statute. */
type Marks = { spoken: Set<string>; law: Set<string> }
const marksOf = ({ spans, provisions }: FindingFacts): Marks => ({
  spoken: new Set(spans.map(({ attemptId }) => attemptId)), law: new Set(provisions.filter(({ force }) => force === 'law').flatMap(({ attempts }) => attempts)),
})

/** In how many acts each exhibit stands. */
function spreadOf({ acts }: SummaryFacts): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const number of acts.flatMap(({ exhibits }) => exhibits)) found.set(number, (found.get(number) ?? 0) + 1)
  return found
}

/** A recording or a picture, which is of few acts, before a bill or a backup, which is of all of them. */
const byCloseness = (spread: ReadonlyMap<string, number>) => (one: string, other: string) => (spread.get(one) ?? 0) - (spread.get(other) ?? 0)

type Under = { finding: FindingFacts; marks: Marks; spread: ReadonlyMap<string, number> }

function incident({ finding, marks, spread }: Under, acts: ActFacts[], facts: SummaryFacts): Incident {
  let sentence: string | undefined
  return {
    finding, acts, kind: kindWord(finding.violation, facts), numbers: lineNames(acts, facts), exhibits: exhibitsOf(acts).sort(byCloseness(spread)),
    isQuoted: acts.some(({ id, isTold }) => !isTold && marks.spoken.has(id)), isLaw: acts.some(({ id }) => marks.law.has(id)),
    get text() { return (sentence ??= sentenceOf(finding, acts, facts)) },
    get hidesNames() { return this.text.includes(namesHidden) },
  }
}

const startOf = ({ acts }: Incident) => acts[0]?.at ?? 0

/** The stronger first: words that can be quoted, then more exhibits, then more acts, then the later, which a limitation reaches last. */
const byStrength = (left: Incident, right: Incident) => Number(right.isQuoted) - Number(left.isQuoted) || right.exhibits.length - left.exhibits.length
  || right.acts.length - left.acts.length || startOf(right) - startOf(left)

/** The strongest of each kind in turn, so that of kinds that weigh the same none hides the other. */
function inTurn(incidents: readonly Incident[]): Incident[] {
  const kinds = new Map<string, Incident[]>()
  for (const one of [...incidents].sort(byStrength)) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one])
  const turns = [...kinds.values()].sort(([left], [right]) => gravity(right) - gravity(left))
  const rounds = Math.max(0, ...turns.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, at) => turns.flatMap((turn) => turn[at] ?? [])).flat()
}

const gravity = (incident: Incident | undefined) => (incident ? severityOf(incident.finding.violation) : 0)

/**
 * The gravest incidents first: all that rest on a statute the police apply, by the weight of their kind; then the others, first one of each kind. Only the room
 * they leave goes to lighter kinds.
 */
export function byGravity(all: readonly Incident[]): Incident[] {
  const law = all.filter(({ isLaw }) => isLaw)
  const weights = [...new Set(law.map(gravity))].sort((left, right) => right - left)
  return [...weights.flatMap((weight) => inTurn(law.filter((one) => gravity(one) === weight))), ...inTurn(all.filter(({ isLaw }) => !isLaw))]
}

/** The incidents that are listed, in order of time. */
export const listed = (ranked: readonly Incident[], rows: number): Incident[] => ranked.slice(0, rows).sort((left, right) => startOf(left) - startOf(right))
