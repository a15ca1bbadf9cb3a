import 'server-only'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type * as z from 'zod/mini'
import { CaseworkError } from '@/lib/errors'
import { framed, unframed } from './framing'
import { limitedCommand } from './limits'

/**
 * Files of strangers are opened by libraries in a process of their own, one for each file: without environment, without sight of the disk, with little
 * memory, little time and few files (limits.ts). It gets the bytes on its input and answers on its output; what it says is checked again here.
 */

/** Programs of lib/server/workers. */
export type MediaProgram = 'audio' | 'picture' | 'sheet' | 'words'
export type MediaTask<T> = {
  program: MediaProgram
  ask: Record<string, unknown>
  bytes: Readable | Uint8Array
  /** shape of what it says */
  said: z.ZodMiniType<T>
  answerBytesMax: number
  secondsMax?: number
}
export type MediaAnswer<T> = { said: T; bytes: Buffer }

const secondsMax = 5
/** Of processor for each second of the clock: libraries may use two cores. */
const cpuSecondsEach = 2
const limits = { megabytes: 1024, files: 64 }
type Allowed = { memoryMegabytes: number; addons?: boolean; readsBeside?: string[] }
/** The picture library is no script: it is an addon, and lies with the packages. */
const allowed: Record<MediaProgram, Allowed> = {
  audio: { memoryMegabytes: 192 },
  picture: { memoryMegabytes: 192, addons: true, readsBeside: ['node_modules'] },
  sheet: { memoryMegabytes: 512 },
  words: { memoryMegabytes: 512 },
}
const headBytesMax = 65_536
const atOnceMax = 2
const waitingMax = 32
const folder = () => path.join(process.cwd(), 'lib/server/workers')
const seatBelt = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
/** Windows starts nothing without knowing where it is. */
const environment = () => (process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? '' } : {})

const turns = { running: 0, waiting: [] as (() => void)[] }

/** @throws CaseworkError busy when as many files wait as may */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.waiting.length >= waitingMax) throw new CaseworkError('busy')
  if (turns.running >= atOnceMax) await new Promise<void>((resolve) => turns.waiting.push(resolve))
  else turns.running += 1
  return work().finally(() => {
    const next = turns.waiting.shift()
    if (next) next()
    else turns.running -= 1
  })
}

type Child = ChildProcess & { stdin: NonNullable<ChildProcess['stdin']>; stdout: NonNullable<ChildProcess['stdout']> }

function started(program: MediaProgram, seconds: number): Child {
  const { memoryMegabytes, addons, readsBeside = [] } = allowed[program]
  const reads = [folder(), ...readsBeside.map((name) => path.join(process.cwd(), name))].map((at) => `--allow-fs-read=${path.join(at, '*')}`)
  const args = [`--max-old-space-size=${memoryMegabytes}`, '--no-warnings', seatBelt, ...reads, ...(addons ? ['--allow-addons'] : [])]
  const [command, given] = limitedCommand([...args, path.join(folder(), `${program}.mjs`)], { ...limits, cpuSeconds: seconds * cpuSecondsEach })
  return spawn(command, given, {
    env: environment() as NodeJS.ProcessEnv, cwd: folder(), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true,
  }) as Child
}

/** All of a stream; null as soon as it is more than `bytesMax`. */
async function wholeOf(stream: Readable, bytesMax: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    length += (part as Buffer).length
    if (length > bytesMax) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

async function* messageOf({ ask, bytes }: { ask: Record<string, unknown>; bytes: Readable | Uint8Array }): AsyncGenerator<Uint8Array> {
  yield* framed(ask, new Uint8Array())
  if (bytes instanceof Uint8Array) yield bytes
  else for await (const part of bytes) yield part as Buffer
}

async function answerOf<T>(task: MediaTask<T>): Promise<MediaAnswer<T> | null> {
  const seconds = task.secondsMax ?? secondsMax
  const child = started(task.program, seconds)
  const ended = once(child, 'close').catch(() => undefined)
  const alarm = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  const given = pipeline(Readable.from(messageOf(task)), child.stdin).catch(() => undefined)
  const answer = await wholeOf(child.stdout, task.answerBytesMax + headBytesMax).catch(() => null)
  clearTimeout(alarm)
  child.kill('SIGKILL')
  await Promise.all([ended, given])
  const read = answer && unframed(answer)
  const said = read ? task.said.safeParse(read.said) : null
  return read && said?.success ? { said: said.data, bytes: read.bytes } : null
}

/**
 * Lets a program look at one file. Null when it fails, takes too long, says too much or something else than agreed: then nothing is known of the file.
 * @throws CaseworkError busy when as many files wait as may
 */
export const inOwnProcess = <T>(task: MediaTask<T>): Promise<MediaAnswer<T> | null> => inTurn(() => answerOf(task))
