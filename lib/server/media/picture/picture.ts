import 'server-only'
import type { Area } from '@/lib/evidence/pictures/cover-schema'
import { likenessSize } from '@/lib/evidence/pictures/similar'
import sharp, { type OverlayOptions, type Sharp } from 'sharp'
import { opened } from './decoded'
import { hiddenOf } from './hidden'
import type { Look, PictureAsk } from './picture-tasks'

const [previewPixels, previewQuality, copyQuality, readerPixels] = [640, 72, 92, 960]

/** The picture as so few grey places that storing it anew or making it smaller hardly changes them. */
async function likeness(picture: Sharp): Promise<string> {
  const { columns, rows } = likenessSize
  const grey = await picture.clone().flatten({ background: '#fff' }).greyscale().resize(columns, rows, { fit: 'fill' }).raw().toBuffer()
  return grey.toString('base64')
}

async function look(bytes: Buffer): Promise<{ said: Look; bytes: Uint8Array }> {
  const { format, picture, exif } = await opened(bytes)
  // Turned upright first: what the file calls width may be the height.
  const { data: pixels, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels as 3 | 4 } }
  const upright = sharp(pixels, raw)
  const small = await upright.clone().flatten({ background: '#fff' }).resize(previewPixels, previewPixels, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: previewQuality }).toBuffer()
  return { said: { format, width: info.width, height: info.height, likeness: await likeness(upright), hidden: hiddenOf(exif) }, bytes: small }
}

/** A black box over an area: outwards to whole pixels, at least one. */
function boxOf({ x, y, width, height }: Area, size: { width: number; height: number }): OverlayOptions {
  const [left, top] = [Math.min(size.width - 1, Math.floor(x * size.width)), Math.min(size.height - 1, Math.floor(y * size.height))]
  const [right, bottom] = [Math.min(size.width, Math.ceil((x + width) * size.width)), Math.min(size.height, Math.ceil((y + height) * size.height))]
  const box = { width: Math.max(1, right - left), height: Math.max(1, bottom - top), channels: 3 as const, background: '#000' }
  return { input: { create: box }, left, top }
}

/** The pixels alone, stored anew: nothing of the old file comes along. A HEIC picture becomes a JPEG. */
async function copy(bytes: Buffer, cover: Area[]) {
  const { format, picture } = await opened(bytes)
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const channels = info.channels as 3 | 4
  const fresh = sharp(data, { raw: { width: info.width, height: info.height, channels } }).composite(cover.map((area) => boxOf(area, info)))
  const as = format === 'heic' ? 'jpeg' : format
  const made = await (as === 'png' ? fresh.png() : as === 'webp' ? fresh.webp({ quality: copyQuality }) : fresh.jpeg({ quality: copyQuality })).toBuffer()
  return { said: { format: as, width: info.width, height: info.height }, bytes: made }
}

/** Upright, as red, green and blue of each point, no wider than a reader of words can use. */
async function points(bytes: Buffer) {
  const { picture } = await opened(bytes)
  const size = { width: readerPixels, height: readerPixels * 4, fit: 'inside', withoutEnlargement: true } as const
  const upright = picture.flatten({ background: '#fff' }).toColourspace('srgb').resize(size)
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true })
  return { said: { width: info.width, height: info.height }, bytes: data }
}

/** Does one task. @throws when the file is no picture of the four formats, or is broken or too large */
export async function performed(ask: PictureAsk, bytes: Buffer): Promise<{ said: unknown; bytes: Uint8Array }> {
  switch (ask.do) {
    case 'look':
      return look(bytes)
    case 'points':
      return points(bytes)
    case 'copy':
      return copy(bytes, ask.cover)
    default:
      return ask satisfies never
  }
}
