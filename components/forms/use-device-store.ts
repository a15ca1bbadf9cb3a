'use client'

/**
 * What a form keeps on this device, encrypted (AES-256-GCM). The key comes with every page behind sign-in and is never stored, so what lies on the
 * device can be read again by the same person once signed in and unlocked, and by nobody else. Every member has slots of their own, so that on a shared
 * browser nobody writes over what another has not sent yet.
 */

const keyName = 'device-key'
const ivBytes = 12
const printBytes = 8
// A call takes only so many arguments.
const chunkBytes = 0x8000

const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += chunkBytes) text += String.fromCharCode(...bytes.subarray(from, from + chunkBytes))
  return btoa(text)
}

/** The key of a member and what their slots are called by: the first bytes of its SHA-256. */
type Mine = { key: CryptoKey; print: string }

/** Of this page; null in front of the desk. @throws where the browser has no cryptography (a page that is neither https nor of this machine) */
async function mine(): Promise<Mine | null> {
  const given = document.querySelector<HTMLMetaElement>(`meta[name="${keyName}"]`)?.content
  if (!given) return null
  const bytes = bytesOf(given)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, printBytes)
  const print = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']), print }
}

const slotOf = (name: string, { print }: Mine) => `${name}.${print}`

async function sealed(key: CryptoKey, value: unknown): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)))
  return `${textOf(iv)}.${textOf(new Uint8Array(closed))}`
}

/** What is kept under a name; `fallback` when there is nothing or the browser keeps its storage shut. */
export async function kept<T>(name: string, fallback: T): Promise<T> {
  try {
    const member = await mine()
    const [iv, closed] = (member ? localStorage.getItem(slotOf(name, member)) ?? '' : '').split('.')
    if (!member || !iv || !closed) return fallback
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, member.key, bytesOf(closed))
    return JSON.parse(new TextDecoder().decode(opened)) as T
  } catch {
    return fallback
  }
}

async function write(name: string, value: unknown): Promise<boolean> {
  try {
    const member = await mine()
    if (!member) return false
    if (value === null) localStorage.removeItem(slotOf(name, member))
    else localStorage.setItem(slotOf(name, member), await sealed(member.key, value))
    return true
  } catch {
    return false
  }
}

let last: Promise<unknown> = Promise.resolve()
const lockName = 'anning-device'

/**
 * One after the other, in this tab and, where the browser knows locks, in all of them, so that nobody writes over what another has just kept. False where
 * the browser denies the lock.
 */
function inTurn(work: () => Promise<boolean>): Promise<boolean> {
  const done = last.then(() => ('locks' in navigator ? navigator.locks.request(lockName, work) : work())).catch(() => false)
  last = done
  return done
}

/** Keeps a value under a name, null forgets it; the latest wins. False when this browser keeps nothing. */
export const keep = (name: string, value: unknown): Promise<boolean> => inTurn(() => write(name, value))

/** Makes the value under a name anew from the one that is there. `null` forgets it. False when this browser keeps nothing. */
export const changeKept = <T>(name: string, fallback: T, change: (before: T) => T | null): Promise<boolean> =>
  inTurn(async () => write(name, change(await kept(name, fallback))))
