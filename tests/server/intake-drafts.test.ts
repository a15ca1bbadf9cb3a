import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as readDoor, PUT as keepDoor } from '@/app/api/intake-drafts/[draftId]/route'
import { POST as beginDoor } from '@/app/api/intake-drafts/route'
import { closeDatabase } from '@/lib/server/db'
import type { Door } from '@/lib/server/door'
import { type TestDatabase, testDatabase } from '../database'
import { asked } from './asked'
import { type Someone, someone } from './offices'

let db: TestDatabase
let me: Someone
beforeAll(async () => {
  db = await testDatabase()
  me = await someone()
})
afterAll(async () => {
  await closeDatabase()
  await db.drop()
})

const ask = (door: Door, method: 'GET' | 'POST' | 'PUT', body?: unknown, draftId = '') =>
  asked(me, door, { method, params: draftId ? { draftId } : {}, body })

it('a draft goes only over the version it was typed over, and the latest wins without one', async () => {
  const { body: begun } = await ask(beginDoor, 'POST', { step: 'you', body: { title: 'a' } })
  const keep = (title: string, version?: unknown) => ask(keepDoor, 'PUT', { step: 'you', body: { title }, version }, String(begun.id))
  const first = await keep('b', begun.version)
  expect(first).toMatchObject({ status: 200, body: { id: begun.id } })
  expect(Number(first.body.version)).toBeGreaterThan(Number(begun.version))
  expect(await keep('c', begun.version)).toMatchObject({ status: 409, body: { code: 'conflict' } })
  const read = await ask(readDoor, 'GET', undefined, String(begun.id))
  expect(read).toEqual({ status: 200, body: { id: begun.id, step: 'you', body: { title: 'b' }, version: first.body.version } })
  expect((await keep('c', first.body.version)).status).toBe(200)
  expect((await keep('d')).status).toBe(200)
  expect((await keep('e', 'soon')).status).toBe(422)
})

it('of two windows that write at once one is refused', async () => {
  const { body: begun } = await ask(beginDoor, 'POST', { step: 'you', body: {} })
  const keep = (title: string) => ask(keepDoor, 'PUT', { step: 'you', body: { title }, version: begun.version }, String(begun.id))
  const both = await Promise.all([keep('one'), keep('two')])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})
