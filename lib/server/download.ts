import 'server-only'
import { Readable } from 'node:stream'
import { errorFields, log } from './log'

/** A file made while it is sent. Nothing is made ahead of who reads it, and who stops reading stops the making. */

/** Bytes with a word at their end: `onBroken` is done when they did not come to it, because the reader went away or something failed. */
async function* watched(bytes: AsyncGenerator<Uint8Array>, onBroken: () => Promise<void>): AsyncGenerator<Uint8Array> {
  let isWhole = false
  try {
    yield* bytes
    isWhole = true
  } catch (error) {
    log.error('download broke off', errorFields(error))
    throw error
  } finally {
    if (!isWhole) await onBroken()
  }
}

/** The body of an answer. A failure breaks the connection, so that no browser takes what it has for the whole. */
export const download = (bytes: AsyncGenerator<Uint8Array>, onBroken: () => Promise<void>): ReadableStream =>
  Readable.toWeb(Readable.from(watched(bytes, onBroken), { objectMode: false, highWaterMark: 1024 * 1024 })) as ReadableStream
