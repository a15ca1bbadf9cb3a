import * as z from 'zod/mini'

/** Which column of a table holds what, as a person said it once. Columns are counted from 1, as people count them. */

export const tableContents = ['handset-calls', 'handset-messages', 'bill-calls', 'bill-messages'] as const
/** `handset-…` = from a phone, `bill-…` = from a carrier. */
export type TableContent = (typeof tableContents)[number]

const columnsMax = 200
const columnSchema = z.int().check(z.minimum(1), z.maximum(columnsMax))

/**
 * `time` = date and time, or the time of day where `date` is a column of its own. `mode` = the column that says who called, or the one answer for all rows.
 * `text` = the words of messages. Without `duration` the length of calls stays unknown.
 */
export const columnMappingSchema = z.strictObject({
  rows: z.enum(tableContents), number: columnSchema, time: columnSchema, date: z.optional(columnSchema), duration: z.optional(columnSchema),
  mode: z.union([columnSchema, z.enum(['incoming', 'outgoing'])]), text: z.optional(columnSchema),
})
export type ColumnMapping = z.output<typeof columnMappingSchema>

/** Columns that a mapping names. */
export const mappedColumns = ({ number, time, date, duration, mode, text }: ColumnMapping): number[] =>
  [number, time, date, duration, mode, text].filter((column) => typeof column === 'number')

/** The mapping in fields of a form or words of an address (`number=3`); what is empty is not said. Undefined = none of them is there. */
export function mappingOfWords(words: Readonly<Record<string, string | undefined>>): unknown {
  const said = Object.keys(columnMappingSchema.shape).flatMap((key) => {
    const word = words[key]
    return word ? [[key, /^\d{1,4}$/.test(word) ? Number(word) : word] as const] : []
  })
  return said.length ? Object.fromEntries(said) : undefined
}
