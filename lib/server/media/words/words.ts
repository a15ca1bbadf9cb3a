import 'server-only'

/** The little of the reader that is used. */
export type Reader = {
  Init(path: string, language: string, mode: number): void; SetVariable(name: string, value: string): void
  SetImageFile(angle: number, degrees: number): void; Recognize(monitor: null): void; GetTSVText(page: number): string
}
export type Core = { FS: { writeFile(name: string, bytes: Uint8Array): void }; TessBaseAPI: new () => Reader }

type Box = { text: string; left: number; top: number; right: number; bottom: number }
/** Rows of the reader's table: 1 = the page itself, 5 = a word. */
const [pageLevel, wordLevel] = ['1', '5']

const joined = (one: Box, other: Box, glue: string): Box => ({
  text: one.text + glue + other.text, left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})

function lineBoxes(table: string): { page: { width: number; height: number }; boxes: Box[] } {
  const lines = new Map<string, Box>()
  let page = { width: 1, height: 1 }
  for (const row of table.split('\n')) {
    const [level, sheet, block, paragraph, line, , left = '0', top = '0', width = '0', height = '0', , text = ''] = row.split('\t')
    if (level === pageLevel) page = { width: +width, height: +height }
    if (level !== wordLevel || !text.trim()) continue
    const key = [sheet, block, paragraph, line].join('/')
    const known = lines.get(key)
    const [right, bottom] = [+left + +width, +top + +height]
    // Chinese words stand without blanks between them; Latin ones keep theirs.
    const glue = known && /[A-Za-z0-9]$/.test(known.text) && /^[A-Za-z]/.test(text) ? ' ' : ''
    const box = { text, left: +left, top: +top, right, bottom }
    lines.set(key, known ? joined(known, box, glue) : box)
  }
  return { page, boxes: [...lines.values()] }
}

const within = (value: number) => Math.min(1, Math.max(0, value))

/** Reads an upright grey PNG: scattered text, as on a phone's screen. */
export function readWords({ core, api }: { core: Core; api: Reader }, bytes: Uint8Array) {
  api.SetVariable('tessedit_pageseg_mode', '11')
  core.FS.writeFile('/input', bytes)
  api.SetImageFile(1, 0)
  api.Recognize(null)
  const { page, boxes } = lineBoxes(api.GetTSVText(0))
  const lines = boxes.slice(0, 1_000).map(({ text, left, top, right, bottom }) => ({
    text: text.slice(0, 2_000), x: within(left / page.width), y: within(top / page.height), width: within((right - left) / page.width),
    height: within((bottom - top) / page.height),
  }))
  return { lines: lines.sort((one, other) => one.y - other.y) }
}
