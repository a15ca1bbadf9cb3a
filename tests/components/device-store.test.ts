import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeKept, keep, kept } from '@/components/forms/use-device-store'

/** A browser with a storage; whoever signs in gets their key with the page. */
function browser() {
  const store = new Map<string, string>()
  let key: string | null = null
  vi.stubGlobal('document', { querySelector: () => (key === null ? null : { content: key }) })
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => store.get(name) ?? null, setItem: (name: string, text: string) => void store.set(name, text), removeItem: (name: string) => void store.delete(name),
  })
  vi.stubGlobal('navigator', {})
  const signIn = (member: number | null) => { key = member === null ? null : Buffer.alloc(32, member).toString('base64') }
  return { store, signIn }
}

let here: ReturnType<typeof browser>
beforeEach(() => { here = browser() })
afterEach(() => void vi.unstubAllGlobals())

describe('what the device keeps', () => {
  it('is unreadable in the storage and read again by the same member', async () => {
    here.signIn(1)
    expect(await keep('slot', { words: 'said-1' })).toBe(true)
    expect(JSON.stringify([...here.store])).not.toContain('said-1')
    expect(await kept('slot', null)).toEqual({ words: 'said-1' })
  })

  it('outlasts the next member of a shared browser', async () => {
    here.signIn(1)
    await keep('slot', ['mine'])
    here.signIn(2)
    expect(await kept('slot', [])).toEqual([])
    await changeKept<string[]>('slot', [], (before) => [...before, 'theirs'])
    await keep('other', null)
    expect(await kept('slot', [])).toEqual(['theirs'])
    await keep('slot', null)
    here.signIn(1)
    expect(await kept('slot', [])).toEqual(['mine'])
  })

  it('does not tell by the name of a slot what the key is', async () => {
    here.signIn(1)
    await keep('slot', 1)
    expect([...here.store.keys()]).toEqual([expect.stringMatching(/^slot\.[0-9a-f]{16}$/)])
  })

  it('may be long', async () => {
    here.signIn(1)
    const long = '催'.repeat(400_000)
    expect(await keep('slot', long)).toBe(true)
    expect(await kept('slot', '')).toBe(long)
  })

  it('is not kept and not forgotten in front of the desk', async () => {
    here.signIn(1)
    await keep('slot', 'mine')
    here.signIn(null)
    expect([await keep('slot', 'x'), await keep('slot', null), await kept('slot', 'nothing')]).toEqual([false, false, 'nothing'])
    here.signIn(1)
    expect(await kept('slot', 'nothing')).toBe('mine')
  })

  it('is told not to be kept where the browser denies locks or storage, and the next one is tried again', async () => {
    here.signIn(1)
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) } })
    expect([await keep('slot', 'x'), await changeKept('slot', 0, () => 1)]).toEqual([false, false])
    vi.stubGlobal('navigator', { locks: { request: () => { throw new DOMException('denied', 'SecurityError') } } })
    expect(await keep('slot', 'x')).toBe(false)
    vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<boolean>) => work() } })
    expect(await keep('slot', 'x')).toBe(true)
    vi.stubGlobal('localStorage', { setItem: () => { throw new DOMException('full', 'QuotaExceededError') } })
    expect(await keep('slot', 'y')).toBe(false)
  })
})
