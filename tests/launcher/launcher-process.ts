import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const program = path.join(import.meta.dirname, '../../bin/start.mjs')

const made: string[] = []

/** A data directory of this test's own, in a folder the database's account may pass through. */
export function freshData(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anning-start-'))
  chmodSync(folder, 0o711)
  made.push(folder)
  return path.join(folder, 'data')
}

/** Removes every folder freshData made; what uses them has ended. */
export function removeData(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export type Launcher = {
  pid: number
  /** The launch link, as soon as it is printed; rejects with everything said when the launcher ends without one. */
  link: Promise<string>
  ended: Promise<{ code: number | null; out: string; err: string }>
  signal(name: NodeJS.Signals): void
}

/** Starts `npm start` as a person would, without a browser. */
export function start(words: string[], env: Record<string, string> = {}): Launcher {
  const child = spawn(process.execPath, [program, '--no-open', ...words], { env: { ...process.env, DATABASE_URL: '', AUTH_DATABASE_URL: '', ...env } })
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk) => { err += chunk })
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => child.once('close', (code) => resolve({ code, out, err })))
  const link = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      const found = /http:\/\/\S+\/open#\S+/.exec(out)
      if (found) resolve(found[0])
    })
    void ended.then(() => reject(new Error(`no link: ${out}${err}`)))
  })
  link.catch(() => undefined)
  return { pid: child.pid!, link, ended, signal: (name) => { child.kill(name) } }
}
