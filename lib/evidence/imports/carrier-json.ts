import { noFacts, tableRowsMax, type Cell, type ReadOptions } from '../imported-row'
import { billShape } from './bill-shape'
import { billReader } from './bill-table'
import { isJsonRecord, strangersJson, type JsonRecord } from './json-text'
import type { WholeReading } from './whole-text'

/**
 * What the portals of 中国移动 and 中国联通 answer a browser with: records under the portal's own field names, somewhere inside a wrapper. The names are headings
 * that bills are read by (bill-columns). Records are rows, counted from 1.
 */

export type PortalShape = { id: 'china-mobile-voice' | 'china-mobile-sms' | 'china-unicom-voice' | 'china-unicom-sms'; fields: readonly string[] }

/** The first whose fields a record has is its kind: calls before messages. */
const shapes: readonly PortalShape[] = [
  { id: 'china-mobile-voice', fields: ['startTime', 'commMode', 'anotherNm', 'commTime'] },
  { id: 'china-mobile-sms', fields: ['startTime', 'commMode', 'anotherNm'] },
  { id: 'china-unicom-voice', fields: ['calldate', 'calltime', 'calltypeName', 'othernum', 'calllonghour'] },
  { id: 'china-unicom-sms', fields: ['smsdate', 'smstime', 'smstype', 'othernum'] },
]
const wrapperLevelsMax = 12
const subscriberKeys = ['usernumber', 'userNumber', 'billNo', 'msisdn', 'serialNumber']

const isShape = ({ fields }: PortalShape, has: (field: string) => boolean) => fields.every(has)
const shapeOf = (record: JsonRecord) => shapes.find((shape) => isShape(shape, (field) => field in record))
/** A field that is missing stands as bills print it, so that its record is never taken for a title. */
const cellOf = (value: unknown): Cell => ((typeof value === 'string' && value !== '') || typeof value === 'number' ? value : '--')

type Found = { records: unknown[]; said: Map<string, string> }

const isBill = (value: unknown) => Array.isArray(value) && isJsonRecord(value[0]) && shapeOf(value[0]) !== undefined

/** Lists whose first element is a record of a bill, and what the wrapper around them says. */
function search(value: object, level: number, found: Found): Found {
  const inside = Object.entries(value) as [string, unknown][]
  for (const [key, text] of inside) if (typeof text === 'string' && !found.said.has(key)) found.said.set(key, text)
  for (const [, list] of inside.filter(([, inner]) => isBill(inner))) found.records = found.records.concat(list)
  const deeper = level < wrapperLevelsMax ? inside.map(([, inner]) => inner).filter((inner) => !isBill(inner)) : []
  for (const inner of deeper) if (typeof inner === 'object' && inner !== null) search(inner, level + 1, found)
  return found
}

/** The period and the number of the wrapper, in the words a bill's title has. */
function titlesOf(said: ReadonlyMap<string, string>): Cell[][] {
  const [from, to] = [said.get('startDate') ?? '', said.get('endDate') ?? '']
  const number = subscriberKeys.map((key) => said.get(key) ?? '').find((text) => /^1\d{10}$/.test(text))
  return [...(from && to ? [[`查询周期 ${from}至${to}`]] : []), ...(number ? [[`手机号码 ${number}`]] : [])]
}

function rowsOf(records: readonly unknown[], { fields }: PortalShape): Cell[][] {
  return records.map((record) => (isJsonRecord(record) ? fields.map((field) => cellOf(record[field])) : ['']))
}

/** What a portal's answer holds. A list that is longer than a table may be is refused. */
export function portalReading(text: string, options: ReadOptions): WholeReading {
  const json = strangersJson(text)
  if ('refused' in json) return json
  const { records, said } = search([json.value], 0, { records: [], said: new Map() })
  const kind = isJsonRecord(records[0]) ? shapeOf(records[0]) : undefined
  if (!kind) return { refused: 'unsupported' }
  if (records.length > tableRowsMax) return { refused: 'too-large' }
  const shape = billShape([[...kind.fields]])
  if (!shape) return { entries: [], facts: noFacts }
  const reader = billReader(shape, options)
  for (const cells of [...titlesOf(said), [...kind.fields]]) reader.row(cells, 0)
  const entries = rowsOf(records, kind).flatMap((cells, index) => {
    const answer = reader.row(cells, index + 1)
    return answer.length ? answer : [{ kind: 'rejected' as const, at: index + 1, reason: 'broken-row' as const }]
  })
  return { entries: [...entries, ...reader.end()], facts: reader.facts() }
}

/** The portal whose field names stand at the start of a JSON text. */
export function portalShape(head: string): PortalShape | undefined {
  if (!/^\s*[[{]/.test(head)) return undefined
  return shapes.find((shape) => isShape(shape, (field) => head.includes(`"${field}"`)))
}
