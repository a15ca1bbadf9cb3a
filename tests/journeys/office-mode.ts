import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Postgres = { startPostgres(root: string): Promise<Running>; stopPostgres(server: Running): Promise<void>; urlOf(port: number, login: { password: string; database?: string }): string }
type Running = { port: number; password: string }
const bin = async <T>(file: string): Promise<T> => (await import(pathToFileURL(path.resolve('bin', file)).href)) as T

/** A running office: where it is, the link its first owner gets, and how to end it. */
export type Office = { origin: string; setUpLink: string; stop: () => Promise<void> }

const link = /http:\/\/\S+\/set-up#\S+/

function printed(server: ChildProcess, shape: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    server.stdout?.on('data', (chunk) => {
      text += chunk
      const found = shape.exec(text)?.[0]
      if (found) resolve(found)
    })
    server.once('exit', (code) => reject(new Error(`the server ended (${code}): ${text}`)))
  })
}

/** Starts the production build as an office's administrator would: a PostgreSQL server of its own, DATABASE_URL and ANNING_MODE=office. */
export async function startOffice(): Promise<Office> {
  const folder = mkdtempSync(path.join(tmpdir(), 'anning-office-journey-'))
  // As root the database runs under another account, which must pass through.
  chmodSync(folder, 0o711)
  const { startPostgres, stopPostgres, urlOf } = await bin<Postgres>('launcher/postgres.mjs')
  const { anyPort } = await bin<{ anyPort: () => Promise<number> }>('launcher/ports.mjs')
  const database = await startPostgres(path.join(folder, 'postgres'))
  const port = await anyPort()
  const origin = `http://127.0.0.1:${port}`
  const env = { ...process.env, ANNING_MODE: 'office', ANNING_ORIGIN: origin, DATABASE_URL: urlOf(database.port, { password: database.password, database: 'postgres' }) }
  const server = spawn(process.execPath, ['bin/start.mjs', '--no-open', '--port', String(port), '--data', path.join(folder, 'data')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGINT')) await ended
    await stopPostgres(database)
    rmSync(folder, { recursive: true, force: true })
  }
  const setUpLink = await printed(server, link).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { origin, setUpLink, stop }
}
