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
  /** of the clock */
  secondsMax?: number
  /** of processor, where the system counts it */
  cpuSecondsMax?: number
  /** how long it stands in line before it is told busy; without this as long as it takes */
  waitSecondsMax?: number
}
export type MediaAnswer<T> = { said: T; bytes: Buffer }
/**
 * Why there is no answer. `too-much` = it wanted more memory or processor than one file may, or said more than it may; `late` = its time was over before its
 * processor was, so that the machine has no time for it now, or no room for a process; `failed` = it ended by itself, or said what was not agreed.
 */
export type MediaFault = 'too-much' | 'late' | 'failed'

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

function turnOf(waitSecondsMax: number | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      turns.waiting.splice(turns.waiting.indexOf(begin), 1)
      reject(new CaseworkError('busy'))
    }
    const late = waitSecondsMax === undefined ? undefined : setTimeout(leave, waitSecondsMax * 1000)
    const begin = () => {
      clearTimeout(late)
      resolve()
    }
    turns.waiting.push(begin)
  })
}

/** @throws CaseworkError busy when as many files wait as may, or its wait is over */
async function inTurn<T>(work: () => Promise<T>, waitSecondsMax?: number): Promise<T> {
  if (turns.waiting.length >= waitingMax) throw new CaseworkError('busy')
  if (turns.running >= atOnceMax) await turnOf(waitSecondsMax)
  else turns.running += 1
  return work().finally(() => {
    const next = turns.waiting.shift()
    if (next) next()
    else turns.running -= 1
  })
}

type Child = ChildProcess & { stdin: NonNullable<ChildProcess['stdin']>; stdout: NonNullable<ChildProcess['stdout']> }

function started(program: MediaProgram, cpuSeconds: number): Child {
  const { memoryMegabytes, addons, readsBeside = [] } = allowed[program]
  const reads = [folder(), ...readsBeside.map((name) => path.join(process.cwd(), name))].map((at) => `--allow-fs-read=${path.join(at, '*')}`)
  const args = [`--max-old-space-size=${memoryMegabytes}`, '--no-warnings', seatBelt, ...reads, ...(addons ? ['--allow-addons'] : [])]
  const [command, given] = limitedCommand([...args, path.join(folder(), `${program}.mjs`)], { ...limits, cpuSeconds })
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

type End = { code: number | null; signal: NodeJS.Signals | null }
/** Null = it could not be started. */
const endOf = (child: Child): Promise<End | null> =>
  once(child, 'close').then(([code, signal]) => ({ code, signal }) as End, () => null)

/** What Node and its engine end with when memory is out, where that is no signal. */
const fatalCode = 5
const abortCodes = 128

/** Why a process ended without a whole answer: by the system or its engine, for what it used, or by itself. */
function faultOf(end: End | null): MediaFault {
  if (!end) return 'late'
  return end.signal !== null || end.code === fatalCode || (end.code ?? 0) >= abortCodes ? 'too-much' : 'failed'
}

async function answerOf<T>(task: MediaTask<T>): Promise<MediaAnswer<T> | MediaFault> {
  const seconds = task.secondsMax ?? secondsMax
  const child = started(task.program, task.cpuSecondsMax ?? seconds * cpuSecondsEach)
  const ended = endOf(child)
  let isLate = false
  const alarm = setTimeout(() => { isLate = child.kill('SIGKILL') }, seconds * 1000)
  const given = pipeline(Readable.from(messageOf(task)), child.stdin).catch(() => undefined)
  const answer = await wholeOf(child.stdout, task.answerBytesMax + headBytesMax).catch(() => null)
  clearTimeout(alarm)
  child.kill('SIGKILL')
  const [end] = await Promise.all([ended, given])
  const read = answer && unframed(answer)
  const said = read ? task.said.safeParse(read.said) : null
  if (read && said?.success) return { said: said.data, bytes: read.bytes }
  if (isLate) return 'late'
  return answer ? faultOf(end) : 'too-much'
}

/** Lets a program look at one file. @throws CaseworkError busy when as many files wait as may, or it waited too long */
export const toldByOwnProcess = <T>(task: MediaTask<T>): Promise<MediaAnswer<T> | MediaFault> => inTurn(() => answerOf(task), task.waitSecondsMax)

/** The same where it does not matter why there is no answer: null, and nothing is known of the file. @throws CaseworkError busy */
export async function inOwnProcess<T>(task: MediaTask<T>): Promise<MediaAnswer<T> | null> {
  const answer = await toldByOwnProcess(task)
  return typeof answer === 'string' ? null : answer
}
