import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentPlan, citedExhibits, type AttachedFile } from '@/lib/letters/attachment-parts'
import { zipStream } from '@/lib/server/zip-stream'

const file = (exhibit: number, sizeBytes: number): AttachedFile => ({ id: String(exhibit), exhibit, path: `${String(exhibit).padStart(3, '0')} 录音 夜😀.m4a`, sizeBytes })
const files = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { maxLength: 30 }).map((sizes) => sizes.map((size, at) => file(at + 1, size)))

async function archived(of: readonly AttachedFile[]): Promise<number> {
  async function* entries() {
    for (const { path, sizeBytes } of of) yield { path, at: 0, sizeBytesMax: sizeBytes, bytes: (async function* () { yield Buffer.alloc(sizeBytes) })() }
  }
  let total = 0
  for await (const part of zipStream(entries())) total += part.length
  return total
}

describe('what is attached to a form', () => {
  it('goes into archives within the limit, each file once and in order, and none that could have gone into the one before', () => {
    fc.assert(fc.property(files, fc.integer({ min: 1, max: 40 }), (all, tenths) => {
      const { parts, tooLarge } = attachmentPlan(all, { sizeMbMax: tenths / 10, countMax: null })
      const max = tenths * 100_000
      expect(parts.every(({ sizeBytes }) => sizeBytes <= max)).toBe(true)
      expect(parts.flatMap((part) => part.files)).toEqual(all.filter((each) => !tooLarge.includes(each)))
      expect(parts.map(({ number, name }) => [number, name])).toEqual(parts.map((_, at) => [at + 1, `附件-${at + 1}.zip`]))
      for (const [at, { files: [first] }] of parts.entries()) {
        const before = parts[at - 1]
        if (before && first) expect(attachmentPlan([...before.files, first], { sizeMbMax: tenths / 10, countMax: null }).parts).toHaveLength(2)
      }
      for (const large of tooLarge) expect(attachmentPlan([large], { sizeMbMax: null, countMax: null }).parts[0]?.sizeBytes).toBeGreaterThan(max)
    }))
  })

  it('is one archive where no limit is known, and says when the portal takes fewer', () => {
    const all = [file(1, 9_000_000), file(2, 9_000_000)]
    expect(attachmentPlan(all, { sizeMbMax: null, countMax: null })).toMatchObject({ parts: [{ files: all }], tooLarge: [], isTooMany: false })
    expect(attachmentPlan(all, { sizeMbMax: 10, countMax: 1 }).isTooMany).toBe(true)
    expect(attachmentPlan([], { sizeMbMax: 2, countMax: 1 })).toEqual({ parts: [], tooLarge: [], isTooMany: false })
  })

  it('weighs to the byte what it is said to weigh', async () => {
    const all = [file(1, 0), file(2, 70_001), file(30, 5)]
    expect(await archived(all)).toBe(attachmentPlan(all, { sizeMbMax: null, countMax: null }).parts[0]?.sizeBytes)
  })
})

describe('exhibits a text names', () => {
  it('are read with their ranges, each once', () => {
    expect(citedExhibits('（证3至证5、证1）。另见证10、证4；保证金、证据目录、证')).toEqual([1, 3, 4, 5, 10])
    expect(citedExhibits('证9至证2')).toEqual([9])
  })
})
