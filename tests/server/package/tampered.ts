import { createHash } from 'node:crypto'
import { zipStream } from '@/lib/server/zip-stream'
import type { Manifest } from '@/lib/evidence/package/manifest'

/** What somebody may do to a package who has all of it but not the paper: everything that is to be found. */

type Random = (below: number) => number
/** The same numbers for the same seed. */
function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Files = Map<string, Buffer>
const at = Date.parse('2026-04-11T23:10:08+08:00')
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** Packs files as we pack them, so that the frame tells nothing. */
export async function repacked(files: Files): Promise<Buffer> {
  async function* entries() { for (const [path, bytes] of files) yield { path, at, bytes } }
  const parts: Uint8Array[] = []
  for await (const part of zipStream(entries())) parts.push(part)
  return Buffer.concat(parts)
}

const flipped = (bytes: Buffer, random: Random): Buffer => {
  const copy = Buffer.from(bytes)
  const place = random(copy.length)
  copy[place] = (copy[place] ?? 0) ^ (1 << random(8))
  return copy
}

type Json = { manifest: Manifest; anchor: { printed: Anchor; whole: Anchor } }
type Anchor = { officeId: string; root: string; heads: Record<string, { seq: number; hash: string }>; paths: { events: { seq: number; path: string[] }[]; items: { id: string; path: string[] }[] }; rows: Row[] }
type Row = { seq: number; at: string; payload: string; prev: string; hash: string }

