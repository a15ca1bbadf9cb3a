import type { AttachmentLimit } from '@/lib/channels/channel-settings'

/**
 * What is attached to a letter's web form, in numbered archives that each stay within what the portal takes. Files are stored as they are: never cut, never
 * packed smaller. What no archive can hold is named.
 */

/** `path` = its name in the archive; `sizeBytes` = of the file itself. */
export type AttachedFile = { id: string; exhibit: number; path: string; sizeBytes: number }
/** `sizeBytes` = of the whole archive. */
export type AttachmentPart<F extends AttachedFile = AttachedFile> = { number: number; name: string; files: F[]; sizeBytes: number }
/** `tooLarge` = files that are larger than the portal takes, even alone; `isTooMany` = more archives than it takes. */
export type AttachmentPlan<F extends AttachedFile = AttachedFile> = { parts: AttachmentPart<F>[]; tooLarge: F[]; isTooMany: boolean }

/** Portals do not say which megabyte they mean: the smaller one is within both. */
const megabyte = 1_000_000

/** Bytes of a name in UTF-8. */
const nameBytes = (name: string): number =>
  [...name].reduce((sum, sign) => sum + [0x80, 0x800, 0x10000].filter((from) => (sign.codePointAt(0) ?? 0) >= from).length + 1, 0)

/** What a stored entry adds to an archive besides its bytes (APPNOTE.TXT 4.3.7, 4.3.9, 4.3.12): its head, its sums and its place in the list. */
const entryBytes = ({ path, sizeBytes }: AttachedFile): number => sizeBytes + 30 + 16 + 46 + 2 * nameBytes(path)
const endBytes = 22
const archiveBytes = (files: readonly AttachedFile[]): number => files.reduce((sum, file) => sum + entryBytes(file), endBytes)

type PartLimit = Pick<AttachmentLimit, 'countMax' | 'sizeMbMax'>

/**
 * The files in their order, as many in an archive as go in; without a known limit there is one archive. @param files each and together smaller than 4 GiB
 */
export function attachmentPlan<F extends AttachedFile>(files: readonly F[], { sizeMbMax, countMax }: PartLimit): AttachmentPlan<F> {
  const bytesMax = sizeMbMax === null ? Infinity : Math.floor(sizeMbMax * megabyte)
  const tooLarge = files.filter((file) => archiveBytes([file]) > bytesMax)
  const groups: F[][] = []
  for (const file of files.filter((each) => !tooLarge.includes(each))) {
    const last = groups.at(-1)
    if (last && archiveBytes([...last, file]) <= bytesMax) last.push(file)
    else groups.push([file])
  }
  const parts = groups.map((group, at) => ({ number: at + 1, name: `附件-${at + 1}.zip`, files: group, sizeBytes: archiveBytes(group) }))
  return { parts, tooLarge, isTooMany: countMax !== null && parts.length > countMax }
}

const cited = /证(\d{1,5})(?:至证(\d{1,5}))?/gu

/** Numbers of the exhibits a text names, ranges spelt out (证3至证5), in order. */
export function citedExhibits(text: string): number[] {
  const spans = [...text.matchAll(cited)].map(([, from, to]) => [Number(from), Number(to ?? from)] as const)
  const numbers = spans.flatMap(([from, to]) => Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at))
  return [...new Set(numbers)].sort((one, other) => one - other)
}
