import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { hourOf, isNightHour, nightFromHour, nightToHour } from '@/lib/evidence/night'
import { countedByDay, sideDaysMax, sideDaysMin, type BeforeAfter, type Side } from '@/lib/tickets/before-after'
import { runningTotal, totalOn } from '@/lib/tickets/running-total'
import type { Compared, Listed, Moved } from '@/lib/tickets/who-called'
import { lineName } from './act-words'
import type { Block, ChartMark, FactsTable, Figure, HourChart, Paragraph, Section } from './document'
import type { ActFacts, CallersFacts, CaseLetterFacts, FilingFacts } from './letter-facts'
import { paragraph } from './letter-parts'
import { blank, isTold, type Audience } from './need-to-know'
import { chineseDay, count } from './wording'

/**
 * The contacts of a case drawn: by day and hour, and counted up, with the steps of what was filed. It counts what the list before it holds, and names no
 * cause.
 */

/** Days of one picture, and pictures at most: those with the most contacts. */
const [daysShown, picturesMax] = [42, 3]

/** `callers` = who called before and after, of the filing itself alone. */
type Step = BeforeAfter & { sign: string; addressee: string; callers?: CallersFacts }

const signOf = (place: number) => `${String.fromCharCode(65 + (place % 26))}${place < 26 ? '' : Math.floor(place / 26)}`

/** The steps that the reader may know of, in order of time, each with its letter. */
function stepsFor(filings: readonly FilingFacts[], reader: Audience): Step[] {
  const told = filings.filter(({ channel }) => isTold(channel, reader)).flatMap(({ addressee, steps, callers }) =>
    steps.map((step) => ({ ...step, addressee, ...(callers && step.kind === 'filed' ? { callers } : {}) })))
  return told.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))).map((step, place) => ({ ...step, sign: signOf(place) }))
}

function cellsOf(acts: readonly ActFacts[], from: LocalDate): HourChart['cells'] {
  const counts = new Map<number, number>()
  for (const act of acts) {
    const place = daysBetween(from, act.localDay) * 24 + hourOf(act.at)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts].sort(([one], [other]) => one - other).map(([place, many]) => [Math.floor(place / 24), place % 24, many])
}

const sumOf = (cells: HourChart['cells']) => cells.reduce((sum, [, , many]) => sum + many, 0)

function hoursInWords({ from, days, cells }: Pick<HourChart, 'from' | 'days' | 'cells'>): string {
  const atNight = sumOf(cells.filter(([, hour]) => isNightHour(hour)))
  const [day = 0, hour = 0, many = 0] = cells.reduce((most, cell) => (cell[2] > most[2] ? cell : most), cells[0] ?? [0, 0, 0])
  const range = `${chineseDay(from)}至${chineseDay(addDays(from, days - 1))}`
  const most = many > 1 ? `；最多的是${chineseDay(addDays(from, day))}${hour}时，${count(many)}次` : ''
  return `图：${range}按日期和小时列出的联系，共${count(sumOf(cells))}次，其中夜间${count(atNight)}次${most}。`
}

/** Pictures of six weeks each, counted back from the last contact, in order of time: those with the most contacts, the later of equals. */
function hourFigures(acts: readonly ActFacts[], marks: readonly ChartMark[]): Figure[] {
  const last = acts.map(({ localDay }) => localDay).sort().at(-1)
  if (!last) return []
  const pictures = new Map<number, ActFacts[]>()
  for (const act of acts) {
    const back = Math.floor(daysBetween(act.localDay, last) / daysShown)
    pictures.set(back, [...(pictures.get(back) ?? []), act])
  }
  const fullest = [...pictures].sort(([one, few], [other, many]) => many.length - few.length || one - other).slice(0, picturesMax)
  return fullest.sort(([one], [other]) => other - one).map(([back, own]): Figure => {
    const from = addDays(last, 1 - (back + 1) * daysShown)
    const until = addDays(from, daysShown)
    const drawn = { from, days: daysShown, cells: cellsOf(own, from) }
    return { kind: 'figure', alt: hoursInWords(drawn), chart: { kind: 'hours', ...drawn, marks: marks.filter(({ on }) => on >= from && on < until) } }
  })
}

const shownIn = (figures: readonly Figure[]) => figures.reduce((sum, { chart }) => sum + (chart.kind === 'hours' ? sumOf(chart.cells) : 0), 0)

function hourBlocks(acts: readonly ActFacts[], marks: readonly ChartMark[]): Block[] {
  const timed = acts.filter(({ atPrecision }) => atPrecision !== 'day')
  const figures = hourFigures(timed, marks)
  if (figures.length === 0) return []
  const [untimed, left] = [acts.length - timed.length, timed.length - shownIn(figures)]
  const said = [
    `下图按日期和小时列出各次联系，格内为次数，斜线部分为夜间（${nightFromHour}时至次日${nightToHour}时）。`,
    ...(untimed > 0 ? [`另有${count(untimed)}次只知道日期，没有画入。`] : []), ...(left > 0 ? [`只画次数最多的${figures.length}段，另外${count(left)}次没有画入，见逐次记录。`] : []),
  ]
  return [paragraph(said.join('')), ...figures]
}

