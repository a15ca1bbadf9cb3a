import type http from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'

// The launcher is plain JavaScript, because it runs before anything is installed. These are the shapes the tests rely on.

export type ClaimRecord = { pid: number; birth?: string; instance: string; port?: number }
export type Claim = { mine: boolean; record: ClaimRecord; note(more: object): void; release(): void }
export type HeldPort = { port: number; server: http.Server }
export type PostgresServer = { pid: number; port: number; pidFile: string; pgCtl: string; password: string }

type Modules = {
  'backup/retention.mjs': { backupName(now: number): string; droppable(names: string[]): string[]; lastStrike(now: number, hour: number): number }
  'backup/pause-sweep.mjs': { pauseSweep(data: string): () => void }
  'backup/state.mjs': {
    noteBackup(data: string, last: object): void; noteFailure(data: string, failed: object): void; noteSchedule(data: string, schedule: { hour: number } | null): void
  }
  'backup/watch.mjs': { watchBeside(root: string, data: string, againAfterMs?: number): () => void }
  'backup/place.mjs': { openPlace(target: string): Promise<object> }
  'backup/settling.mjs': {
    checkUnused(target: string): void; finishSettling(target: string): boolean; settle(of: { folder: string; target: string; inside: boolean }): void
  }
  'backup/options.mjs': { options(deed: 'backup' | 'restore', args: string[], env: Record<string, string>): Record<string, unknown> }
  'test/lanes.mjs': { inTwoLanes(steps: (() => Promise<unknown>)[]): Promise<unknown[]> }
  'launcher/claim.mjs': { claim(file: string): Claim; holder(file: string): ClaimRecord | null; isAlive(record: ClaimRecord): boolean }
  'launcher/node-version.mjs': { checkNode(found: string): void }
  'launcher/secrets.mjs': { serverSecrets(data: string, env: Record<string, string>): Record<string, string> }
  'launcher/options.mjs': {
    defaultDataDirectory(where: { platform: string; uid?: number; home: string; env: Record<string, string> }): string
    options(args: string[], env?: Record<string, string>): { data: string; port?: number; open: boolean; demo: boolean }
  }
  'launcher/migrate.mjs': { migrate(client: pg.Client, folder: string): Promise<string[]> }
  'launcher/refusal.mjs': { asRefusal(error: unknown, place: string): { id: string; values: Record<string, unknown> } }
  'launcher/words.mjs': { REFUSALS: Record<string, (values: object) => [string, string]>; STEPS: Record<string, (values: object) => [string, string]> }
  'launcher/gate.mjs': { gate(rules: { hosts: string[]; instance: string; held?: HeldPort }): Promise<{ close(): Promise<void> }> }
  'launcher/ports.mjs': { holdPort(asked?: number, host?: string): Promise<HeldPort> }
  'launcher/install.mjs': { isInstalled(root: string): boolean }
  'launcher/launch-token.mjs': { leaveToken(data: string): string; launchToken(): { token: string; sha256: string } }
  'launcher/database.mjs': { powers(url: string): Promise<{ role: string; mayCreateRoles: boolean; tooStrong: boolean }> }
  'launcher/postgres-binaries.mjs': {
    databaseAccount(cluster: string): { name: string; uid: number; gid: number } | undefined
    programsOf(installed: string, root: string, account: { name: string; uid: number; gid: number } | undefined): { postgres: string }
  }
  'launcher/postgres.mjs': {
    startPostgres(root: string, settings?: string[], port?: number): Promise<PostgresServer>
    tendPostgres(root: string, server: PostgresServer): () => Promise<void>
    stopPostgres(server: PostgresServer): Promise<void>
    urlOf(port: number, login: { password: string; database?: string }): string
  }
  'test/reports.mjs': Record<'vitestCounts' | 'playwrightCounts', (file: string, code: number) => { passed: number; failed: number; failures: { name: string; message: string }[] }>
}

/** Loads a module of bin/ by its path there. */
export async function bin<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  const file = pathToFileURL(path.join(import.meta.dirname, '../../bin', name)).href
  return (await import(file)) as Modules[Name]
}
