import { crc32, deflateRawSync } from 'node:zlib'

/** ZIPs as people and attackers make them. */

/** `mode` = Unix file mode; `claims` = what the directory says instead of the truth; `offset` = where the directory says the entry lies. */
export type ZipPart = {
  name: string | Buffer; data: Buffer | string; stored?: boolean; mode?: number; flags?: number; method?: number; claims?: { crc?: number; size?: number }; offset?: number
}

const u16 = (value: number) => { const out = Buffer.alloc(2); out.writeUInt16LE(value); return out }
const u32 = (value: number) => { const out = Buffer.alloc(4); out.writeUInt32LE(value >>> 0); return out }

/** An archive of these parts. */
export function zipFile(parts: readonly ZipPart[]): Buffer<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const [name, data] = [Buffer.from(part.name as string), Buffer.from(part.data as string)]
    const packed = part.stored ? data : deflateRawSync(data)
    const common = Buffer.concat([u16(part.flags ?? 0x800), u16(part.method ?? (part.stored ? 0 : 8)), u16(0x6000), u16(0x5ca1),
      u32(part.claims?.crc ?? crc32(data)), u32(packed.length), u32(part.claims?.size ?? data.length), u16(name.length), u16(0)])
    const body = Buffer.concat([u32(0x04034b50), u16(20), common, name, packed])
    directory.push(Buffer.concat([u32(0x02014b50), u16(0x031e), u16(20), common, u16(0), u16(0), u16(0), u32((part.mode ?? 0o100644) << 16), u32(part.offset ?? at), name]))
    bodies.push(body)
    at += body.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(parts.length), u16(parts.length), u32(list.length), u32(at), u16(0)])
  return Buffer.concat([...bodies, list, end])
}