function edited(files: Files, edit: (json: Json) => void): Files {
  const read = (name: string) => JSON.parse(files.get(name)?.toString() ?? '') as never
  const json: Json = { manifest: read('manifest.json'), anchor: read('anchor.json') }
  edit(json)
  return new Map(files).set('manifest.json', Buffer.from(JSON.stringify(json.manifest))).set('anchor.json', Buffer.from(JSON.stringify(json.anchor)))
}
const picked = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T
const evidenceOf = (files: Files) => [...files.keys()].filter((path) => /^(?:originals|copies|letters)\//.test(path))

/** A row as it would have to read, hashed anew: what its anchor does not know of. */
function rewritten(anchor: Anchor, random: Random, change: (payload: Record<string, unknown>) => void): void {
  const row = picked(anchor.rows, random)
  const payload = JSON.parse(row.payload) as Record<string, unknown>
  change(payload)
  row.payload = JSON.stringify(payload)
  row.hash = sha(`anning-custody-1|${anchor.officeId}|${row.seq}|${row.prev}|${row.at}|${row.payload}`)
}

type Tampering = (files: Files, random: Random) => Files
const changes: Record<string, Tampering> = {
  'a bit of a file': (files, random) => { const path = picked([...files.keys()], random); return new Map(files).set(path, flipped(files.get(path)!, random)) },
  'a file cut': (files, random) => { const path = picked([...files.keys()], random); const bytes = files.get(path)!; return new Map(files).set(path, bytes.subarray(0, random(bytes.length))) },
  'a file longer': (files, random) => { const path = picked([...files.keys()], random); return new Map(files).set(path, Buffer.concat([files.get(path)!, Buffer.from(' ')])) },
  'a file gone': (files, random) => { const left = new Map(files); left.delete(picked([...files.keys()], random)); return left },
  'a file more': (files) => new Map(files).set('originals/999 新.txt', Buffer.from('x')),
  'a file renamed': (files, random) => { const path = picked(evidenceOf(files), random); return new Map([...files].map(([name, bytes]) => [name === path ? `${name}x` : name, bytes])) },
  'two files swapped': (files, random) => {
    const [one, other] = [picked(evidenceOf(files), random), picked(evidenceOf(files), random)]
    return one === other ? new Map(files).set(one, Buffer.from('x')) : new Map(files).set(one, files.get(other)!).set(other, files.get(one)!)
  },
  'a file and its line in the manifest': (files, random) => {
    const path = picked(evidenceOf(files), random)
    const bytes = flipped(files.get(path)!, random)
    return edited(new Map(files).set(path, bytes), ({ manifest }) => {
      const line = manifest.files.find((each) => each.path === path)!
      Object.assign(line, { sha256: sha(bytes), of: { id: line.of!.id, sha256: sha(bytes) } })
    })
  },
  'a file, its manifest and the row that names it': (files, random) => {
    const path = picked(evidenceOf(files), random)
    const bytes = flipped(files.get(path)!, random)
    return edited(new Map(files).set(path, bytes), ({ manifest, anchor }) => {
      manifest.files.find((each) => each.path === path)!.sha256 = sha(bytes)
      for (const row of anchor.whole.rows) {
        const payload = JSON.parse(row.payload) as Record<string, string>
        if (payload.action !== 'package-made' || payload.exportId !== manifest.exportId) continue
        row.payload = JSON.stringify({ ...payload, sha256: sha(JSON.stringify(manifest)) })
        row.hash = sha(`anning-custody-1|${anchor.whole.officeId}|${row.seq}|${row.prev}|${row.at}|${row.payload}`)
      }
    })
  },
  'a line of the manifest gone': (files, random) => edited(files, ({ manifest }) => { manifest.files.splice(random(manifest.files.length), 1) }),
  'a word more in the manifest': (files) => edited(files, ({ manifest }) => { Object.assign(manifest, { note: 'x' }) }),
  'what was left out made less': (files) => edited(files, ({ manifest }) => { manifest.leftOut.pop() }),
  'a custody row rewritten': (files, random) => edited(files, ({ anchor }) => rewritten(picked([anchor.printed, anchor.whole], random), random, (payload) => { payload.actor = 'x' })),
  'a custody row gone': (files, random) => edited(files, ({ anchor }) => { const { rows } = picked([anchor.printed, anchor.whole], random); rows.splice(random(rows.length), 1) }),
  'a custody row and its way gone': (files, random) => edited(files, ({ anchor }) => {
    const { rows, paths } = anchor.printed
    const [row] = rows.splice(random(rows.length), 1)
    paths.events = paths.events.filter(({ seq }) => seq !== row?.seq)
  }),
  'a custody row put back in time': (files, random) => edited(files, ({ anchor }) => { picked(anchor.whole.rows, random).at = '2020-01-01T00:00:00.000000Z' }),
  'two custody rows swapped': (files) => edited(files, ({ anchor }) => { anchor.whole.rows.reverse() }),
  'another root': (files, random) => edited(files, ({ anchor }) => { picked([anchor.printed, anchor.whole], random).root = sha(String(random(1000))) }),
  'another office': (files) => edited(files, ({ anchor }) => { anchor.printed.officeId = anchor.printed.officeId.replace(/^./, 'f') }),
  'another head': (files, random) => edited(files, ({ anchor }) => { picked([anchor.printed, anchor.whole], random).heads.audit!.seq += 1 }),
  'a way that leads elsewhere': (files, random) => edited(files, ({ anchor }) => { const { path } = picked(anchor.whole.paths.events, random); path[random(path.length)] = `L${sha('x')}` }),
  'a step on the wrong side': (files, random) => edited(files, ({ anchor }) => { const { path } = picked(anchor.printed.paths.items, random); const step = random(path.length); path[step] = path[step]!.replace(/^./, (side) => (side === 'L' ? 'R' : 'X')) }),
  'the anchors exchanged': (files) => edited(files, ({ anchor }) => { [anchor.printed, anchor.whole] = [anchor.whole, anchor.printed] }),
  'a word more in the anchors': (files) => edited(files, ({ anchor }) => { Object.assign(anchor.whole, { note: 'x' }) }),
  'the anchors spelled anew': (files) => new Map(files).set('anchor.json', Buffer.from(JSON.stringify(JSON.parse(files.get('anchor.json')!.toString()), null, 1))),
}
export const tamperings = Object.keys(changes)

/** One tampering of a package: with its files, packed again as we pack, or with the bytes of the ZIP as they lie. */
export async function tampered(zip: Buffer, files: Files, seed: number): Promise<{ name: string; bytes: Buffer }> {
  const random = randomOf(seed)
  if (seed % 3 === 0) return { name: `bit of the ZIP ${seed}`, bytes: flipped(zip, random) }
  if (seed % 30 === 1) return { name: `ZIP cut ${seed}`, bytes: zip.subarray(0, random(zip.length)) }
  if (seed % 30 === 2) return { name: `ZIP longer ${seed}`, bytes: Buffer.concat([zip, Buffer.from('x')]) }
  const name = picked(tamperings, random)
  return { name: `${name} ${seed}`, bytes: await repacked(changes[name]!(files, random)) }
}

/** A single kind of tampering, by name. */
export const tamperedAs = (name: string, files: Files, seed: number): Promise<Buffer> => repacked(changes[name]!(files, randomOf(seed)))
