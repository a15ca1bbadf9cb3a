import 'server-only'
import sharp, { type Sharp } from 'sharp'

/** Opens a picture: three formats by the picture library, HEIC by a decoder of its own; every other reader of the library is shut. */

const pixelsMax = 40_000_000
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)
sharp.concurrency(1)

const options = { limitInputPixels: pixelsMax, failOn: 'error' } as const
const isHeic = (bytes: Buffer) => bytes.toString('latin1', 4, 8) === 'ftyp' && /^(?:hei[cxms]|hev[cx]|mif1|msf1)/.test(bytes.toString('latin1', 8, 12))

export type Opened = { format: 'jpeg' | 'png' | 'webp' | 'heic'; picture: Sharp; exif: Buffer | undefined }

type Box = { width: number; height: number; data: Uint8ClampedArray }

async function heicPixels(bytes: Buffer): Promise<Box> {
  const { default: libheif } = await import('libheif-js/libheif-wasm/libheif-bundle.mjs')
  const [image] = new (libheif().HeifDecoder)().decode(bytes)
  const [width, height] = image ? [image.get_width(), image.get_height()] : [0, 0]
  if (!image || width < 1 || height < 1 || width * height > pixelsMax) throw new Error('no such picture')
  const box = { width, height, data: new Uint8ClampedArray(width * height * 4) }
  return new Promise((resolve, reject) => image.display(box, (shown: Box | null) => (shown ? resolve(shown) : reject(new Error('not decoded')))))
}

/** EXIF of a HEIC file stands in an item of its own; its first words tell it apart. */
function heicExif(bytes: Buffer): Buffer | undefined {
  const found = [bytes.indexOf('MM\0*', 0, 'latin1'), bytes.indexOf('II*\0', 0, 'latin1')].filter((at) => at >= 0)
  return found.length > 0 ? Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), bytes.subarray(Math.min(...found), Math.min(...found) + 65_536)]) : undefined
}

/** An upright picture with its format and EXIF. @throws when it is none of the four, broken or too large */
export async function opened(bytes: Buffer): Promise<Opened> {
  if (isHeic(bytes)) {
    const { width, height, data } = await heicPixels(bytes)
    return { format: 'heic', picture: sharp(data, { raw: { width, height, channels: 4 } }), exif: heicExif(bytes) }
  }
  const { format, exif } = await sharp(bytes, options).metadata()
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') throw new Error('another format')
  return { format, picture: sharp(bytes, options).autoOrient(), exif }
}
