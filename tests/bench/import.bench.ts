import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { textDecoder, textEncoding } from '@/lib/evidence/imports/decoding'
import { recognisedText } from '@/lib/evidence/imports'
import { billFile, messageFile } from './bench-files'
import { judged, type Contender } from './interleaved'

/** Import of a bill and of a message backup, from bytes to rows in normal form, against the bare parsers (which only split and know no rule). */

const pieceBytes = 65_536
const rowsOf = { bill: 20_000, messages: 4_000 }
const now = Date.parse('2027-06-01T00:00:00+08:00')

/** The file of an item, made once and kept for that item. */
function files(make: (item: number) => Buffer): (item: number) => Buffer {
  let kept: { item: number; bytes: Buffer } | null = null
  return (item) => {
    if (kept?.item !== item) kept = { item, bytes: make(item) }
    return kept.bytes
  }
}

/** As the server reads an original: recognised by its head, decoded and read piece by piece. */
function ours(bytes: Buffer): number {
  const head = bytes.subarray(0, pieceBytes)
  const encoding = textEncoding(head)
  const format = recognisedText(textDecoder(encoding)(head))
  if (!format || 'refused' in format) throw new Error('not recognised')
  const reader = format.reader({ now })
  const decode = textDecoder(encoding)
  let rows = 0
  const count = (entries: { kind: string }[]) => { for (const entry of entries) if (entry.kind === 'row') rows += 1 }
  for (let from = 0; from < bytes.length; from += pieceBytes) count(reader.push(decode(bytes.subarray(from, from + pieceBytes))))
  count(reader.push(decode()))
  count(reader.end())
  return rows
}

const rawPapaparse = (bytes: Buffer) => Papa.parse(bytes.toString('utf8')).data.length

function bareSaxes(bytes: Buffer): number {
  const parser = new SaxesParser()
  let rows = 0
  parser.on('opentag', ({ name }) => { if (name === 'sms') rows += 1 })
  const decode = textDecoder('utf-8')
  for (let from = 0; from < bytes.length; from += pieceBytes) parser.write(decode(bytes.subarray(from, from + pieceBytes)))
  parser.write(decode()).close()
  return rows
}

function contender(name: string, file: (item: number) => Buffer, work: { run: (bytes: Buffer) => number; atLeast: number }): Contender {
  return {
    name,
    ready: file,
    run: (item) => {
      const rows = work.run(file(item))
      if (rows < work.atLeast) throw new Error(`${name}: ${rows} rows`)
    },
  }
}

const bill = files((item) => billFile(item, rowsOf.bill))
const messages = files((item) => messageFile(item, rowsOf.messages))

const billHeld = await judged(`bill of ${rowsOf.bill} rows × 8`, [
  contender('own import, to rows in normal form', bill, { run: ours, atLeast: rowsOf.bill }),
  contender('papaparse, arrays', bill, { run: rawPapaparse, atLeast: rowsOf.bill }),
], { gates: [{ over: 'papaparse, arrays', atMost: 1 / 0.75 }], clock: 'processor' })

const messagesHeld = await judged(`message backup of ${rowsOf.messages} elements`, [
  contender('own import, to rows in normal form', messages, { run: ours, atLeast: rowsOf.messages }),
  contender('saxes, tags alone', messages, { run: bareSaxes, atLeast: rowsOf.messages }),
], { gates: [{ over: 'saxes, tags alone', atMost: 1 / 0.75 }], clock: 'processor' })

process.exitCode = billHeld && messagesHeld ? 0 : 1
