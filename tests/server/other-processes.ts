import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rolldown } from 'rolldown'

/** Processes of the server beside a test. `printed` = what they wrote, all together. */
export type OtherProcesses = { start: (...args: string[]) => ChildProcess; kill: (child: ChildProcess) => Promise<void>; printed: string[]; close: () => void }

const root = path.join(import.meta.dirname, '../..')

async function bundled(source: string, folder: string): Promise<string> {
  const noRequest = path.join(root, 'lib/server/backup/no-request.ts')
  const name = path.basename(source, '.ts')
  const made = await rolldown({
    input: { [name]: source }, platform: 'node', logLevel: 'warn', tsconfig: path.join(root, 'tsconfig.json'),
    external: ['pg', 'pino', 'sodium-native', '@node-rs/argon2', 'nodemailer', 'rate-limiter-flexible'],
    resolve: { alias: { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js'), 'next/headers': noRequest, 'next/navigation': noRequest } },
  })
  await made.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await made.close()
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  return path.join(folder, `${name}.mjs`)
}

/** Makes a program of a source file, to be started as often as wanted; `close()` ends what still runs. */
export async function otherProcesses(source: string): Promise<OtherProcesses> {
  // Outside of the project: a build beside this test copies what lies in it.
  const folder = mkdtempSync(path.join(tmpdir(), 'anning-process-'))
  const program = await bundled(source, folder)
  const running = new Set<ChildProcess>()
  const printed: string[] = []
  return {
    printed,
    start: (...args) => {
      const child = fork(program, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ANNING_LOG_LEVEL: 'info' } })
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
      running.add(child)
      return child
    },
    kill: async (child) => {
      running.delete(child)
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
    close: () => {
      for (const child of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
