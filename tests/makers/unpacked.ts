import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

type Reading = { fileName: string; bytes: Buffer }

/** The files of a ZIP, by another library than the one that wrote it. */
export function unpacked(zip: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => {
      if (!opened) return reject(error ?? new Error('no ZIP'))
      const files: Reading[] = []
      opened.on('error', reject).on('end', () => resolve(new Map(files.map(({ fileName, bytes }) => [fileName, bytes]))))
      opened.on('entry', (entry: yauzl.Entry) => opened.openReadStream(entry, (failed, stream) => {
        if (!stream) return reject(failed ?? new Error(entry.fileName))
        buffer(stream).then((bytes) => { files.push({ fileName: entry.fileName, bytes }); opened.readEntry() }, reject)
      }))
      opened.readEntry()
    })
  })
}
