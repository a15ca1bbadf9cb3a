import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/lib/server/db'
import type { Locale } from '@/lib/i18n/locale'
import { context, request } from './offices'
import { type OwnOffice, ownOffice } from './own-office'

const good = '海边 旧灯塔 三只灰鸽子'
const other = '雨夜里 七把蓝伞 慢慢走'
let office: OwnOffice
const root = process.env.ANNING_ROOT_KEY ?? ''
const place = (name: string) => path.join(office.data, name)
const json = (name: string) => JSON.parse(readFileSync(place(name), 'utf8')) as Record<string, string>

type Doors = Record<string, Record<'POST' | 'GET', (request: Request, context: unknown) => Promise<Response>>>
type Server = { doors: Doors; health: () => Promise<{ vault: unknown; ok: boolean }>; waitingWords: (locale: Locale) => { words: string[]; asked: number[]; sheet: string } | null }
let server: Server
const globals = globalThis as unknown as Record<string, unknown>

/** The server's modules anew, as after a start with what the launcher hands on. */
async function start(rootKey?: string): Promise<void> {
  await closeDatabase()
  for (const name of ['anningRoot', 'anningRings', 'anningOpening', 'anningNewWords']) delete globals[name]
  if (rootKey === undefined) delete process.env.ANNING_ROOT_KEY
  else process.env.ANNING_ROOT_KEY = rootKey
  vi.resetModules()
  const { doors } = (await import('@/app/api/openapi.json/doors')) as unknown as { doors: Doors }
  const { health } = await import('@/lib/server/health')
  const { waitingWords } = await import('@/lib/server/vault-passphrase')
  server = { doors, health, waitingWords }
}

async function knock(door: string, body?: unknown): Promise<{ status: number; code?: string; state?: string; title?: string }> {
  const [method = '', at = ''] = door.split(' ')
  const sent = request({ method, path: at.replace('{caseId}', caseId), headers: { cookie: office.me.cookie }, body: body === undefined ? undefined : JSON.stringify(body) })
  const answer = await server.doors[at]?.[method as 'GET'](sent, context(at.includes('{caseId}') ? { caseId } : {}))
  return { status: answer?.status ?? 0, ...(JSON.parse((await answer?.text()) || '{}') as object) }
}

let caseId = ''
const told = (words: { words: string[]; asked: number[]; sheet: string } | null) => {
  const [first = '', second = '', third = ''] = (words?.asked ?? []).map((at) => words?.words[at] ?? '')
  return { sheet: words?.sheet ?? '', first, second, third }
}

