import { masked } from '@/components/ui/masked'
import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { isAtNight } from '@/lib/evidence/night'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import { toldActs } from '@/lib/law/told-acts'
import type { CitedProvision, Reason, StandingProvision, Unchecked } from '@/lib/law/violation'
import type { HeldFinding } from '@/lib/letters/case-letter-facts'

/** A finding as it is kept, with what the person wrote when deciding. `digest` moves with what a decision on it would cover. */
export type DecidedFinding = HeldFinding & { note: string | null; digest: string }
export type FindingState = DecidedFinding['state']

export type ExhibitView = { number: number; kind: EvidenceKind; href: string }
/** One act behind a finding. `exhibits` = numbers of what shows it; `isNew` = came in after the decision. */
export type ActView = Pick<ContactAttempt, 'id' | 'at' | 'atPrecision' | 'number' | 'account' | 'channel' | 'answered' | 'seconds' | 'grade'> & {
  exhibits: number[]; href: string; isNew: boolean
}
/** What a person answered, of which day. `by` = who wrote it down; `isNew` = added or changed after the decision; `acts` = those of the log it speaks of. */
export type AnswerView = Pick<Answer, 'key' | 'rule' | 'on' | 'values'> & { by: string | null; exhibits: number[]; acts: ActView[]; isNew: boolean }
/** The whole text of an act with the stretches a rule rests on, in order. */
export type QuoteView = { id: string; at: number; from: string | null; href: string; pieces: { text: string; isMarked: boolean }[] }

/**
 * One rule against one respondent and one recipient. `count` = acts of the log, `toldCount` = acts that only answers tell of; `told` = the answers it rests on;
 * `toRule` = where they are changed; `joined` = acts that came in after the decision, `retold` = answers that were added or changed after it,
 * `left` = acts and answers that were decided on and are no longer found; `provisions` = what its acts are cited under, `supporting` = further law;
 * `corroborated` = those of its `calls` that handset and bill both show.
 */
export type FindingLine = {
  id: string; digest: string; state: FindingState; respondent: string; recipient: string; count: number; toldCount: number; href: string; toRule: string
  reason: Reason; provisions: CitedProvision[]
  supporting: StandingProvision[]; exhibits: ExhibitView[]; calls: number; corroborated: number; unchecked: Unchecked[]; quotes: QuoteView[];
  acts: ActView[]; told: AnswerView[]; note: string | null
  joined: number; retold: number; left: number
}
/** Figures over all lines: acts of the log, acts that answers tell of, acts at night, answered calls, people reached. */
export type FindingFigures = { acts: number; told: number; atNight: number; answered: number; people: number }
/** One rule with its lines. `shared` = the citations of all lines where they rest on the same ones, else empty and each line has its own. */
export type FindingView = {
  violation: ViolationId; href: string; count: number; toldCount: number; figures: FindingFigures; shared: CitedProvision[]; caution: Reason[]
  lines: FindingLine[]
}

/**
 * What a view is made from. `linked` = originals a person or the program tied to an attempt; `kinds` = kind of each original; `writers` = names of those who
 * wrote answers down, by member.
 */
export type FindingContext = {
  caseId: string; facts: CaseFacts; people: readonly { key: string; name: string }[]; attempts: ReadonlyMap<string, ContactAttempt>
  exhibits: ReadonlyMap<string, number>; kinds: ReadonlyMap<string, EvidenceKind>; linked: ReadonlyMap<string, readonly string[]>
  writers: ReadonlyMap<string, string>
}

/** Whether a person has something to say: nothing decided yet, or the acts and answers are not the ones that were decided on. */
export const isWaiting = ({ state, joined, retold }: FindingLine): boolean => state === 'proposed' || joined + retold > 0
/** Why lines that wait are asked about once more: acts have joined, or answers alone have changed; nothing where one was never decided. */
export function againOf(waiting: readonly FindingLine[]): 'joined' | 'retold' | undefined {
  if (waiting.some(({ state }) => state === 'proposed')) return undefined
  return waiting.some(({ joined }) => joined > 0) ? 'joined' : 'retold'
}
/** The name behind a key; the key itself where nobody has it. */
export const nameIn = (list: readonly { key: string; name: string }[], key: string) => list.find((entry) => entry.key === key)?.name ?? key

