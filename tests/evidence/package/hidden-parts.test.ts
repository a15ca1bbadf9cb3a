import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { holdsOnlyPicture } from '@/lib/evidence/package/only-picture'
import { holdsOnlySound } from '@/lib/evidence/package/only-sound'
import { treatmentOf } from '@/lib/evidence/package/treatment'
import { bars, plantedPicture } from '../../server/media/planted-picture'

const sound = (ending: string) => readFileSync(path.join(import.meta.dirname, `../../sounds/tone.${ending}`))

describe('a picture’s file', () => {
  it('is given as it is only when nothing stands in it besides the picture', async () => {
    for (const plain of [bars(1).png(), bars(2).jpeg({ progressive: true }), bars(3).jpeg(), bars(4).webp()]) {
      const bytes = await plain.toBuffer()
      expect(holdsOnlyPicture(bytes)).toBe(true)
      expect(holdsOnlyPicture(Buffer.concat([bytes, Buffer.from('after')]))).toBe(false)
      expect(holdsOnlyPicture(bytes.subarray(0, bytes.length - 3))).toBe(false)
    }
  })

  it('is not when anything is planted in it, or when it is none of the three', async () => {
    for (let seed = 0; seed < 6; seed += 1) expect(holdsOnlyPicture((await plantedPicture(seed)).bytes)).toBe(false)
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const made = sharp(await bars(1).png().toBuffer()).toFormat(format)
      expect(holdsOnlyPicture(await made.clone().withExif({ IFD0: { Make: 'x' } }).toBuffer())).toBe(false)
      expect(holdsOnlyPicture(await made.clone().withIccProfile('p3').toBuffer())).toBe(false)
    }
    for (const text of ['', 'GIF89a', 'BM', '\u0089PNG']) expect(holdsOnlyPicture(Buffer.from(text, 'latin1'))).toBe(false)
  })
})

describe('a recording’s file', () => {
  it('is given as it is only when nothing stands in it besides the sound', () => {
    for (const ending of ['amr', 'silk']) {
      expect(holdsOnlySound(sound(ending))).toBe(true)
      expect(holdsOnlySound(Buffer.concat([sound(ending), Buffer.from('LATITUDE=31')]))).toBe(false)
    }
    for (const ending of ['m4a', 'mp3', 'ogg', 'flac', 'aac', 'caf', '3gp']) expect(holdsOnlySound(sound(ending))).toBe(false)
  })

  it('lets a plain WAV through, and none with a word more', () => {
    const head = (parts: Buffer[]) => { const body = Buffer.concat([Buffer.from('WAVE'), ...parts]); const size = Buffer.alloc(4); size.writeUInt32LE(body.length); return Buffer.concat([Buffer.from('RIFF'), size, body]) }
    const part = (kind: string, body: Buffer) => { const size = Buffer.alloc(4); size.writeUInt32LE(body.length); return Buffer.concat([Buffer.from(kind), size, body, Buffer.alloc(body.length % 2)]) }
    const [format, data] = [part('fmt ', Buffer.alloc(16)), part('data', Buffer.alloc(101))]
    expect(holdsOnlySound(head([format, data]))).toBe(true)
    expect(holdsOnlySound(head([format, part('LIST', Buffer.from('INFO')), data]))).toBe(false)
    expect(holdsOnlySound(Buffer.concat([head([format, data]), Buffer.from('id3 ')]))).toBe(false)
  })

  it('lets a plain m4a through, and none with a note, a second track or free space', () => {
    const box = (kind: string, ...inside: Buffer[]) => { const body = Buffer.concat(inside); const size = Buffer.alloc(4); size.writeUInt32BE(body.length + 8); return Buffer.concat([size, Buffer.from(kind), body]) }
    const track = (...more: Buffer[]) => box('trak', box('tkhd', Buffer.alloc(8)), box('mdia', box('mdhd'), box('hdlr'), box('minf', box('smhd'), box('dinf', box('dref')), box('stbl', box('stsd')))), ...more)
    const file = (...moov: Buffer[]) => Buffer.concat([box('ftyp', Buffer.from('M4A ')), box('moov', box('mvhd'), ...moov), box('mdat', Buffer.alloc(9))])
    expect(holdsOnlySound(file(track()))).toBe(true)
    expect(holdsOnlySound(file(track(), box('udta', Buffer.from('x'))))).toBe(false)
    expect(holdsOnlySound(file(track(box('meta'))))).toBe(false)
    expect(holdsOnlySound(file(track(), track()))).toBe(false)
    expect(holdsOnlySound(Buffer.concat([file(track()), box('free', Buffer.from('old'))]))).toBe(false)
    expect(holdsOnlySound(Buffer.concat([file(track()), Buffer.from('tail')]))).toBe(false)
  })
})

describe('what a package gives of an original', () => {
  const of = (kind: Parameters<typeof treatmentOf>[0]['kind'], more: object = {}) => treatmentOf({ kind, name: 'x.jpg', sizeBytes: 9, rows: 0, isCovered: false, isStatement: kind === 'statement', ...more })
  it('is never more than belongs to the case', () => {
    expect(['call-log', 'bill', 'chat'].map((kind) => of(kind as 'chat', { rows: 3 }))).toEqual(['rows', 'rows', 'rows'])
    expect(of('chat')).toBe('home')
    expect([of('picture'), of('picture', { isCovered: true }), of('picture', { name: 'x.GIF' }), of('picture', { sizeBytes: 2 ** 30 }), of('picture', { isStatement: true })])
      .toEqual(['stripped', 'covered', 'home', 'home', 'home'])
    expect([of('recording'), of('statement'), of('document'), of('archive'), of('side-file'), of('other')]).toEqual(['stripped', 'home', 'home', 'home', 'home', 'home'])
  })
})
