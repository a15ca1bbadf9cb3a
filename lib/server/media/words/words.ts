import 'server-only'
import type { Box, PaddleOcrService } from 'paddleocr'

type Reader = Pick<PaddleOcrService, 'recognize'>
type Points = { width: number; height: number; bytes: Uint8Array }

const [linesMax, charactersMax] = [1_000, 2_000]
const within = (value: number) => Math.min(1, Math.max(0, value))

/** Reads an upright picture, given as red, green and blue of each point: its lines from top to bottom. */
export async function readWords(reader: Reader, { width, height, bytes }: Points) {
  const found = await reader.recognize({ width, height, data: new Uint8Array(bytes) })
  const place = (box: Box) => ({ x: within(box.x / width), y: within(box.y / height), width: within(box.width / width), height: within(box.height / height) })
  const lines = found.filter(({ text }) => text.trim()).slice(0, linesMax).map(({ text, box }) => ({ text: text.slice(0, charactersMax), ...place(box) }))
  return { lines: lines.sort((one, other) => one.y - other.y) }
}
