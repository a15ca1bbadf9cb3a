import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftKeeper, type Fields, type KeptFields, type Told } from '@/components/letters/draft-keeper'
import type { Sent } from '@/components/forms/use-send'
import type { EditLetter } from '@/lib/letters/letter-schema'

const own = { 'own.fields': 'addressee:text contract:text background:text requests:lines' }

/** A page with a form: `read` = as the server gave it, `now` = as it stands; a device; a server that answers as told. */
function desk(read: Fields, held: KeptFields | null = null) {
  const page = { read: { ...read }, now: { ...read }, device: held, keeps: true, sent: [] as EditLetter[], answers: [] as Sent[], told: [] as Told[], refreshed: 0 }
  const keeper = new DraftKeeper({
    form: { said: () => ({ ...own, ...page.now }), read: () => ({ ...own, ...page.read }), put: (fields) => {
      for (const [name, text] of Object.entries(fields)) if (name in page.now) page.now[name] = text
    } },
    send: async (body) => {
      page.sent.push(body)
      return page.answers.shift() ?? { ok: true, answer: { version: `v${page.sent.length + 1}` } }
    },
    kept: async () => page.device,
    keep: async (fields) => {
      if (page.keeps) page.device = fields
      return page.keeps
    },
    refresh: () => { page.refreshed += 1 },
    tell: (told) => { page.told.push(told) },
    now: Date.now,
    later: (ms, work) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  }, 'v1')
  const type = (fields: Fields) => {
    Object.assign(page.now, fields)
    keeper.typed()
  }
  /** The server's page arrives: untouched fields follow it. */
  const show = (version: string, fields: Fields) => {
    const untouched = Object.keys(page.now).filter((name) => page.now[name] === page.read[name])
    page.now = { ...fields, ...Object.fromEntries(Object.entries(page.now).filter(([name]) => name in fields && !untouched.includes(name))) }
    page.read = { ...fields }
    keeper.showed(version)
  }
  return { page, keeper, type, show, state: () => page.told.at(-1)?.state, strays: () => page.told.at(-1)?.strays }
}
const refusal = (code: string, status: number): Sent => ({ ok: false, refusal: { code, status, fields: [] } })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a draft that is typed', () => {
  it('is kept on the device at every key under its version, saved after a pause, and then let go', async () => {
    const { page, keeper, type, state } = desk({ contract: '', background: '' })
    await keeper.open()
    type({ contract: '1' })
    expect(page.device).toEqual({ version: 'v1', fields: { contract: '1' } })
    expect([state(), page.sent.length]).toEqual(['dirty', 0])
    await vi.advanceTimersByTimeAsync(900)
    expect(page.sent).toMatchObject([{ version: 'v1', options: { contract: '1', background: '' } }])
    expect([state(), page.device, page.refreshed]).toEqual(['saved', null, 1])
  })

  it('before the device was asked what it holds is kept there once it was, and saved', async () => {
    const { page, keeper, type } = desk({ contract: '', background: '' })
    type({ contract: '1' })
    expect(page.device).toBeNull()
    await keeper.open()
    expect(page.device).toEqual({ version: 'v1', fields: { contract: '1' } })
    await vi.advanceTimersByTimeAsync(900)
    expect(page.sent).toMatchObject([{ options: { contract: '1' } }])
  })

  it('once saved follows what another window makes of the field', async () => {
    const { page, keeper, type, show } = desk({ contract: '', background: '' })
    await keeper.open()
    type({ contract: 'MINE' })
    await vi.advanceTimersByTimeAsync(900)
    show('v2', { contract: 'MINE', background: '' })
    // The browser leaves a field alone that was typed into, whatever the server gives it now.
    page.read = { contract: 'THEIRS', background: '' }
    keeper.showed('v3')
    expect(page.now.contract).toBe('THEIRS')
    type({ background: 'x' })
    await vi.advanceTimersByTimeAsync(900)
    expect(page.sent.at(-1)).toMatchObject({ version: 'v3', options: { contract: 'THEIRS', background: 'x' } })
  })

  it('waits with the next save until the page shows what the last one made of the letter', async () => {
    const { page, type, show } = desk({ contract: '' })
    type({ contract: '1' })
    await vi.advanceTimersByTimeAsync(900)
    type({ contract: '12' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(page.sent).toHaveLength(1)
    show('v2', { contract: '1' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.sent[1]).toMatchObject({ version: 'v2', options: { contract: '12' } })
  })

  it('is tried again when printing is busy', async () => {
    const { page, type, state } = desk({ contract: '' })
    page.answers.push(refusal('busy', 503))
    type({ contract: '1' })
    await vi.advanceTimersByTimeAsync(900)
    expect(state()).toBe('busy')
    await vi.advanceTimersByTimeAsync(5000)
    expect([state(), page.sent.length]).toEqual(['saved', 2])
  })

  it('is sent again when the line comes back', async () => {
    const { page, keeper, type, state } = desk({ contract: '' })
    await keeper.open()
    page.answers.push(refusal('offline', 0))
    type({ contract: '1' })
    await vi.advanceTimersByTimeAsync(900)
    expect([state(), page.device]).toEqual(['offline', { version: 'v1', fields: { contract: '1' } }])
    keeper.online()
    await vi.advanceTimersByTimeAsync(0)
    expect([state(), page.device]).toEqual(['saved', null])
  })
})

describe('what the device holds', () => {
  it('goes on where it was while the letter is the one it was typed over', async () => {
    const { page, keeper } = desk({ contract: '' }, { version: 'v1', fields: { contract: '1' } })
    await keeper.open()
    expect(page.sent).toMatchObject([{ version: 'v1', options: { contract: '1' } }])
    expect(page.device).toBeNull()
  })

  it('is not put over a newer letter without being asked, and then goes over the version that is shown', async () => {
    const { page, keeper, type, state } = desk({ contract: 'theirs', background: 'new' }, { version: 'v0', fields: { contract: 'mine' } })
    await keeper.open()
    expect([state(), page.now]).toEqual(['conflict', { contract: 'mine', background: 'new' }])
    type({ contract: 'mine 2' })
    await keeper.save()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(page.sent).toEqual([])
    expect(page.device).toEqual({ version: 'v0', fields: { contract: 'mine 2' } })
    await keeper.takeMine()
    expect(page.sent).toMatchObject([{ version: 'v1', options: { contract: 'mine 2', background: 'new' } }])
    expect([state(), page.device]).toEqual(['saved', null])
  })

  it('is no conflict when the server has it already', async () => {
    const { page, keeper, state } = desk({ contract: '1' }, { version: 'v0', fields: { contract: '1' } })
    await keeper.open()
    expect([state(), page.device, page.sent]).toEqual(['saved', null, []])
  })

  it('is told when the device keeps nothing, and again when it does', async () => {
    const { page, keeper, type } = desk({ contract: '' })
    await keeper.open()
    page.keeps = false
    type({ contract: '1' })
    await vi.advanceTimersByTimeAsync(0)
    expect(page.told.at(-1)).toMatchObject({ state: 'dirty', isHeld: false })
    page.keeps = true
    type({ contract: '12' })
    await vi.advanceTimersByTimeAsync(0)
    expect(page.told.at(-1)).toMatchObject({ state: 'dirty', isHeld: true })
  })

  it('stays for the page of a letter that was issued meanwhile, which is asked for only when the device keeps it', async () => {
    const { page, keeper, type, state } = desk({ contract: '' })
    await keeper.open()
    page.keeps = false
    page.answers.push(refusal('letter-already-issued', 409), refusal('letter-already-issued', 409))
    type({ contract: '1' })
    await vi.advanceTimersByTimeAsync(900)
    expect([state(), page.refreshed]).toEqual(['refused', 0])
    page.keeps = true
    type({ contract: '12' })
    await vi.advanceTimersByTimeAsync(900)
    expect([page.device, page.refreshed]).toEqual([{ version: 'v1', fields: { contract: '12' } }, 1])
  })

  it('is forgotten when the other version is taken', async () => {
    const { page, keeper } = desk({ contract: 'theirs' }, { version: 'v0', fields: { contract: 'mine' } })
    await keeper.open()
    await keeper.drop()
    expect(page.device).toBeNull()
  })
})

describe('two versions', () => {
  it('are told when the server refuses, and mine goes over theirs only when asked', async () => {
    const { page, keeper, type, show, state } = desk({ contract: '' })
    page.answers.push(refusal('conflict', 409))
    type({ contract: 'mine' })
    await vi.advanceTimersByTimeAsync(900)
    expect([state(), page.refreshed]).toEqual(['conflict', 1])
    show('v7', { contract: 'theirs' })
    expect([state(), page.now.contract]).toEqual(['conflict', 'mine'])
    await keeper.takeMine()
    expect(page.sent[1]).toMatchObject({ version: 'v7', options: { contract: 'mine' } })
  })

  it('are one when the refused words had arrived after all', async () => {
    const { page, type, show, state } = desk({ contract: '' })
    page.answers.push(refusal('conflict', 409))
    type({ contract: 'mine' })
    await vi.advanceTimersByTimeAsync(900)
    show('v7', { contract: 'mine' })
    expect(state()).toBe('saved')
    type({ contract: 'mine 2' })
    await vi.advanceTimersByTimeAsync(900)
    expect(page.sent[1]).toMatchObject({ version: 'v7' })
  })

  it('lose no wording whose sentence the other one does not have', async () => {
    const { page, keeper, type, show, strays } = desk({ contract: '', 'edit.2.0': '', 'was.2.0': '第一句' })
    page.answers.push(refusal('conflict', 409))
    type({ 'edit.2.0': '我的' })
    await vi.advanceTimersByTimeAsync(900)
    show('v7', { contract: '', 'edit.3.0': '', 'was.3.0': '新的一句' })
    expect(strays()).toEqual({ 'edit.earlier.0': '我的', 'was.earlier.0': '第一句' })
    await keeper.takeMine()
    expect(page.sent[1]).toMatchObject({ version: 'v7', edits: { '3.0': { text: '', was: '新的一句' }, 'earlier.0': { text: '我的', was: '第一句' } } })
    expect(strays()).toEqual({})
  })

  it('say what a pressed button says', async () => {
    const { page, keeper } = desk({ 'was.earlier.0': '旧' })
    await keeper.save({ 'edit.earlier.0': '' })
    expect(page.sent[0]?.edits).toEqual({ 'earlier.0': { text: '', was: '旧' } })
  })
})
