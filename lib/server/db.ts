import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from './env'
import { PrismaClient } from './generated/client'

type Connection = { pool: pg.Pool; client: PrismaClient }
type Connections = { app?: Connection; auth?: Connection }

const kept = globalThis as typeof globalThis & { anningConnections?: Connections }
const connections = (): Connections => (kept.anningConnections ??= {})

function connect(connectionString: string, max: number): Connection {
  const pool = new pg.Pool({ connectionString, max })
  // A pooled connection that dies while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

const app = () => (connections().app ??= connect(env().DATABASE_URL, 8))
const auth = () => (connections().auth ??= connect(env().AUTH_DATABASE_URL, 3))

/** Client of role anning_app; it sees no row outside `withOffice`. */
export const database = (): PrismaClient => app().client

/** Client of role anning_auth: users, sessions, tokens, before the office is known. */
export const authDatabase = (): PrismaClient => auth().client

/** Connections of role anning_app, for what no transaction may hold. */
export const appPool = (): pg.Pool => app().pool

/** Connections of role anning_auth, for the rate limiter. */
export const authPool = (): pg.Pool => auth().pool

/** Ends every connection; the next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = Object.values(connections())
  kept.anningConnections = {}
  await Promise.all(open.map(async ({ client, pool }) => {
    await client.$disconnect()
    if (!pool.ended) await pool.end()
  }))
}
