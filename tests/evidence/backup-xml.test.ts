import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/evidence/imported-row'
import { recognisedText } from '@/lib/evidence/imports'
import { textDecoder, textEncoding } from '@/lib/evidence/imports/decoding'
import { readBytes, readThrough, sampleNow } from '@/tests/makers/sample-files'

const read = (text: string, size?: number): Entry[] => {
  const format = recognisedText(text)
  if (!format) return []
  return 'refused' in format ? [{ kind: 'refused', reason: format.refused }] : readThrough(format.reader({ now: sampleNow }), text, size)
}
const call = (attributes: Record<string, string>) => {
  const all = { number: '17000001234', duration: '10', date: '1775663991120', type: '1', presentation: '1', ...attributes }
  return `<call ${Object.entries(all).map(([name, value]) => `${name}="${value}"`).join(' ')} />`
}
const calls = (...elements: string[]) => `<?xml version='1.0' encoding='UTF-8'?>\n<!--made-->\n<calls count="${elements.length}">${elements.join('\n')}</calls>`
const messages = (...elements: string[]) => `<smses count="1">${elements.join('\n')}</smses>`
const sms = (type: string, body: string, address = '17000001234') => `<sms address="${address}" date="1775663991000" type="${type}" body="${body}" />`
const only = (text: string) => read(text)[0]

test.each([
  ['1', '10', { direction: 'incoming', answered: true, seconds: 10, ending: null }], ['1', '0', { direction: 'incoming', answered: null, seconds: 0, ending: null }],
  ['2', '10', { direction: 'outgoing', answered: true }], ['2', '0', { direction: 'outgoing', answered: false }],
  ['3', '0', { direction: 'incoming', answered: false, ending: 'missed' }], ['3', '25', { answered: false, seconds: 0, ending: 'missed' }],
  ['4', '9', { answered: false, ending: 'voicemail' }], ['5', '0', { answered: false, ending: 'rejected' }], ['6', '0', { answered: false, ending: 'blocked' }],
  ['7', '12', { answered: null, ending: 'elsewhere' }],
])('a call of type %s lasting %s s', (type, duration, row) => {
  expect(only(calls(call({ type, duration })))).toMatchObject({ kind: 'row', at: 0, row: { ...row, precision: 'ms', channel: 'call' } })
})

test.each([
  [{ date: 'null' }, 'bad-time'], [{ date: '0' }, 'bad-time'], [{ date: '-5' }, 'bad-time'], [{ date: '1775663991' }, 'bad-time'], [{ date: '99999999999999' }, 'bad-time'],
  [{ date: String(sampleNow + 3_600_000) }, 'future-time'], [{ type: '9' }, 'unknown-type'], [{ type: 'null' }, 'unknown-type'], [{ number: 'abc' }, 'bad-number'],
  [{ number: '1'.repeat(40) }, 'bad-number'], [{ duration: '-1' }, 'bad-duration'], [{ duration: 'null' }, 'bad-duration'], [{ duration: '1e3' }, 'bad-duration'],
])('a call with %j is rejected as %s and its neighbours stay', (attributes, reason) => {
  const entries = read(calls(call({}), call(attributes as Record<string, string>), call({})))
  expect(entries.map((entry) => entry.kind)).toEqual(['row', 'rejected', 'row'])
  expect(entries[1]).toEqual({ kind: 'rejected', at: 1, reason })
})

test.each([['', '1'], ['-1', '2'], ['-2', '3'], ['未知', '3'], ['', '2']])('a hidden caller %j is a row without number', (number, presentation) => {
  expect(only(calls(call({ number, presentation })))).toMatchObject({ kind: 'row', row: { number: null } })
})

test('received and sent messages are rows; drafts, outbox, failed and queued are not', () => {
  expect(['1', '2', '3', '4', '5', '6', '0'].map((type) => only(messages(sms(type, 'x'))))).toMatchObject([
    { row: { direction: 'incoming', answered: null, seconds: null } }, { row: { direction: 'outgoing' } }, ...Array(4).fill({ kind: 'skipped', because: 'draft' }),
    { kind: 'rejected', reason: 'unknown-type' },
  ])
})

