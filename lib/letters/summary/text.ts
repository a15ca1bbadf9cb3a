import type { Block, LetterDocument, Section } from '../document'
import type { ExhibitFacts, SummaryFacts } from '../letter-facts'
import { numberedList, paragraphs } from '../letter-parts'
import { clock, count, someOf } from '../wording'
import { exhibitDetails, summaryContent, type SummaryContent } from './content'
import { dateHere, exhibitsNote, officerFields, printHere, signHere, vouched } from './footer'
import { generatedNote, numberNote, readerNote, summaryTitle } from './header'
import { incidentHeads, incidentsNote } from './incident-rows'
import { listed, type Incident } from './incidents'
import { statisticsFoot, sumNote } from './sections'

/** The words of the one page as a document, in the order in which they are drawn: for those who read it in another language. */

/** What the page left to its annex. */
export type Omitted = { incidents: number; exhibits: number }

const table = (head: string[], rows: string[][]): Block => ({ kind: 'facts', head, widths: head.map(() => 1), rows: rows.map((cells) => ({ cells })) })
const section = (heading: string, blocks: Block[]): Section => ({ keep: 'must', heading, blocks })

/** Beside a label every value, where the page may name but the first. */
const grid = ({ grid: rows }: SummaryContent): Block =>
  table([], rows.flat().map(({ label, values, unit }) => [label, someOf(values, values.length, unit) || '不详']))

function incidentRow({ acts: [first], numbers, kind, text, exhibits }: Incident, at: number): string[] {
  const when = first ? `${first.localDay} ${clock(first).slice(0, 5)}` : ''
  return [String(at + 1), `${when} / ${someOf(numbers, 1) || '未显示号码'}`, kind, text, someOf(exhibits, 2, '项')]
}

const byNumber = (one: ExhibitFacts, other: ExhibitFacts) => Number(one.number.slice(1)) - Number(other.number.slice(1))
const exhibitRow = (exhibit: ExhibitFacts) => [exhibit.number, `${exhibit.name}${exhibitDetails(exhibit)[0] ?? ''}`, exhibit.sha256.slice(0, 16)]

/** The page as text; nothing of it is shortened for want of room. */
export function summaryText(facts: SummaryFacts, omitted: Omitted): LetterDocument {
  const content = summaryContent(facts)
  const { columns, ranked, exhibits } = content
  const shown = listed(ranked, ranked.length - omitted.incidents)
  const named = exhibits.slice(0, exhibits.length - omitted.exhibits).sort(byNumber)
  return {
    letter: 'police-summary', title: summaryTitle, addressee: '', closing: null, meta: { number: facts.caseNumber, on: facts.on },
    sections: [
      { keep: 'must', blocks: [...paragraphs(numberNote(content), generatedNote(content), readerNote(content.reader)), grid(content)] },
      section('一、案情概述', paragraphs(...content.overview.map(({ text }) => text))),
      section('二、行为统计', [
        ...paragraphs(sumNote(content)),
        table(columns.map(({ label }) => label), [columns.map(({ total }) => count(total)), columns.map(({ range }) => range)]),
        ...paragraphs(statisticsFoot(content)),
      ]),
      section('三、重点事实', [...paragraphs(incidentsNote(shown, omitted.incidents)), table(incidentHeads, shown.map(incidentRow))]),
      section('四、依据（按行为发生日的版本）', [numberedList(content.basis)]),
      section('五、请求事项', [numberedList(content.requests)]),
      section('六、证据索引', [...paragraphs(exhibitsNote(omitted.exhibits)), table([], named.map(exhibitRow))]),
      { keep: 'must', blocks: [...paragraphs(vouched), {
        kind: 'signature', lines: [signHere, `电话 ${content.phone}`, dateHere, printHere, ...officerFields],
      }] },
    ],
  }
}
