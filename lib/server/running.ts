import 'server-only'
import { randomUUID } from 'node:crypto'

const kept = globalThis as typeof globalThis & { anningRun?: string }

/** Names this run of the server: another start, and another process beside it, has another name. */
export const thisRun = (): string => (kept.anningRun ??= randomUUID())
