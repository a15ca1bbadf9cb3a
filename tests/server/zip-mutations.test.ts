import fc from 'fast-check'
import readSheet from 'read-excel-file/node'
import { test } from 'vitest'
import { recognisedTable } from '@/lib/evidence/imports'
import type { Cell } from '@/lib/evidence/imported-row'
import { spreadsheetRefusal } from '@/lib/server/spreadsheet-limits'
import { entryName, entryRefusal, entryStream, zipDirectory } from '@/lib/server/zip-directory'
import { formatSample } from '../makers/format-samples'
import { arePrototypesWhole, mutatedBytes, mutationPatience, mutationRuns } from '../makers/mutation'
import { sampleNow } from '../makers/sample-files'
import { zipFile } from '../makers/zip-file'

const archive = zipFile([{ name: '导出/', data: '', stored: true }, { name: '导出/calls.xml', data: formatSample('backup-calls.xml') }, { name: 'a.txt', data: 'words', stored: true }])

/** Unpacks one entry as far as it goes. */
async function unpacked(stream: NodeJS.ReadableStream): Promise<number> {
  let bytes = 0
  for await (const part of stream) bytes += part.length
  return bytes
}

test('an archive, however damaged, is refused, or its files are: nothing is longer than promised', async () => {
  await fc.assert(fc.asyncProperty(mutatedBytes(archive), async (bytes) => {
    const directory = await zipDirectory(bytes)
    if ('refused' in directory) return arePrototypesWhole()
    for (const entry of directory.entries.filter((one) => entryRefusal(one) === null)) {
      const stream = await entryStream(directory, entry).catch(() => null)
      const size = stream && await unpacked(stream).catch(() => null)
      if (typeof entryName(entry) !== 'string' || (size !== null && size !== entry.uncompressedSize)) return false
    }
    return arePrototypesWhole()
  }), { numRuns: mutationRuns })
}, mutationPatience)

test('a spreadsheet, however damaged, is refused or read: every row is answered once', async () => {
  await fc.assert(fc.asyncProperty(mutatedBytes(formatSample('china-unicom-voice.xlsx')), async (bytes) => {
    if (await spreadsheetRefusal(bytes)) return arePrototypesWhole()
    const rows = await readSheet(bytes).then((sheets) => (sheets[0]?.data ?? []) as Cell[][], () => null)
    const format = rows && recognisedTable(rows)
    if (!rows || !format || !('reader' in format)) return arePrototypesWhole()
    const reader = format.reader({ now: sampleNow })
    return rows.every((cells, index) => reader.row(cells, index + 1).length <= 1) && reader.end().length <= 1 && arePrototypesWhole()
  }), { numRuns: mutationRuns })
}, mutationPatience)
