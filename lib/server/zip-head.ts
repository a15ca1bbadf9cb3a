import 'server-only'

/** What the first bytes of a ZIP tell: papers of office programs are ZIPs too, and are told by the name of their first entry. */

const [fileMark, emptyMark, nameLengthAt, nameAt] = [0x04034b50, 0x06054b50, 26, 30]
const officeFirst = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|ppt\/|customXml\/)/
const otherFirst = /^(?:mimetype$|META-INF\/|AndroidManifest\.xml$)/
const otherNames = /\.(?:docx|pptx|odt|ods|epub|apk|jar|ipa)$/i

export type ZipKind = 'archive' | 'spreadsheet' | 'paper'

/** Null = no ZIP. A spreadsheet is told from other office papers by its name, else by the parts that follow. */
export function zipKind(head: Buffer, name: string): ZipKind | null {
  const mark = head.length >= 4 ? head.readUInt32LE(0) : 0
  if (mark === emptyMark) return /\.xlsx$/i.test(name) ? 'spreadsheet' : 'archive'
  if (mark !== fileMark) return null
  const length = head.length > nameLengthAt + 1 ? head.readUInt16LE(nameLengthAt) : 0
  const first = head.subarray(nameAt, nameAt + length).toString('latin1')
  if (otherNames.test(name) || otherFirst.test(first)) return 'paper'
  if (/\.xlsx$/i.test(name)) return 'spreadsheet'
  if (!officeFirst.test(first)) return 'archive'
  return head.includes('word/') || head.includes('ppt/') ? 'paper' : 'spreadsheet'
}
