import { expect, test } from 'vitest'
import { contentCharactersMax, recordedBody, recordedFields, recordedMistakes } from '@/lib/evidence/recorded'

const noon = Date.parse('2026-03-02T12:00:00+08:00')
const said = [{ key: 'demand', value: '要求还款或代还' }, { key: 'threat', value: '威胁' }]
const wrong = (fields: Record<string, string>) => recordedMistakes(recordedBody({ atText: '2026-03-02 11:00', ...fields }, noon)).map(({ name }) => name)

test('what the server would never take is told at its field', () => {
  expect(wrong({ number: '17000001234', words: '话' })).toEqual([])
  expect(wrong({})).toEqual([])
  expect(wrong({ number: '尾号1234' })).toEqual(['number'])
  expect(wrong({ words: '字'.repeat(contentCharactersMax) })).toEqual([])
  expect(wrong({ words: '字'.repeat(contentCharactersMax), 'said.threat': '威胁' })).toEqual(['words'])
  expect(wrong({ atText: '不知道', number: '不是号码' })).toEqual(['atText', 'number'])
})

test.each([
  { channel: 'call', number: '尾号1234', 'said.demand': '要求还款或代还', 'said.threat': '威胁', words: '第一句。第二句', answered: 'yes', recipient: 'mother' },
  { channel: 'message', number: '', words: '只有原话。不是勾的', answered: '', recipient: 'complainant' },
  { channel: 'call', number: '', 'said.threat': '威胁', words: '', answered: 'yes', recipient: 'complainant' },
  { channel: 'call', number: '1', words: '', answered: 'no', recipient: 'debtor', atText: '2026-03-01' },
])('a refused record says in the form what it said', (fields) => {
  const body = recordedBody({ atText: '2026-03-02 11:00', ...fields }, noon)
  const back = recordedFields(body, said)
  expect(back).toEqual({ atText: '2026-03-02 11:00', ...fields })
  expect(recordedBody(back, noon)).toEqual(body)
})
