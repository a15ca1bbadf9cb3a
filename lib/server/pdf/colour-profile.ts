import 'server-only'

/** An ICC v2 display profile of sRGB (IEC 61966-2-1), computed: primaries adapted to D50 and 256 steps of its curve. PDF/A asks for one. */

const s15 = (value: number) => Math.round(value * 65536)

function xyz(x: number, y: number, z: number): Buffer {
  const data = Buffer.alloc(20)
  data.write('XYZ ', 0, 'latin1')
  ;[x, y, z].forEach((value, at) => data.writeInt32BE(s15(value), 8 + at * 4))
  return data
}

function curve(): Buffer {
  const steps = 256
  const data = Buffer.alloc(12 + steps * 2)
  data.write('curv', 0, 'latin1')
  data.writeUInt32BE(steps, 8)
  for (let at = 0; at < steps; at += 1) {
    const value = at / (steps - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    data.writeUInt16BE(Math.round(linear * 65535), 12 + at * 2)
  }
  return data
}

const text = (words: string) => Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${words}\0`, 'latin1')])

function description(words: string): Buffer {
  const data = Buffer.alloc(12 + words.length + 1 + 78)
  data.write('desc', 0, 'latin1')
  data.writeUInt32BE(words.length + 1, 8)
  data.write(words, 12, 'latin1')
  return data
}

function header(size: number): Buffer {
  const data = Buffer.alloc(128)
  data.writeUInt32BE(size, 0)
  data.writeUInt32BE(0x02100000, 8)
  data.write('mntrRGB XYZ ', 12, 'latin1')
  ;[2026, 1, 1].forEach((value, at) => data.writeUInt16BE(value, 24 + at * 2))
  data.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.8249).copy(data, 68, 8)
  return data
}

const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])

function profile(): Buffer {
  const tone = padded(curve())
  const tags: [string, Buffer][] = [
    ['desc', padded(description('sRGB'))], ['cprt', padded(text('No rights reserved'))], ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)], ['bXYZ', xyz(0.1431, 0.0606, 0.7139)], ['rTRC', tone], ['gTRC', tone], ['bTRC', tone],
  ]
  const blocks = [...new Set(tags.map(([, data]) => data))]
  const tableSize = 4 + tags.length * 12
  const offsetOf = (data: Buffer) => 128 + tableSize + blocks.slice(0, blocks.indexOf(data)).reduce((sum, block) => sum + block.length, 0)
  const table = Buffer.alloc(tableSize)
  table.writeUInt32BE(tags.length, 0)
  tags.forEach(([name, data], at) => {
    table.write(name, 4 + at * 12, 'latin1')
    table.writeUInt32BE(offsetOf(data), 8 + at * 12)
    table.writeUInt32BE(data.length, 12 + at * 12)
  })
  const size = 128 + tableSize + blocks.reduce((sum, block) => sum + block.length, 0)
  return Buffer.concat([header(size), table, ...blocks])
}

export const colourProfile: Buffer = profile()