/** Where the state of a rule with several lines belongs: what waits comes first, one confirmed line is enough to be used. */
export function stateOf({ lines }: FindingView): FindingState {
  if (lines.some(isWaiting)) return 'proposed'
  return lines.some(({ state }) => state === 'confirmed') ? 'confirmed' : 'dismissed'
}

const itemsOf = (attempt: ContactAttempt, { linked }: FindingContext) => [...new Set([
  ...attempt.sources.map(({ evidenceId }) => evidenceId), ...(linked.get(attempt.id) ?? []),
])]

const numbersOf = (ids: readonly string[], { exhibits }: FindingContext) =>
  [...new Set(ids.flatMap((id) => exhibits.get(id) ?? []))].sort((one, other) => one - other)

function exhibitsOf(items: readonly string[], context: FindingContext): ExhibitView[] {
  const ids = new Map(items.map((id) => [context.exhibits.get(id), id]))
  return numbersOf([...ids.values()], context).map((number) => ({
    number, kind: context.kinds.get(ids.get(number) ?? '') ?? 'other', href: `/cases/${context.caseId}/evidence#exhibit-${number}`,
  }))
}

const dayHref = ({ caseId }: FindingContext, attempt: ContactAttempt) => `/cases/${caseId}/timeline?day=${attempt.localDay}`

/** A text cut at the marked stretches; stretches that overlap become one. */
export function markedPieces(text: string, spans: readonly { start: number; end: number }[]): QuoteView['pieces'] {
  const pieces: QuoteView['pieces'] = []
  let done = 0
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const from = Math.max(start, done)
    if (end <= from) continue
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false })
    pieces.push({ text: text.slice(from, end), isMarked: true })
    done = end
  }
  return done < text.length ? [...pieces, { text: text.slice(done), isMarked: false }] : pieces
}

function quotesOf({ spans }: HeldFinding['draft'], context: FindingContext): QuoteView[] {
  const byAttempt = new Map<string, HeldFinding['draft']['spans']>()
  for (const span of spans) byAttempt.set(span.attemptId, [...(byAttempt.get(span.attemptId) ?? []), span])
  return [...byAttempt].flatMap(([id, own]) => {
    const attempt = context.attempts.get(id)
    if (!attempt?.content) return []
    const from = attempt.number === null ? attempt.account : masked(attempt.number)
    return [{ id, at: attempt.at, from, href: dayHref(context, attempt), pieces: markedPieces(attempt.content, own) }]
  })
}

const actView = (attempt: ContactAttempt, context: FindingContext, isNew: boolean): ActView => {
  const { id, at, atPrecision, number, account, channel, answered, seconds, grade } = attempt
  return {
    id, at, atPrecision, number, account, channel, answered, seconds, grade, isNew, exhibits: numbersOf(itemsOf(attempt, context), context),
    href: dayHref(context, attempt),
  }
}

function answerViews({ draft }: DecidedFinding, context: FindingContext, isNew: (one: string) => boolean): AnswerView[] {
  const own = (context.facts.answers ?? []).filter(({ key }) => draft.answers?.includes(key)).sort((one, other) => (one.on < other.on ? -1 : 1))
  const named = (ids: readonly string[]) => ids.flatMap((id) => context.attempts.get(id) ?? [])
  return own.map(({ key, rule, on, values, by, evidence = [], attempts = [] }) => ({
    key, rule, on, values, by: context.writers.get(by ?? '') ?? null, exhibits: numbersOf(evidence, context), isNew: isNew(key),
    acts: named(attempts).map((act) => actView(act, context, false)),
  }))
}

