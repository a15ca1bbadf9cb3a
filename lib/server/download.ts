import 'server-only'
import { errorFields, log } from './log'

/** A file made while it is sent. Hardly anything is made ahead of who reads it, and who stops reading stops the making. */

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

/**
 * The body of an answer; one piece is made while the last one is sent. A failure breaks the connection, so that no browser takes what it has for the whole.
 * Not by way of a Readable: that would copy every byte once more.
 */
export function download(bytes: AsyncGenerator<Uint8Array>, onBroken: () => Promise<void>): ReadableStream<Uint8Array> {
  const source = watched(bytes, onBroken)
  const pull = async (to: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await source.next()
    if (done) to.close()
    else to.enqueue(value)
  }
  const cancel = async () => void (await source.return(undefined))
  return new ReadableStream({ pull, cancel }, { highWaterMark: 1 })
}