/** Whether the root key lies anywhere in the folder, in any of its spellings. */
function liesAbout(): string[] {
  const bytes = Buffer.from(root, 'base64url')
  const spellings = [bytes, ...[root, bytes.toString('base64'), bytes.toString('hex')].map((text) => Buffer.from(text))]
  const files = readdirSync(office.data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files.filter((file) => spellings.some((spelling) => readFileSync(file).includes(spelling)))
}

beforeAll(async () => {
  office = await ownOffice()
  writeFileSync(place('secrets.json'), JSON.stringify({ AUTH_SECRET: 'kept', ANNING_ROOT_KEY: root }), { mode: 0o600 })
  await start(root)
  const made = await knock('POST /api/cases', {
    title: '锁住的案件', complainant: { name: 'x', role: 'debtor', phones: [] }, respondents: [], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
  })
  caseId = (made as { id?: string }).id ?? ''
})
afterAll(async () => {
  await closeDatabase()
  await office.close()
})

describe('a passphrase', () => {
  it('must be long, written twice alike, and not what programs try first', async () => {
    for (const weak of ['short', 'password1234', 'aaaaaaaaaaaaaaaa', 'qwertyuiop12', '123456789012', 'iloveyou2024!']) {
      expect(await knock('POST /api/vault/passphrase', { passphrase: weak, again: weak })).toMatchObject({ status: 422, code: 'weak-password' })
    }
    expect(await knock('POST /api/vault/passphrase', { passphrase: good, again: other })).toMatchObject({ status: 422, code: 'invalid-body' })
    expect(server.waitingWords('en')).toBeNull()
  })

  it('changes nothing until three of the 24 words are repeated; from then on no file holds the key', async () => {
    expect(await knock('POST /api/vault/passphrase', { passphrase: good, again: good })).toMatchObject({ status: 200, state: 'words' })
    expect(existsSync(place('vault-key.json'))).toBe(false)
    expect(liesAbout()).toEqual([place('secrets.json')])
    const words = server.waitingWords('en')
    expect(words?.words).toHaveLength(24)
    expect(await knock('POST /api/vault/words/confirmation', { ...told(words), second: 'zebra1' })).toMatchObject({ status: 422, code: 'words-differ' })
    expect(await knock('POST /api/vault/words/confirmation', told(server.waitingWords('zh-CN')))).toMatchObject({ status: 200 })
    expect(server.waitingWords('en')).toBeNull()
    expect(liesAbout()).toEqual([])
    expect(json('secrets.json')).toEqual({ AUTH_SECRET: 'kept' })
    if (process.platform !== 'win32') for (const name of ['secrets.json', 'vault-key.json']) expect(statSync(place(name)).mode & 0o777).toBe(0o600)
    expect((await knock('GET /api/cases/{caseId}')).title).toBe('锁住的案件')
  }, 60_000)

  it('closes the records at the next start until it is said, in any width and spacing; signing in and health work meanwhile', async () => {
    await start()
    expect(await server.health()).toMatchObject({ ok: true, vault: 'locked' })
    expect(await knock('GET /api/cases')).toMatchObject({ status: 423, code: 'vault-locked' })
    expect(await knock('POST /api/vault/passphrase', { passphrase: other, again: other })).toMatchObject({ status: 423 })
    expect(await knock('POST /api/lock', {})).toMatchObject({ status: 200 })
    expect(await knock('POST /api/unlock', {})).toMatchObject({ status: 200 })
    expect(await knock('POST /api/vault/unlock', { secret: other })).toMatchObject({ status: 401, code: 'passphrase-wrong' })
    expect(await knock('POST /api/vault/unlock', { secret: ` ${good.replaceAll(' ', '　')} ` })).toMatchObject({ status: 200 })
    expect(await server.health()).toMatchObject({ ok: true, vault: true })
    expect((await knock('GET /api/cases/{caseId}')).title).toBe('锁住的案件')
  }, 60_000)

  it('can be forgotten: the words open as well, in either language, and new words end the old ones', async () => {
    expect(await knock('POST /api/vault/words', { current: good })).toMatchObject({ status: 200 })
    const [english, chinese] = [server.waitingWords('en')!, server.waitingWords('zh-CN')!]
    await knock('POST /api/vault/words/confirmation', told(english))
    for (const said of [english.words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n'), chinese.words.join('')]) {
      await start()
      expect(await knock('POST /api/vault/unlock', { secret: said })).toMatchObject({ status: 200 })
    }
    await knock('POST /api/vault/words', { current: good })
    await knock('POST /api/vault/words/confirmation', told(server.waitingWords('en')))
    await start()
    expect(await knock('POST /api/vault/unlock', { secret: english.words.join(' ') })).toMatchObject({ status: 401 })
    expect(await knock('POST /api/vault/unlock', { secret: good })).toMatchObject({ status: 200 })
  }, 120_000)

  it('is changed and taken away only with itself', async () => {
    expect(await knock('POST /api/vault/passphrase', { passphrase: other, again: other, current: other })).toMatchObject({ status: 401 })
    expect(await knock('POST /api/vault/passphrase', { passphrase: other, again: other, current: good })).toMatchObject({ status: 200, state: 'changed' })
    await start()
    expect(await knock('POST /api/vault/unlock', { secret: good })).toMatchObject({ status: 401 })
    expect(await knock('POST /api/vault/unlock', { secret: other })).toMatchObject({ status: 200 })
    expect(await knock('POST /api/vault/passphrase/removal', { current: good })).toMatchObject({ status: 401 })
    expect(await knock('POST /api/vault/passphrase/removal', { current: other })).toMatchObject({ status: 200 })
    expect(existsSync(place('vault-key.json'))).toBe(false)
    expect(json('secrets.json')).toEqual({ AUTH_SECRET: 'kept', ANNING_ROOT_KEY: root })
  }, 60_000)

  it('stays what it was changed to when new words were asked for before, and stays away when it was taken away', async () => {
    const state = async (passphrase: string) => {
      await start()
      return (await knock('POST /api/vault/unlock', { secret: passphrase })).status
    }
    await start(root)
    await knock('POST /api/vault/passphrase', { passphrase: good, again: good })
    await knock('POST /api/vault/words/confirmation', told(server.waitingWords('en')))
    await knock('POST /api/vault/words', { current: good })
    const shown = server.waitingWords('en')
    expect(await knock('POST /api/vault/passphrase', { passphrase: other, again: other, current: good })).toMatchObject({ state: 'changed' })
    expect(await knock('POST /api/vault/words/confirmation', told(shown))).toMatchObject({ status: 410, code: 'words-over' })
    expect([await state(good), await state(shown?.words.join(' ') ?? ''), await state(other)]).toEqual([401, 401, 200])

    await knock('POST /api/vault/words', { current: other })
    const late = server.waitingWords('en')
    expect(await knock('POST /api/vault/passphrase/removal', { current: other })).toMatchObject({ status: 200 })
    expect(await knock('POST /api/vault/words/confirmation', told(late))).toMatchObject({ status: 410, code: 'words-over' })
    expect(existsSync(place('vault-key.json'))).toBe(false)
  }, 120_000)

  it('lets the words of the newest sheet count alone, and a change and a confirmation at one moment both stand', async () => {
    await start(root)
    await knock('POST /api/vault/passphrase', { passphrase: good, again: good })
    const first = server.waitingWords('en')
    await knock('POST /api/vault/passphrase', { passphrase: good, again: good })
    const second = server.waitingWords('en')
    expect(await knock('POST /api/vault/words/confirmation', told(first))).toMatchObject({ status: 410, code: 'words-over' })
    expect(await knock('POST /api/vault/words/confirmation', { ...told(second), second: 'zebra' })).toMatchObject({ status: 422 })
    expect(await knock('POST /api/vault/words/confirmation', told(second))).toMatchObject({ status: 200 })

    await knock('POST /api/vault/words', { current: good })
    const words = server.waitingWords('en')
    const both = [knock('POST /api/vault/passphrase', { passphrase: other, again: other, current: good }), knock('POST /api/vault/words/confirmation', told(words))]
    const [changed, confirmed] = await Promise.all(both)
    await start()
    expect(await knock('POST /api/vault/unlock', { secret: other })).toMatchObject({ status: changed?.status === 200 ? 200 : 401 })
    expect(await knock('POST /api/vault/unlock', { secret: words?.words.join(' ') })).toMatchObject({ status: confirmed?.status === 200 ? 200 : 401 })
    await knock('POST /api/vault/passphrase/removal', { current: other })
    await office.admin.query('DELETE FROM rate_limit')
  }, 120_000)

  it('is guessed slowly: after five wrong ones nobody gets in for a while, and nothing is wiped', async () => {
    await knock('POST /api/vault/passphrase', { passphrase: good, again: good })
    await knock('POST /api/vault/words/confirmation', told(server.waitingWords('en')))
    await start()
    for (let guess = 0; guess < 5; guess += 1) expect(await knock('POST /api/vault/unlock', { secret: `guess number ${guess}` })).toMatchObject({ status: 401 })
    const late = await knock('POST /api/vault/unlock', { secret: good })
    expect(late).toMatchObject({ status: 429, code: 'too-many-requests' })
    await office.admin.query('DELETE FROM rate_limit')
    await start()
    expect(await knock('POST /api/vault/unlock', { secret: good })).toMatchObject({ status: 200 })
    expect((await knock('GET /api/cases/{caseId}')).title).toBe('锁住的案件')
  }, 60_000)
})