function lineOf(finding: DecidedFinding, context: FindingContext): FindingLine {
  const { id, digest, state, draft, note, ...of } = finding
  const [answers, seen] = [draft.answers ?? [], [...of.decidedAttempts, ...of.decidedAnswers]]
  const [decided, held] = [new Set(seen), new Set([...draft.attempts, ...answers])]
  const isNew = (one: string) => state !== 'proposed' && !decided.has(one)
  const acts = draft.attempts.flatMap((attempt) => context.attempts.get(attempt) ?? []).sort((one, other) => one.at - other.at)
  const calls = acts.filter(({ channel }) => channel === 'call')
  const told = answerViews(finding, context, isNew)
  const shown = (context.facts.answers ?? []).filter(({ key }) => answers.includes(key)).flatMap(({ evidence = [] }) => evidence)
  return {
    id, digest, state, note, told, respondent: nameIn(context.facts.respondents, draft.respondent), recipient: nameIn(context.people, draft.recipient),
    count: draft.attempts.length, toldCount: toldActs(draft).length, href: `/cases/${context.caseId}/timeline?finding=${id}`,
    toRule: `/cases/${context.caseId}/rules/${draft.violation}`, reason: draft.reason,
    provisions: draft.provisions,
    supporting: draft.supporting ?? [],
    exhibits: exhibitsOf([...acts.flatMap((act) => itemsOf(act, context)), ...shown], context), calls: calls.length,
    corroborated: calls.filter(({ grade }) => grade === 'corroborated').length,
    unchecked: draft.unchecked,
    quotes: quotesOf(draft, context), acts: acts.map((attempt) => actView(attempt, context, isNew(attempt.id))),
    joined: draft.attempts.filter(isNew).length, retold: answers.filter(isNew).length, left: seen.filter((one) => !held.has(one)).length,
  }
}

const versionOf = ({ id, from }: CitedProvision) => `${id} ${from}`

/** The citations of all lines as one list with the acts of all, if every line rests on the same versions; else nothing. */
function sharedProvisions(lines: readonly FindingLine[]): CitedProvision[] {
  const names = lines.map(({ provisions }) => provisions.map(versionOf).sort().join())
  if (new Set(names).size !== 1) return []
  return (lines[0]?.provisions ?? []).map((provision) => ({
    ...provision,
    attempts: lines.flatMap(({ provisions }) => provisions.find((each) => versionOf(each) === versionOf(provision))?.attempts ?? []),
    answers: lines.flatMap(({ provisions }) => provisions.find((each) => versionOf(each) === versionOf(provision))?.answers ?? []),
  }))
}

function figuresOf(held: readonly DecidedFinding[], { attempts }: FindingContext): FindingFigures {
  const acts = held.flatMap(({ draft }) => draft.attempts.flatMap((id) => attempts.get(id) ?? []))
  return {
    acts: acts.length, told: held.reduce((sum, { draft }) => sum + toldActs(draft).length, 0),
    atNight: acts.filter((act) => act.atPrecision !== 'day' && isAtNight(act.at)).length,
    answered: acts.filter(({ channel, answered }) => channel === 'call' && answered === true).length,
    people: new Set(held.map(({ draft }) => draft.recipient)).size,
  }
}

/** The findings of a case, one view for each rule that found something, in the order of `rules`. */
export function findingViews(held: readonly DecidedFinding[], rules: readonly ViolationId[], context: FindingContext): FindingView[] {
  return rules.flatMap((violation) => {
    const own = held.filter(({ draft }) => draft.violation === violation)
    if (own.length === 0) return []
    const lines = own.map((each) => lineOf(each, context))
    const caution = new Map(own.flatMap(({ draft }) => draft.caution).map((each) => [each.key, each]))
    return [{
      violation, lines, href: `/cases/${context.caseId}/findings/${violation}`, count: lines.reduce((sum, { count }) => sum + count, 0),
      toldCount: lines.reduce((sum, { toldCount }) => sum + toldCount, 0), figures: figuresOf(own, context),
      shared: sharedProvisions(lines), caution: [...caution.values()],
    }]
  })
}
