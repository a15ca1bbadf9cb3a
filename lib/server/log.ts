import 'server-only'
import pino, { type Logger } from 'pino'
import { env } from './env'

/** What a log line may carry. Anything else is dropped, so no name, number or text of a case can get in by accident. */
export type LogFields = {
  requestId?: string; method?: string; door?: string; status?: number; code?: string; milliseconds?: number; count?: number
  officeId?: string; memberId?: string; errorName?: string; errorCode?: string; frames?: string[]; state?: string
}

const allowed = new Set([
  'requestId', 'method', 'door', 'status', 'code', 'milliseconds', 'count', 'officeId', 'memberId', 'errorName', 'errorCode', 'frames', 'state',
])

let made: Logger | undefined
const logger = () => (made ??= pino({
  level: env().ANNING_LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name))),
  },
}))

/** Structured log. `event` is a fixed word, never built from data. */
export const log = {
  info: (event: string, fields: LogFields = {}) => logger().info(fields, event),
  warn: (event: string, fields: LogFields = {}) => logger().warn(fields, event),
  error: (event: string, fields: LogFields = {}) => logger().error(fields, event),
}

const frameShape = /^\s+at /
const framesMax = 8

/** Where an error happened. The message comes first in a stack and may quote data, also over several lines: it is cut off whole. */
function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = message === '' ? stack : stack.slice(stack.indexOf(message) + message.length)
  return afterMessage.split('\n').filter((line) => frameShape.test(line)).slice(0, framesMax).map((line) => line.trim())
}

/** What may be logged of a bug: its class, its code and where it happened. The message is left out; it may quote data. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error }
  const code = (error as { code?: unknown }).code
  return { errorName: error.name, errorCode: typeof code === 'string' ? code : undefined, frames: framesOf(error) }
}

/** The kind of a warning of Node itself, such as DeprecationWarning; undefined for everything else. */
const nodeWarning = ([first]: unknown[]): string | undefined =>
  typeof first === 'string' ? /^\(node:\d+\) (?:\[\w+\] )?(\w*Warning)\b/.exec(first)?.[1] : undefined

/** What may be logged of a line that was printed: the error in it, or which kind of line it was; never its words. */
function toldFields(told: unknown[]): LogFields {
  const error = told.find((each) => each instanceof Error)
  return error ? errorFields(error) : { errorName: nodeWarning(told) ?? 'message' }
}

/** The framework prints the errors of pages, message and all; from here on its lines go through the log, which drops what may quote data. */
export function takeOverConsole(console: Pick<Console, 'error' | 'warn'>): void {
  Object.assign(console, {
    error: (...told: unknown[]) => (nodeWarning(told) ? log.warn : log.error)('framework', toldFields(told)),
    warn: (...told: unknown[]) => log.warn('framework', toldFields(told)),
  })
}
