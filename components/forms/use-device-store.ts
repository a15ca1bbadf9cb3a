'use client'

/**
 * What a form keeps on this device, encrypted (AES-256-GCM). The key comes with every page behind sign-in and is never stored, so what lies on the
 * device can be read again by the same person once signed in and unlocked, and by nobody else.
 */

const keyName = 'device-key'
const ivBytes = 12

const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
const textOf = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

/** The key of this page; null in front of the desk. @throws where the browser has no cryptography (a page that is neither https nor of this machine) */
async function deviceKey(): Promise<CryptoKey | null> {
  const given = document.querySelector<HTMLMetaElement>(`meta[name="${keyName}"]`)?.content
  return given ? crypto.subtle.importKey('raw', bytesOf(given), 'AES-GCM', false, ['encrypt', 'decrypt']) : null
}

async function sealed(key: CryptoKey, value: unknown): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)))
  return `${textOf(iv)}.${textOf(new Uint8Array(closed))}`
}

/** What is kept under a name; `fallback` when there is nothing, the browser keeps its storage shut, or it is another person's. */
export async function kept<T>(name: string, fallback: T): Promise<T> {
  try {
    const key = await deviceKey()
    const [iv, closed] = (localStorage.getItem(name) ?? '').split('.')
    if (!key || !iv || !closed) return fallback
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, key, bytesOf(closed))
    return JSON.parse(new TextDecoder().decode(opened)) as T
  } catch {
    return fallback
  }
}

async function write(name: string, value: unknown): Promise<boolean> {
  try {
    const key = value === null ? null : await deviceKey()
    if (value !== null && !key) return false
    if (key) localStorage.setItem(name, await sealed(key, value))
    else localStorage.removeItem(name)
    return true
  } catch {
    return false
  }
}

let last: Promise<unknown> = Promise.resolve()
const lockName = 'anning-device'

/** One after the other, in this tab and, where the browser knows locks, in all of them, so that nobody writes over what another has just kept. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(() => ('locks' in navigator ? (navigator.locks.request(lockName, work) as Promise<T>) : work()))
  last = done.catch(() => undefined)
  return done
}

/** Keeps a value under a name, null forgets it; the latest wins. False when this browser keeps nothing. */
export const keep = (name: string, value: unknown): Promise<boolean> => inTurn(() => write(name, value))

/** Makes the value under a name anew from the one that is there. `null` forgets it. False when this browser keeps nothing. */
export const changeKept = <T>(name: string, fallback: T, change: (before: T) => T | null): Promise<boolean> =>
  inTurn(async () => write(name, change(await kept(name, fallback))))
