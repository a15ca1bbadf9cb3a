import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpacked } from '../makers/unpacked'
import { zipStream, type ZipEntry } from '@/lib/server/zip-stream'

const at = Date.parse('2026-04-11T23:10:08+08:00')
async function* each(entries: readonly ZipEntry[]): AsyncGenerator<ZipEntry> { yield* entries }
async function* parts(...texts: string[]): AsyncGenerator<Uint8Array> { for (const text of texts) yield Buffer.from(text) }
const zipped = async (entries: readonly ZipEntry[]) => {
  const all: Uint8Array[] = []
  for await (const part of zipStream(each(entries))) all.push(part)
  return Buffer.concat(all)
}
const texts = async (zip: Buffer) => [...(await unpacked(zip))].map(([name, bytes]) => [name, bytes.toString()])

describe('a ZIP', () => {
  let folder: string
  beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'anning-zip-')) })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('gives back what was put in: whole, in pieces, empty, in Chinese, none at all', async () => {
    expect(await texts(await zipped([
      { path: '证据/一 录音.amr', at, bytes: Buffer.from('一') }, { path: 'b', at, bytes: parts('two ', 'pieces'), sizeBytesMax: 99 }, { path: 'c', at, bytes: parts() }, { path: 'd', at, bytes: new Uint8Array() },
    ]))).toEqual([['证据/一 录音.amr', '一'], ['b', 'two pieces'], ['c', ''], ['d', '']])
    expect(await texts(await zipped([]))).toEqual([])
  })

  const large: ZipEntry[] = [{ path: 'large', at, bytes: Buffer.from('') }, { path: 'after', at, bytes: Buffer.from('x') }]
  const asIfLarge = () => zipped([{ ...large[0]!, bytes: parts('as if large') }, large[1]!])

  it('writes what may be larger than 4 GiB so that another library reads it', async () => {
    expect(await texts(await asIfLarge())).toEqual([['large', 'as if large'], ['after', 'x']])
  })

  it.runIf(process.env.ANNING_TEST_DEEP)('and another program, with the civil time', async () => {
    const zip = await asIfLarge()
    writeFileSync(path.join(folder, 'a.zip'), zip)
    const python = 'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [(i.filename, i.file_size, i.date_time) for i in z.infolist()])'
    const said = execFileSync('python3', ['-c', python, path.join(folder, 'a.zip')]).toString()
    expect(said.trim()).toBe("None [('large', 11, (2026, 4, 11, 23, 10, 8)), ('after', 1, (2026, 4, 11, 23, 10, 8))]")
  })

  it('asks for an entry when the one before was read, and closes its source when nobody reads on', async () => {
    const heard: string[] = []
    async function* source(): AsyncGenerator<Uint8Array> {
      try { for (;;) yield Buffer.from('x') } finally { heard.push('closed') }
    }
    async function* entries(): AsyncGenerator<ZipEntry> {
      try {
        heard.push('first')
        yield { path: 'a', at, bytes: source() }
        heard.push('second')
      } finally { heard.push('ended') }
    }
    const zip = zipStream(entries())
    for (let count = 0; count < 5; count += 1) await zip.next()
    await zip.return(undefined)
    expect(heard).toEqual(['first', 'closed', 'ended'])
  })

  it('does not write an entry that is larger than was said', async () => {
    const gigabyte = Buffer.alloc(2 ** 30)
    async function* large(): AsyncGenerator<Uint8Array> { for (let count = 0; count < 4; count += 1) yield gigabyte }
    const read = async () => { for await (const part of zipStream(each([{ path: 'a', at, bytes: large(), sizeBytesMax: 10 }]))) void part }
    await expect(read()).rejects.toThrow('larger')
  })
})
