import 'server-only'
import readExif, { type Exif } from 'exif-reader'
import type { Hidden } from './picture-tasks'

/** What a picture's file says beside the picture: where, when and with what it was made. */

const pad = (value: number) => String(value).padStart(2, '0')

/** The reader gives civil time as if it were UTC. */
function civilText(value: unknown): string | undefined {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined
  const day = `${value.getUTCFullYear()}-${pad(value.getUTCMonth() + 1)}-${pad(value.getUTCDate())}`
  return `${day} ${pad(value.getUTCHours())}:${pad(value.getUTCMinutes())}:${pad(value.getUTCSeconds())}`
}

function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.replaceAll('\0', '').trim().slice(0, 200) || undefined
}

/** Degrees from degrees, minutes and seconds. */
function degrees(parts: unknown, side: unknown): number | undefined {
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => Number.isFinite(part))) return undefined
  const [whole = 0, minutes = 0, seconds = 0] = parts as number[]
  const value = whole + minutes / 60 + seconds / 3600
  const signed = /^[SW]/i.test(String(side)) ? -value : value
  return Math.abs(signed) <= 180 ? Math.round(signed * 1e6) / 1e6 : undefined
}

function said({ Image, Photo, GPSInfo, Thumbnail }: Exif): Hidden {
  const all: Hidden = {
    takenAt: civilText(Photo?.DateTimeOriginal ?? Photo?.DateTimeDigitized ?? Image?.DateTime),
    zone: words(Photo?.OffsetTimeOriginal ?? Photo?.OffsetTime),
    make: words(Image?.Make), model: words(Image?.Model), software: words(Image?.Software), author: words(Image?.Artist ?? Photo?.CameraOwnerName),
    serial: words(Photo?.BodySerialNumber ?? Photo?.LensSerialNumber),
    latitude: degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef), longitude: degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef),
    hasThumbnail: Thumbnail ? true : undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Hidden
}

/** Reads an EXIF block; a broken one says nothing. */
export function hiddenOf(exif: Buffer | undefined): Hidden {
  if (!exif) return {}
  try {
    return said(readExif(exif))
  } catch {
    return {}
  }
}
