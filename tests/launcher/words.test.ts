import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bin } from './modules'

const { REFUSALS, STEPS } = await bin('launcher/words.mjs')
const { asRefusal } = await bin('launcher/refusal.mjs')
const folder = path.join(import.meta.dirname, '../../bin')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs')).map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n')
const named = [...sources.matchAll(/new Refusal\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '')
const values = { count: 3, wanted: '20.19', found: '18.0', word: 'x', port: 1, place: '/p', data: '/d', user: 'u', pid: 2, detail: 'why', platform: 'p', log: '/l', role: 'r', migration: 'm', link: 'l', address: 'a', owner: 'o', volunteer: 'v', passwords: { owner: 'p', volunteer: 'q' }, file: '/f', bytes: 9, objects: 4, anchor: ['a', 'b'], at: 't', rows: 5, files: 6, damaged: 1, faults: 2, folder: '/x', hour: 2, dropped: 0, was: 'w', roles: 'r', variables: 'V' }

test('every refusal the launcher makes has its sentence, and every sentence is used', () => {
  expect(named.length).toBeGreaterThan(10)
  const used = new Set([...named, ...['edited', 'broken', 'unfinished', 'unknown'].map((why) => `migration-${why}`)])
  expect(Object.keys(REFUSALS).sort()).toEqual([...used].sort())
})

test.each(Object.keys(REFUSALS))('%s: one sentence in each language, with its values and without exclamation', (id) => {
  const [zh, en] = REFUSALS[id]!(values)
  expect(zh).toMatch(/\p{Script=Han}/u)
  expect(en).not.toMatch(/\p{Script=Han}/u)
  for (const text of [zh, en]) {
    expect(text).not.toMatch(/undefined|[!！\n]|您/)
    expect(text.length).toBeGreaterThan(10)
  }
})

test.each(Object.keys(STEPS))('progress line %s speaks both languages', (id) => {
  const [zh, en] = STEPS[id]!(values)
  expect(zh).toMatch(/\p{Script=Han}/u)
  expect(en).not.toMatch(/undefined|!/)
})

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'disk-full'],
  [Object.assign(new Error('could not extend file'), { code: '53100' }), 'disk-full'],
  [new Error('npm error ENOSPC: no space left on device'), 'disk-full'],
  [Object.assign(new Error('x'), { why: 'edited', migration: 'm' }), 'migration-edited'],
  [new Error('something'), 'unexpected'],
])('%s is told as %s', (error, id) => expect(asRefusal(error, '/p').id).toBe(id))