/** From the first contact to the last day on record, or to the last step if that is later. */
function runningBlocks(acts: readonly ActFacts[], reach: CaseLetterFacts['reach'], marks: readonly ChartMark[]): Block[] {
  const byDay = countedByDay(acts)
  const running = runningTotal({ byDay, known: reach }, [...byDay.keys()].sort()[0] ?? '')
  if (!running) return []
  const drawn = marks.filter(({ on }) => on >= running.from)
  const days = Math.max(running.totals.length, ...drawn.map(({ on }) => daysBetween(running.from, on) + 1))
  const [from, to, total] = [chineseDay(running.from), chineseDay(running.to), count(acts.length)]
  const passed = drawn.map(({ on, sign }) => `到${sign}为${count(totalOn(running, on))}次`)
  const alt = `图：${from}至${to}逐日累计，${passed.length > 0 ? `${passed.join('、')}，` : ''}共${total}次。`
  const said = [
    `下图为逐日累计次数：自${from}起，记录到${to}为止，共${total}次。`, ...(drawn.length > 0 ? ['竖虚线为下表中的各个日子。'] : []),
    ...(days > running.totals.length ? ['斜线部分没有记录。'] : []),
  ]
  return [paragraph(said.join('')), { kind: 'figure', alt, chart: { kind: 'running', from: running.from, days, totals: running.totals, marks: drawn } }]
}

const stepWords: Record<BeforeAfter['kind'], string> = { filed: '提交', accepted: '受理', replied: '答复' }
/** One contact in four weeks is no 0.0 a day. */
const perDay = (value: number) => value.toFixed(value < 1 ? 2 : 1)

const sideInWords = (side: Side | null): string =>
  (side ? `${side.days}天${count(side.count)}次，每天${perDay(side.perDay)}次（${perDay(side.low)}至${perDay(side.high)}）` : '没有记录')

function comparison(steps: readonly Step[]): (FactsTable | Paragraph)[] {
  if (steps.length === 0) return []
  const rows = steps.map(({ sign, on, kind, addressee, before, after }) => (
    { cells: [sign, on, `${stepWords[kind]}：${addressee || blank}`, sideInWords(before), sideInWords(after)] }))
  const note = [
    `之前、之后各不超过${sideDaysMax}天，当天不计，只数所涉机构的联系；括号内为每天次数的95%区间。`,
    `不足${sideDaysMin}天的一边不足以比较，没有记录的日子按0次计。`, '次数的变化不说明原因。',
  ]
  return [{ kind: 'facts', head: ['标记', '日期', '事项', '之前', '之后'], widths: [7, 14, 29, 25, 25], rows }, paragraph(note.join(''))]
}

const beyondWords = ({ beyond }: Listed<Compared>, unit: string): Paragraph[] =>
  (beyond ? [paragraph(`另有${count(beyond.count)}个${unit}没有列出，共${count(beyond.times)}次。`)] : [])

/** Whether the contacts since came over other lines: what the record holds, never why. */
function movedWords(moved: Moved): string {
  if (!moved) return '提交前后的记录太少，看不出号码有没有变化。'
  if (moved.count === 0) return '提交以后没有联系记录。'
  const all = `提交以后到记录的最后一天共${count(moved.count)}次`
  if (moved.ofNew === 0) return `${all}，没有一次来自此前没有记录的号码、账号。`
  return `${all}，其中${count(moved.ofNew)}次来自此前没有记录的${count(moved.lines)}个号码、账号。`
}

type Row = Compared & { name: string }
const sidesTable = (head: string, rows: readonly Row[]): FactsTable => ({
  kind: 'facts', head: [head, '之前', '之后'], widths: [34, 33, 33],
  rows: rows.map(({ name, isNew, before, after }) => ({ cells: [`${name}${isNew ? '（此前没有记录）' : ''}`, sideInWords(before), sideInWords(after)] })),
})

/** Each number and account, and where there are several each party, before and after one filing. */
function callerBlocks({ sign, on, callers }: Step, facts: CaseLetterFacts): Block[] {
  if (!callers || callers.lines.rows.length === 0) return []
  const { lines, parties, moved } = callers
  const nameOf = (line: string | null) => (line ? lineName(line, facts) : '未显示')
  const named = lines.rows.map(({ number, account, ...row }) => ({ ...row, name: nameOf(number ?? account) }))
  const byParty = parties.rows.length > 1
    ? [paragraph(`${sign}（${on}提交）之前、之后，按机构：`), sidesTable('机构', parties.rows), ...beyondWords(parties, '机构')] : []
  return [
    paragraph(`${sign}（${on}提交）之前、之后，按号码、账号：`), sidesTable('号码、账号', named), ...beyondWords(lines, '号码、账号'), paragraph(movedWords(moved)), ...byParty,
  ]
}

const callersNote = [
  '以上按次数排列，只数所涉机构的联系。“此前没有记录”指到提交那天为止，本案记录里没有它打来、发来的联系。',
  '行数多时，总有几行碰巧差得大，单看一行不作结论；号码停用、更换都不说明原因。',
].join('')

/** The part of an annex that draws its contacts; none where nothing is known of how far the record reaches. `reader` decides which filings are told. */
export function contactCharts(facts: CaseLetterFacts, { heading, reader }: { heading: string; reader: Audience }): Section[] {
  const { acts, filings, reach } = facts
  if (acts.length === 0 || !reach) return []
  const steps = stepsFor(filings, reader)
  const marks = steps.map(({ on, sign }) => ({ on, sign }))
  const callers = steps.flatMap((step) => callerBlocks(step, facts))
  const told = callers.length > 0 ? [...callers, paragraph(callersNote)] : []
  const blocks = [...hourBlocks(acts, marks), ...runningBlocks(acts, reach, marks), ...comparison(steps), ...told]
  return [{ keep: 'must', heading, attachment: true, blocks }]
}
