import type { LocalDate } from '@/lib/calendar/local-date'

/** A letter is a pure function facts → LetterDocument. Text is only ever text. All strings are Chinese, whatever the interface language. */

export type Keep = 'must' | 'should' | 'may'
/** A paragraph knows the exhibits it rests on; `factRef` links it to the fact shown beside the preview (finding or attempt id). */
export type Paragraph = { kind: 'paragraph'; text: string; indent?: boolean; factRef?: string }
export type List = { kind: 'list'; items: { text: string; factRef?: string }[]; numbered: boolean }
/** A table with a repeated head; `widths` are shares of the text width. */
export type FactsTable = { kind: 'facts'; head: string[]; widths: number[]; rows: { cells: string[]; factRef?: string }[] }
/** A day through a chart, with the letter that the words around it explain. */
export type ChartMark = { on: LocalDate; sign: string }
/** Contacts by day and hour: a column a day from `from` on, a row an hour; cells are `[column, hour, count]`. */
export type HourChart = { kind: 'hours'; from: LocalDate; days: number; cells: [number, number, number][]; marks: ChartMark[] }
/** Contacts counted up: `totals[n]` = all to the end of the n-th day after `from`; the chart is `days` wide and the line ends with the totals. */
export type RunningChart = { kind: 'running'; from: LocalDate; days: number; totals: number[]; marks: ChartMark[] }
/** A drawing. `alt` says the same in words: for whoever cannot see it, and wherever a letter is text alone. */
export type Figure = { kind: 'figure'; alt: string; chart: HourChart | RunningChart }
export type Signature = { kind: 'signature'; lines: string[] }
export type Block = Paragraph | List | FactsTable | Figure | Signature
/** Names of parts that a person can leave out, or write behind. */
export type PartKey = 'facts' | 'earlier' | 'details' | 'acts' | 'limits'
/**
 * `attachment` sections follow the signature in smaller print; `field` = the field of the body's web form that the section fills. `key` names a part while the
 * letter is written; a person can leave it out unless it is a must, and write a paragraph of their own behind it where it `isHost`.
 */
export type Section = { keep: Keep; heading?: string; attachment?: boolean; field?: string; key?: PartKey; isHost?: true; blocks: Block[] }

/**
 * `closing` (此致 / 敬礼, or 此致 / the body an application is filed with) stands before the signature. `on` = civil day of writing, `cites` = law it names by
 * itself. An annex has no addressee (empty).
 */
export type LetterDocument = {
  letter: string; title: string; addressee: string; closing: [string, string] | null; sections: Section[]
  meta: { number: string; on: string; cites?: { id: string; from: string }[] }
}

/** Whom a letter greets at its head; nobody in an application, which names the body it is filed with below 此致. */
export const salutationOf = ({ addressee, closing }: LetterDocument): string => (closing?.[1] === addressee ? '' : addressee)