test('a sender name stays as it is; entities, line breaks and emoji of a body are restored', () => {
  const text = messages(sms('1', '&lt;b&gt;&#10;A&#x1F600;&#xD83D;&#xDE00;&#055357;&#056832; ⼈', 'CMCC'))
  for (const size of [1, 3, 64]) expect(read(text, size)[0]).toMatchObject({ row: { number: 'CMCC', content: '<b>\nA😀😀😀 人' } })
})

test('lone surrogates and references to no character become U+FFFD', () => {
  expect(only(messages(sms('1', 'a&#55357;b&#56832;c&#0;d&#xFFFE;')))).toMatchObject({ row: { content: 'a\ufffdb\ufffdc\ufffdd\ufffd' } })
  expect(only(messages(sms('1', '&#55357;&#55357;&#56832;')))).toMatchObject({ row: { content: '\ufffd😀' } })
})

test('a picture message: sender of a group, text of its parts, pictures counted; its own drafts left out', () => {
  const mms = (box: string) => `<mms date="1775663991000" msg_box="${box}" address="17000001234~19900001002" sub="null"><parts><part ct="application/smil" text="x"/>
    <part ct="text/plain" text="看图"/><part ct="image/jpeg" data="AAAA"/></parts><addrs><addr address="19900001002" type="151"/><addr address="17000001234" type="137"/></addrs></mms>`
  expect(only(messages(mms('1')))).toMatchObject({ row: { number: '17000001234', content: '看图', attachments: 1, channel: 'sms', direction: 'incoming' } })
  expect(only(messages(mms('2')))).toMatchObject({ row: { direction: 'outgoing' } })
  expect(only(messages(mms('3')))).toEqual({ kind: 'skipped', at: 0, because: 'draft' })
})

test.each([
  ['cut off', calls(call({}), call({})).slice(0, -30), 'not-well-formed'], ['only a declaration', '<?xml version="1.0"?>', 'not-well-formed'],
  ['a bare ampersand', messages(sms('1', 'a & b')), 'not-well-formed'], ['an undefined entity', messages(sms('1', '&boom;')), 'not-well-formed'],
  ['a document type', `<?xml version="1.0"?><!DOCTYPE smses [<!ENTITY a "b">]>${messages(sms('1', '&a;'))}`, 'forbidden-dtd'],
  ['an outside document type', `<!DOCTYPE lolz SYSTEM "file:///etc/passwd">${calls(call({}))}`, 'forbidden-dtd'],
  ['too deep', `<calls>${'<a>'.repeat(70)}${'</a>'.repeat(70)}</calls>`, 'too-large'],
])('%s refuses the whole file', (_, text, reason) => {
  const entries = read(text, 50)
  expect(entries.at(-1)).toEqual({ kind: 'refused', reason })
  expect(entries.filter((entry) => entry.kind === 'refused')).toHaveLength(1)
})

test('words longer than a megabyte are no message: that one is turned away, its neighbours are read; a picture may be longer', () => {
  const long = '长'.repeat(1_048_577)
  const picture = `<mms date="1775663991000" msg_box="1" address="17000001234"><parts><part ct="image/jpeg" data="${'A'.repeat(2_000_000)}" /><part ct="text/plain" text="看" /></parts></mms>`
  const parts = `<mms date="1775663991000" msg_box="1" address="17000001234"><parts>${`<part ct="text/plain" text="${long.slice(0, 600_000)}" />`.repeat(2)}</parts></mms>`
  const said = read(messages(sms('1', '前'), sms('1', long), picture, parts, sms('1', '后')), 65_536)
  expect(said.map((entry) => (entry.kind === 'row' ? entry.row.content : entry))).toEqual([
    '前', { kind: 'rejected', at: 1, reason: 'too-large' }, '看', { kind: 'rejected', at: 3, reason: 'too-large' }, '后',
  ])
})

test('a document type after a long comment is found while streaming', () => {
  const text = `<?xml version="1.0"?><!--${'x'.repeat(70_000)}--><!DOCTYPE calls [<!ENTITY a "b">]><calls>${call({})}</calls>`
  const format = recognisedText('<calls>')
  if (!format || 'refused' in format) throw new Error('not recognised')
  expect(readThrough(format.reader({ now: sampleNow }), text).at(-1)).toEqual({ kind: 'refused', reason: 'forbidden-dtd' })
})

