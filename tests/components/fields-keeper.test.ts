import { describe, expect, it, vi } from 'vitest'
import { FieldsKeeper, type HeldFields, type KeptState } from '@/components/forms/fields-keeper'
import type { Fields } from '@/components/letters/draft-keeper'

/** A device; every visit is a page with a form: `read` = as the server gave it. */
function device() {
  const kept: { held: HeldFields | null; isShut: boolean } = { held: null, isShut: false }
  const visit = async (base: string, read: Fields, { isRefused = false, typedEarly = {} as Fields } = {}) => {
    const page = { now: { ...read }, told: [] as KeptState[] }
    const keeper = new FieldsKeeper({
      form: {
        said: () => ({ ...page.now }), read: () => ({ ...read }), reset: () => { page.now = { ...read } },
        put: (fields) => { for (const [name, text] of Object.entries(fields)) if (name in page.now) page.now[name] = text },
      },
      kept: async () => structuredClone(kept.held), keep: async (held) => {
        if (!kept.isShut) kept.held = structuredClone(held)
        return !kept.isShut
      }, isRefused, tell: (state) => void page.told.push(state),
    }, base)
    const type = (fields: Fields) => {
      Object.assign(page.now, fields)
      keeper.typed()
    }
    const opening = keeper.open()
    if (Object.keys(typedEarly).length) type(typedEarly)
    await opening
    return { keeper, type, now: () => page.now, state: () => page.told.at(-1) }
  }
  return { kept, visit }
}
const read = { note: '', on: '2026-11-25' }

describe('what is typed into a form', () => {
  it('is kept without what the server gave, and gone when nothing differs any more', async () => {
    const { kept, visit } = device()
    const { type, state } = await visit('1', read)
    expect([kept.held, state()]).toEqual([null, 'none'])
    type({ note: 'a' })
    expect(kept.held).toEqual({ base: '1', fields: { note: 'a' } })
    type({ note: '' })
    expect(kept.held).toBeNull()
  })

  it('comes back over the same page, where an emptied field stays empty and a default may have moved', async () => {
    const { visit } = device()
    const first = await visit('1', { ...read, number: 'XF-1' })
    first.type({ note: 'a', number: '' })
    const again = await visit('1', { note: '', on: '2026-11-26', number: 'XF-1' })
    expect([again.now(), again.state()]).toEqual([{ note: 'a', on: '2026-11-26', number: '' }, 'back'])
  })

  it('does not go over what was typed before it came back', async () => {
    const { kept, visit } = device()
    const first = await visit('1', read)
    first.type({ note: 'a', on: '2026-11-20' })
    const again = await visit('1', read, { typedEarly: { note: 'b' } })
    expect(again.now()).toEqual({ note: 'b', on: '2026-11-20' })
    expect(kept.held?.fields).toEqual({ note: 'b', on: '2026-11-20' })
  })

  it('is told not to be kept where the browser keeps nothing, until it does', async () => {
    const { kept, visit } = device()
    const { type, state } = await visit('1', read)
    kept.isShut = true
    type({ note: 'a' })
    await vi.waitFor(() => expect(state()).toBe('lost'))
    kept.isShut = false
    type({ note: 'ab' })
    await vi.waitFor(() => expect(state()).toBe('none'))
  })

  it('says nothing of a shut storage while there is nothing to keep', async () => {
    const { kept, visit } = device()
    const { keeper, state } = await visit('1', read)
    kept.isShut = true
    keeper.typed()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(state()).toBe('none')
  })

  it('is dropped by leaving the form as it was', async () => {
    const { kept, visit } = device()
    const first = await visit('1', read)
    first.type({ note: 'a' })
    const again = await visit('1', read)
    again.keeper.drop()
    expect([again.now(), again.state(), kept.held]).toEqual([read, 'none', null])
    first.type({ note: 'a' })
    await first.keeper.done()
    expect(kept.held).toBeNull()
  })
})

describe('over a newer page', () => {
  const moved = async () => {
    const on = device()
    const first = await on.visit('1', read)
    first.type({ note: 'mine' })
    return { ...on, again: await on.visit('2', { ...read, note: 'theirs' }) }
  }

  it('waits until it is asked for', async () => {
    const { kept, again } = await moved()
    expect([again.now().note, again.state()]).toEqual(['theirs', 'moved'])
    again.keeper.take()
    expect([again.now().note, again.state(), kept.held]).toEqual(['mine', 'none', { base: '2', fields: { note: 'mine' } }])
  })

  it('is let go when nobody wants it', async () => {
    const { kept, again } = await moved()
    again.keeper.forget()
    expect([again.now().note, again.state(), kept.held]).toEqual(['theirs', 'none', null])
  })

  it('is not lost by typing on', async () => {
    const { kept, visit, again } = await moved()
    again.type({ on: '2026-11-01' })
    expect(kept.held).toEqual({ base: '2', fields: { on: '2026-11-01' }, before: { note: 'mine' } })
    const third = await visit('2', { ...read, note: 'theirs' })
    expect([third.now(), third.state()]).toEqual([{ note: 'theirs', on: '2026-11-01' }, 'moved'])
  })

  it('asks nothing when the page says the same by now', async () => {
    const { kept, visit } = device()
    const first = await visit('1', read)
    first.type({ note: 'mine' })
    const again = await visit('2', { ...read, note: 'mine' })
    expect([again.state(), kept.held]).toEqual(['none', null])
  })
})

describe('a plain post', () => {
  const posted = async () => {
    const on = device()
    const first = await on.visit('1', read)
    first.type({ note: 'a' })
    first.keeper.sent()
    expect(on.kept.held?.sent).toBe(true)
    return on
  }

  it('that went through leaves nothing', async () => {
    const { kept, visit } = await posted()
    const next = await visit('2', read)
    expect([next.now().note, next.state(), kept.held]).toEqual(['', 'none', null])
  })

  it('that was refused or never arrived gives everything back', async () => {
    for (const isRefused of [true, false]) {
      const { kept, visit } = await posted()
      const next = await visit('1', read, { isRefused })
      expect([next.now().note, next.state(), kept.held]).toEqual(['a', 'back', { base: '1', fields: { note: 'a' } }])
    }
  })

  it('that was refused because the page had moved asks', async () => {
    const { visit } = await posted()
    const next = await visit('2', read, { isRefused: true })
    expect([next.now().note, next.state()]).toEqual(['', 'moved'])
  })

  it('of an untouched form keeps nothing', async () => {
    const { kept, visit } = device()
    const page = await visit('1', read)
    page.keeper.sent()
    expect(kept.held).toBeNull()
  })
})
