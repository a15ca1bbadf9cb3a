import 'server-only'
import type { FileHandle } from 'node:fs/promises'
import { chunkBytes, headerBytes, type ObjectSeal, sealChunk, sealedChunkBytes } from './sealed-object'

const batchBytes = 32 * sealedChunkBytes
const syncEveryBytes = 32 * batchBytes

async function writeWhole(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten
}

/**
 * Seals bytes into a file from a chunk on, the next batch while the last one is written. Nothing is clear on the disk at any time. All of it is synced by
 * whoever holds the file, after `end` or `pause`.
 */
export class SealedWriter {
  readonly #plain = Buffer.allocUnsafe(chunkBytes)
  #filled = 0
  #index: number
  #batch = Buffer.allocUnsafe(batchBytes)
  #other = Buffer.allocUnsafe(batchBytes)
  #batched = 0
  #position: number
  #writing: Promise<void> = Promise.resolve()
  #unsynced = 0
  #syncing: Promise<void> = Promise.resolve()

  constructor(readonly handle: FileHandle, readonly seal: ObjectSeal, firstChunk = 0) {
    this.#index = firstChunk
    this.#position = headerBytes + firstChunk * sealedChunkBytes
  }

  /** Returns how many bytes these were. */
  async write(bytes: Buffer): Promise<number> {
    for (let at = 0; at < bytes.length;) {
      // A full chunk waits until more comes: only then is it known not to be the last.
      if (this.#filled === chunkBytes) await this.#sealPlain(false)
      const taken = bytes.copy(this.#plain, this.#filled, at)
      this.#filled += taken
      at += taken
    }
    return bytes.length
  }

  async #sealPlain(isFinal: boolean): Promise<void> {
    const sealed = this.#batch.subarray(this.#batched, this.#batched + this.#filled + sealedChunkBytes - chunkBytes)
    sealChunk(this.seal, { index: this.#index, isFinal }, [this.#plain.subarray(0, this.#filled), sealed])
    this.#index += 1
    this.#batched += sealed.length
    this.#filled = 0
    if (this.#batched === batchBytes) await this.#flush()
  }

  async #flush(): Promise<void> {
    await this.#writing
    const full = this.#batch.subarray(0, this.#batched)
    this.#writing = writeWhole(this.handle, full, this.#position)
    this.#writing.catch(() => undefined)
    this.#position += full.length
    this.#unsynced += full.length
    if (this.#unsynced >= syncEveryBytes) this.#syncAhead()
    ;[this.#batch, this.#other] = [this.#other, this.#batch]
    this.#batched = 0
  }

  /** The disk takes down what there is while more comes, so that a large file is not waited for at its end. */
  #syncAhead(): void {
    this.#unsynced = 0
    this.#syncing = Promise.all([this.#syncing, this.#writing]).then(() => this.handle.datasync())
    this.#syncing.catch(() => undefined)
  }

  /** Seals what is left as the end of the file and waits until all of it is written. */
  async end(): Promise<void> {
    await this.#sealPlain(true)
    await this.#flush()
    await this.#writing
    await this.#syncing
  }

  /** Writes the whole chunks there are; a part of one is forgotten. Returns how many chunks the file holds. */
  async pause(): Promise<number> {
    if (this.#filled === chunkBytes) await this.#sealPlain(false)
    this.#filled = 0
    await this.#flush()
    await this.#writing
    await this.#syncing
    return this.#index
  }

  /** Waits for what is under way, whatever became of it: the file may be closed then. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => undefined)
    await this.#syncing.catch(() => undefined)
  }
}