test('other markup, pictures, zeros and nothing are no import format', () => {
  for (const text of ['', '   ', '<!DOCTYPE html><html></html>', '<html>', '<svg/>', '<feed/>', '\0'.repeat(5000), '\x89PNG\r\n', 'MZ\x90\0']) expect(recognisedText(text)).toBeNull()
})

test.each(['utf-16le', 'utf-16be'] as const)('%s with a mark is read', (encoding) => {
  const text = `\ufeff${messages(sms('1', '还钱'))}`
  const bytes = Buffer.from(text, 'utf16le')
  const entries = readBytes(encoding === 'utf-16be' ? bytes.swap16() : bytes, { now: sampleNow })
  expect(entries).toMatchObject({ id: 'backup-messages', entries: [{ row: { content: '还钱' } }] })
})

test('one damaged byte does not turn a UTF-8 backup into other characters', () => {
  const bytes = Buffer.concat([Buffer.from(`<?xml version='1.0' encoding='UTF-8' ?>${messages(sms('1', '还钱还钱还钱'))}`)])
  const broken = Buffer.from(bytes)
  broken[bytes.indexOf(Buffer.from('钱')) + 2] = 0xff
  expect(textEncoding(broken)).toBe('utf-8')
  expect(textDecoder('utf-8')(broken)).toContain('还\ufffd')
})

test('whatever the text, the reader neither throws nor answers after a refusal', () => {
  const piece = fc.oneof(fc.constantFrom('<calls>', '</calls>', '<smses>', '<sms ', '<call number="1" ', 'date="', '"', '/>', '&#55357;', '&#', ';', '<!DOCTYPE x [', ']>', '<![CDATA[', '-->', '<!--', '\0'), fc.string())
  fc.assert(fc.property(fc.constantFrom('<calls>', '<smses>'), fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (root, pieces, size) => {
    const entries = read(root + pieces.join(''), size)
    const refused = entries.findIndex((entry) => entry.kind === 'refused')
    expect(refused === -1 || refused === entries.length - 1).toBe(true)
    for (const entry of entries) expect(['row', 'rejected', 'skipped', 'refused']).toContain(entry.kind)
  }), { numRuns: 500 })
})

test('a record that looks like the one before is read as the strict parser reads it', () => {
  // After a comment no record is read without the parser, so the file with comments between its records says what is right.
  const odd = ['&#10;', '&amp;', '&quot;', '&lt;', '&#9;', '&#x4f60;', '&nbsp;', '&', '<', '>', '/>', '" />', '\'', '"', ' x="', '\n', '\t', '\r\n', '\x7f', '\u0085', '\u2028', '\ufffe', '😀',
    '&#55357;&#56832;', '\0', ']]>', '<!-- -->', '还钱']
  const value = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom('a', '1', ' ') }, fc.constantFrom(...odd)), { maxLength: 4 }).map((parts) => parts.join(''))
  const plain = fc.constantFrom('你好', '还钱&#10;今天', '1 &lt; 2', '')
  const bodies = fc.array(fc.oneof({ weight: 8, arbitrary: plain }, value), { minLength: 1, maxLength: 8 })
  const ends = fc.constantFrom(' />', ' />', '/>', ' />\n', ' > </sms>', ' ></sms>', ' extra="1" />', ' body="2" />', '" />')
  /** Rows before a refusal are void, and how many there are depends on the pieces. */
  const worth = (entries: Entry[]) => entries.filter((entry) => entry.kind === 'refused' || entries.at(-1)?.kind !== 'refused')
  const record = (body: string, end: string) => `<sms address="17000001234" date="1775663991000" type="1" body="${body}"${end}`
  fc.assert(fc.property(bodies, fc.array(ends, { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 400 }), fc.boolean(), (all, tails, size, isNew) => {
    const head = isNew ? '<?xml version="1.1"?>' : ''
    const records = all.map((body, index) => record(body, tails[index] ?? ' />'))
    expect(worth(read(`${head}<smses>${records.join('')}</smses>`, size))).toEqual(worth(read(`${head}<smses>${records.join('<!---->')}</smses>`, size)))
  }), { numRuns: 3_000 })
})
