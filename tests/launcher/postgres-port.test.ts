import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { bin } from './modules'

const ports = vi.hoisted(() => ({ offered: [] as number[], given: [] as number[] }))
vi.mock('../../bin/launcher/ports.mjs', async (original) => {
  const real = await original<{ anyPort(): Promise<number> }>()
  const anyPort = async () => {
    const port = ports.offered.shift() ?? (await real.anyPort())
    ports.given.push(port)
    return port
  }
  return { ...real, anyPort }
})

const { startPostgres, stopPostgres } = await bin('launcher/postgres.mjs')

test('a port that somebody took after it was chosen costs one attempt, not the start', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'anning-postgres-port-'))
  chmodSync(folder, 0o711)
  const thief = net.createServer()
  await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', () => resolve()))
  const { port: taken } = thief.address() as AddressInfo
  ports.offered.push(taken)
  const root = path.join(folder, 'postgres')
  const server = await startPostgres(root)
  try {
    expect(ports.given).toEqual([taken, server.port])
    expect(readFileSync(path.join(root, 'postgres.log'), 'utf8')).toContain('could not bind IPv4 address "127.0.0.1"')
  } finally {
    await stopPostgres(server)
    thief.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
