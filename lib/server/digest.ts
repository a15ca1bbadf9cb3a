import 'server-only'
import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal of a value as JSON: two readers who hold the same digest have read the same. */
export const jsonDigest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
