import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanCopy, lookedAt } from '@/lib/server/media/picture/pictures'
import { heicPicture } from './heic-picture'
import { bars, plantedPicture } from './planted-picture'

const isDeep = process.env.ANNING_TEST_DEEP === '1'
const count = isDeep ? 300 : 30
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A mark as it may stand in a file: plain, in two bytes a letter, or base64 at each of its three phases. */
function traces(bytes: Buffer, mark: string): string[] {
  const forms = [Buffer.from(mark), Buffer.from(mark, 'utf16le'), Buffer.from(mark, 'utf16le').swap16()]
  const coded = [0, 1, 2].map((phase) => Buffer.from(Buffer.from(' '.repeat(phase) + mark).toString('base64').slice(phase ? 4 : 0, -4)))
  return [...forms, ...coded].filter((form) => form.length > 4 && bytes.includes(form)).map((form) => form.toString('latin1'))
}

describe('copies that are handed on', () => {
  it(`hold none of what is hidden in ${count} pictures, and the originals stay as they are`, async () => {
    const left: string[] = []
    for (let seed = 0; seed < count; seed += 1) {
      const { bytes, mark } = await plantedPicture(seed)
      const before = sha256(bytes)
      expect(traces(bytes, mark).length).toBeGreaterThan(0)
      const copy = await cleanCopy(bytes)
      if (!copy) throw new Error(`no copy of picture ${seed}`)
      const { exif, xmp, iptc, orientation, comments, icc } = await sharp(copy.bytes).metadata()
      left.push(...traces(copy.bytes, mark), ...Object.entries({ exif, xmp, iptc, icc, orientation, comments }).flatMap(([name, value]) => (value === undefined ? [] : [name])))
      expect(sha256(bytes)).toBe(before)
    }
    expect(left).toEqual([])
  }, isDeep ? 600_000 : 120_000)

  it('are upright and show the same', async () => {
    const { bytes } = await plantedPicture(0)
    const copy = await cleanCopy(bytes)
    expect([copy?.width, copy?.height, copy?.ending]).toEqual([240, 160, 'jpg'])
  })

  it('hold nothing under a cover: its pixels are black, the others as they were', async () => {
    const bytes = await bars(4).png().toBuffer()
    const copy = await cleanCopy(bytes, [{ x: 0.25, y: 0.5, width: 0.25, height: 0.1 }, { x: 0.99, y: 0.99, width: 0, height: 0 }])
    const [made, was] = await Promise.all([copy?.bytes ?? bytes, bytes].map((each) => sharp(each).removeAlpha().raw().toBuffer()))
    const wrong: string[] = []
    for (let place = 0; place < 160 * 240; place += 1) {
      const [x, y] = [place % 160, Math.floor(place / 160)]
      const isCovered = (x >= 40 && x < 80 && y >= 120 && y < 144) || (x === 158 && y === 237)
      const want = isCovered ? [0, 0, 0] : [...(was?.subarray(place * 3, place * 3 + 3) ?? [])]
      if (want.join() !== [...(made?.subarray(place * 3, place * 3 + 3) ?? [])].join()) wrong.push(`${x},${y}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('a look at a picture', () => {
  it('says what is hidden in it, and gives a small preview without that', async () => {
    const { bytes, mark } = await plantedPicture(0)
    const looked = await lookedAt(bytes)
    expect(looked?.look).toMatchObject({
      format: 'jpeg', width: 240, height: 160,
      hidden: { takenAt: '2026-03-12 22:45:01', zone: '+08:00', make: `${mark}-make`, model: `${mark}-model`, author: `${mark}-author`, serial: `${mark}-serial` },
    })
    expect([looked?.look.hidden.latitude, looked?.look.hidden.longitude]).toEqual([expect.closeTo(31.236761, 5), expect.closeTo(121.478669, 5)])
    expect(traces(looked?.preview ?? bytes, mark)).toEqual([])
  })

  it('opens HEIC, and its copy is a JPEG without the maker', async () => {
    expect((await lookedAt(heicPicture))?.look).toMatchObject({ format: 'heic', width: 320, height: 240, hidden: { make: 'HEICMAKE' } })
    const copy = await cleanCopy(heicPicture)
    expect([copy?.ending, copy?.width, copy?.bytes.includes('HEICMAKE')]).toEqual(['jpg', 320, false])
    const { data } = await sharp(copy?.bytes).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [...data.subarray((y * 320 + x) * 3, (y * 320 + x) * 3 + 3)]
    expect([at(80, 80)[0]! > 150, at(200, 200)[1]! > 120]).toEqual([true, true])
  })

  it('refuses what is no picture of the four formats, is broken, or too large', async () => {
    const whole = await bars(1).jpeg().toBuffer()
    const huge = Buffer.from(await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } }).png().toBuffer())
    huge.writeUInt32BE(65_535, 16)
    huge.writeUInt32BE(65_535, 20)
    const hostile = {
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="http://127.0.0.1:9/x"/></svg>'),
      gif: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), empty: Buffer.alloc(0), text: Buffer.from('hello'),
      tiff: await bars(1).tiff().toBuffer(), cut: whole.subarray(0, whole.length >> 1), pdf: Buffer.from('%PDF-1.7\n'), huge,
      heic: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), avif: await bars(1).avif().toBuffer(),
    }
    const answers = await Promise.all(Object.entries(hostile).map(async ([name, bytes]) => [name, await lookedAt(bytes), await cleanCopy(bytes)]))
    expect(answers).toEqual(Object.keys(hostile).map((name) => [name, null, null]))
  }, 60_000)
})
