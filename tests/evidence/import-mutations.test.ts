import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/evidence/imported-row'
import { recognisedText } from '@/lib/evidence/imports'
import type { ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import { textDecoder, textEncoding } from '@/lib/evidence/imports/decoding'
import { readMail } from '@/lib/evidence/mail'
import { recordingName } from '@/lib/evidence/recordings/file-name'
import { formatSample } from '@/tests/makers/format-samples'
import { arePrototypesWhole, mutatedBytes, mutatedText, mutationPatience, mutationRuns } from '@/tests/makers/mutation'
import { readThrough, sampleNow } from '@/tests/makers/sample-files'

const texts = [
  'backup-calls.xml', 'backup-messages.xml', 'china-mobile-voice.csv', 'china-mobile-sms.csv', 'china-mobile-voice.json', 'china-mobile-sms.json', 'china-mobile-app.html', 'china-mobile-page.xls',
  'china-unicom-voice.json', 'china-unicom-sms.json', 'china-telecom-voice.csv', 'china-telecom-old.csv', 'china-telecom-sms.csv', 'iphone-calls.csv', 'qq-text.txt', 'wechat-memotrace.csv',
  'wechat-chatlog.csv', 'chatlab.json', 'mapped.csv',
]
const mapping: ColumnMapping = { rows: 'handset-calls', number: 1, time: 2, duration: 3, mode: 4 }

function textOf(bytes: Buffer): string {
  const decode = textDecoder(textEncoding(bytes))
  return decode(bytes) + decode()
}

/** What the product would take of a text; `null` = it is kept and nothing is read. */
function taken(text: string, size: number): Entry[] | null {
  const format = recognisedText(text.slice(0, 65_536))
  if (!format || ('refused' in format && !('mapped' in format))) return null
  const known = 'mapped' in format ? format.mapped(mapping) : format
  return readThrough(known.reader({ now: sampleNow, fileName: 'a_202601.csv' }), text, size)
}

/** A refusal is the last word and voids the rest; without one every place is answered once, and every row is whole. */
function isWhole(entries: readonly Entry[]): boolean {
  const refusals = entries.filter(({ kind }) => kind === 'refused')
  if (refusals.length > 0) return refusals.length === 1 && entries.at(-1)?.kind === 'refused'
  const places = entries.map((entry) => ('at' in entry ? entry.at : -1))
  const rows = entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []))
  return places.every((place, index) => Number.isSafeInteger(place) && (index === 0 || place > (places[index - 1] ?? -1)))
    && rows.every((row) => Number.isSafeInteger(row.at) && row.at <= sampleNow + 300_000 && (row.seconds === null || (Number.isSafeInteger(row.seconds) && row.seconds >= 0))
      && ['incoming', 'outgoing'].includes(row.direction) && row.dedupeKey !== '' && (row.number === null || row.number.length > 0))
}

test.each(texts)('%s, however damaged, is read whole or refused whole', (name) => {
  fc.assert(fc.property(mutatedText(textOf(formatSample(name))), fc.integer({ min: 1, max: 4_000 }), (text, size) => {
    const entries = taken(text, size)
    if (entries && !isWhole(entries)) throw new Error(JSON.stringify(entries))
    return arePrototypesWhole()
  }), { numRuns: mutationRuns })
}, mutationPatience)

test('a mail, however damaged, is read or not', async () => {
  await fc.assert(fc.asyncProperty(mutatedBytes(formatSample('mail.eml')), async (bytes) => {
    const mail = await readMail(bytes)
    return arePrototypesWhole() && (mail === null || [mail.from, mail.to, mail.subject, mail.text].every((text) => typeof text === 'string'))
  }), { numRuns: mutationRuns })
}, mutationPatience)

test('the name of a recording, however damaged, is read, asked about or not', () => {
  fc.assert(fc.property(mutatedText('通话录音@某人(17000001234)_20260401090000.mp3'), (name) => {
    const read = recordingName(name, sampleNow)
    return read?.state !== 'read' || read.claim.at <= sampleNow + 300_000
  }), { numRuns: mutationRuns })
}, mutationPatience)

test('what is told of whole and broken', () => {
  expect(isWhole([{ kind: 'refused', reason: 'too-large' }, { kind: 'skipped', at: 0, because: 'total' }])).toBe(false)
  expect(isWhole([{ kind: 'skipped', at: 2, because: 'total' }, { kind: 'skipped', at: 2, because: 'total' }])).toBe(false)
  expect(isWhole([{ kind: 'skipped', at: 2, because: 'total' }, { kind: 'skipped', at: 3, because: 'total' }])).toBe(true)
})
