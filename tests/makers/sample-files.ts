import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { Entry, FileFacts, TextReader } from '@/lib/evidence/imported-row'
import { recognisedText, type FormatId } from '@/lib/evidence/imports'
import { textDecoder, textEncoding } from '@/lib/evidence/imports/decoding'
import { aboutFiles, openCaseBody, type CaseJson } from '@/tests/bundles/case-json'
import type { ExpectedJson } from '@/tests/bundles/expected-json'
import { caseFactsOf } from './case-file'

/** The committed sample bundle, read the way the product reads an upload. */

export const sampleFolder = path.join(import.meta.dirname, '../samples/case-a')
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(sampleFolder, name), 'utf8'))

export type ReadFile = { id: FormatId; entries: Entry[]; facts: FileFacts }

/** Everything a reader yields for a text, pushed in pieces of `size` characters. */
export function readThrough(reader: TextReader, text: string, size = 65_536): Entry[] {
  const entries: Entry[] = []
  for (let start = 0; start < text.length; start += size) entries.push(...reader.push(text.slice(start, start + size)))
  return [...entries, ...reader.end()]
}

/** Reads bytes as the importer does: encoding, recognition, streaming. Null = no import format. */
export function readBytes(bytes: Uint8Array, options: { now: number; fileName?: string; size?: number }): ReadFile | { refused: string } | null {
  const decode = textDecoder(textEncoding(bytes.subarray(0, 65_536)))
  const text = decode(bytes) + decode()
  const format = recognisedText(text.slice(0, 65_536))
  if (!format || 'refused' in format) return format
  const reader = format.reader(options)
  return { id: format.id, entries: readThrough(reader, text, options.size), facts: reader.facts() }
}

export const sampleCaseJson = json('case.json') as CaseJson
export const sampleExpected = json('expected.json') as ExpectedJson
export const sampleFacts = (): CaseFacts => caseFactsOf(openCaseBody(sampleCaseJson, 'case-a'))
export const sampleAbout = aboutFiles(sampleCaseJson)
/** The evening of the day the sample is judged on. */
export const sampleNow = Date.parse('2026-11-22T20:00:00+08:00')

export function readSample(name: string, size?: number): ReadFile {
  const read = readBytes(readFileSync(path.join(sampleFolder, name)), { now: sampleNow, fileName: path.basename(name), size })
  if (!read || 'refused' in read) throw new Error(`${name} was not recognised`)
  return read
}
