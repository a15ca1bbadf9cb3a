import type { LocalDate } from '@/lib/calendar/local-date'
import { placeInWords } from '@/lib/evidence/recordings/mark-time'
import { actsInWords, exhibitsOf, lineNames, linesInWords } from './act-words'
import { actsOf } from './claims'
import type { Block, FactsTable, Section } from './document'
import { exhibitList } from './exhibits'
import type { ActFacts, CaseLetterFacts, ExhibitFacts, FindingFacts } from './letter-facts'
import { clock, count, duration, kindWord } from './wording'

type DayRow = { day: LocalDate; acts: ActFacts[]; findings: FindingFacts[] }

const withOne = <Item>(items: Item[], item: Item) => (items.includes(item) ? items : [...items, item])

function joined(row: DayRow, act: ActFacts, finding: FindingFacts): DayRow {
  return { ...row, acts: withOne(row.acts, act), findings: withOne(row.findings, finding) }
}

function dayRows(findings: readonly FindingFacts[], facts: CaseLetterFacts): DayRow[] {
  const days = new Map<LocalDate, DayRow>()
  for (const finding of findings) {
    for (const act of actsOf(finding, facts).filter(({ exhibits }) => exhibits.length > 0)) {
      const row = days.get(act.localDay) ?? { day: act.localDay, acts: [], findings: [] }
      days.set(act.localDay, joined(row, act, finding))
    }
  }
  return [...days.values()].sort((left, right) => (left.day < right.day ? -1 : 1))
}

/** 夜间联系、单日超次: what findings are about. */
export const kindsIn = (findings: readonly FindingFacts[], facts: CaseLetterFacts) =>
  [...new Set(findings.map(({ violation }) => kindWord(violation, facts)))].join('、')

/** The timeline, day by day in order of time. */
export function timeline(findings: readonly FindingFacts[], facts: CaseLetterFacts): Section {
  const table: FactsTable = {
    kind: 'facts', head: ['日期', '情形', '方式与次数', '号码、账号', '证据'], widths: [13, 19, 28, 26, 14],
    rows: dayRows(findings, facts).map((row) => ({
      cells: [row.day, kindsIn(row.findings, facts), actsInWords(row.acts), linesInWords(row.acts, 1, facts), exhibitList(exhibitsOf(row.acts))],
      ...(row.acts[0] ? { factRef: row.acts[0].id } : {}),
    })),
  }
  return { keep: 'must', heading: '附件三　时间线', attachment: true, blocks: [table] }
}

/** Length of a recording and where in it the words are, as far as a person marked them. */
function heardIn({ seconds, marks }: ExhibitFacts): string {
  const said = [...(seconds === null ? [] : [duration(seconds)]), ...(marks.length === 0 ? [] : [`${marks.map(placeInWords).join('、')}处`])]
  return said.length === 0 ? '' : `（${said.join('，')}）`
}

/** The evidence list with the beginning of each digest, by which the original is recognised. */
export function evidenceList(facts: CaseLetterFacts, used: ReadonlySet<string>): Section {
  const exhibits = facts.exhibits.filter((exhibit) => used.has(exhibit.number))
  const rows = exhibits.map((exhibit) => ({
    cells: [exhibit.number, `${exhibit.name}${heardIn(exhibit)}`, exhibit.sha256.slice(0, 16)],
    factRef: exhibit.id,
  }))
  const table: FactsTable = { kind: 'facts', head: ['编号', '名称', 'SHA-256 前16位'], widths: [12, 58, 30], rows }
  const hasGap = exhibits.some(({ number }, at) => number !== `证${at + 1}`)
  const note: Block[] = hasGap ? [{ kind: 'paragraph', text: '编号为案卷统一编号。' }] : []
  return { keep: 'must', heading: '附件一　证据目录', attachment: true, blocks: [table, ...note] }
}

/** Whether an act was answered, and how long it lasted. */
export const answeredWords = (act: ActFacts) => {
  if (act.channel !== 'call') return act.channel === 'visit' ? '上门' : '文字'
  if (act.answered === null) return '不详'
  return act.answered ? `接通${act.seconds === null ? '' : duration(act.seconds)}` : '未接通'
}

/** The findings each of the acts belongs to. */
export function findingsByAct(findings: readonly FindingFacts[], facts: CaseLetterFacts): Map<ActFacts, FindingFacts[]> {
  const found = new Map<ActFacts, FindingFacts[]>()
  for (const finding of findings) for (const act of actsOf(finding, facts)) found.set(act, [...(found.get(act) ?? []), finding])
  return found
}

/** Every act the claims count, or every act of the case, one row each: a letter's totals are the rows of this list. */
export function actList(findings: readonly FindingFacts[], facts: CaseLetterFacts, counted: 'claims' | 'all'): Section {
  const kinds = findingsByAct(findings, facts)
  const wanted = counted === 'all' ? facts.acts : [...kinds.keys()].filter(({ exhibits }) => exhibits.length > 0)
  const acts = [...wanted].sort((left, right) => left.at - right.at)
  const rows = acts.map((act, at) => ({
    cells: [
      String(at + 1), `${act.localDay} ${clock(act)}`, lineNames([act], facts)[0] ?? '未显示', answeredWords(act), kindsIn(kinds.get(act) ?? [], facts),
      exhibitList(act.exhibits) || '本人陈述',
    ],
    factRef: act.id,
  }))
  const table: FactsTable = { kind: 'facts', head: ['序', '时间', '号码、账号', '方式', '情形', '证据'], widths: [6, 23, 25, 15, 18, 13], rows }
  const heading = `附件${counted === 'all' ? '二' : '四'}　逐次明细（共${count(acts.length)}次）`
  return { ...(counted === 'all' ? { keep: 'must' } : { keep: 'may', key: 'acts' }), heading, attachment: true, blocks: [table] }
}
