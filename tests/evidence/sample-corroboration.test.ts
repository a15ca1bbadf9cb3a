import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { sampleAttempts, sampleImports } from '@/tests/makers/sample-case'
import { sampleExpected } from '@/tests/makers/sample-files'
import { gradeOf } from '@/tests/bundles/expected-json'
import { attemptDifferences } from '@/tests/bundles/compare'

const attempts = sampleAttempts()
const line = (at: string, number: string | null, direction: string, grade: string | undefined) => `${at.slice(0, 19).replace('T', ' ')} ${number} ${direction} ${grade}`
const collectionCalls = attempts.filter((attempt) => attempt.channel === 'call' && attempt.purpose === 'collection')

test('every call of the key is there with its number, direction and grade, and no other', () => {
  const wanted = sampleExpected.corroboration.collection_items.map((item) => line(item.at, item.number, item.direction === 'in' ? 'incoming' : 'outgoing', gradeOf[item.status]))
  const answered = collectionCalls.map((attempt) => line(localIso(attempt.at), attempt.number, attempt.direction, attempt.grade))
  expect(wanted).toHaveLength(242)
  expect(answered.sort()).toEqual(wanted.sort())
  expect(attemptDifferences(sampleExpected, attempts.map((attempt) => ({ ...attempt, at: localIso(attempt.at) })))).toEqual([])
})

test('the sources of every corroborated call are the rows the key names', () => {
  const items = sampleExpected.corroboration.collection_items as unknown as { at: string; number: string; status: string; sources: { file: string; locator: string }[] }[]
  for (const item of items.filter((one) => one.status === 'matched')) {
    const found = collectionCalls.find((attempt) => localIso(attempt.at).slice(0, 19).replace('T', ' ') === item.at && attempt.number === item.number)
    expect(found?.sources.map((source) => `${source.file} ${source.at}`), item.at).toEqual(item.sources.map((source) => `${source.file} ${/\d+/.exec(source.locator)?.[0]}`))
  }
})

test('bill first or handset first gives the same attempts', () => {
  const view = (files: string[]) => sampleAttempts(files).map(({ id, grade, sources, at, answered, seconds }) => ({ id, grade, sources, at, answered, seconds }))
  expect(view([...sampleImports].reverse())).toEqual(view(sampleImports))
})

test('attempts are attributed to the lender, its platform and its agency alike; shared and unknown numbers are not', () => {
  const who = (number: string) => new Set(attempts.filter((attempt) => attempt.number === number).map((attempt) => `${attempt.attribution} ${attempt.respondent} ${attempt.lender}`))
  expect([...who('95099901')]).toEqual(['confirmed PX LX'])
  expect([...who('17000001234')]).toEqual(['confirmed AX LX'])
  expect([...who('95099877')]).toEqual(['confirmed PY LY'])
  expect([...who('17000009999')]).toEqual(['shared null null'])
  expect([...who('17100000777')]).toEqual(['unknown null null'])
})

test('family, bank codes and couriers stay out; chats belong to who received them', () => {
  const numbers = new Set(attempts.map((attempt) => attempt.number))
  for (const other of ['19900001002', '19900001004', '95099', '106900001111', '17100008801']) expect(numbers.has(other)).toBe(false)
  const chats = attempts.filter((attempt) => attempt.channel === 'chat')
  expect(chats.filter((attempt) => attempt.direction === 'incoming').map((attempt) => `${attempt.recipient} ${attempt.lender}`)).toEqual([...Array(6).fill('sister LX'), ...Array(4).fill('coll LX')])
})

test('a login code and a promotion from confirmed lines are not collection', () => {
  const other = attempts.filter((attempt) => attempt.direction === 'incoming' && attempt.purpose === 'other').map((attempt) => localIso(attempt.at).slice(0, 19))
  expect(other).toEqual(['2026-04-02T22:30:10', '2026-04-03T23:10:10'])
})
