/** Chinese text in its sentences. What stands in quotation marks, brackets or a title is never divided. */

const pairs: Record<string, string> = { '“': '”', '《': '》', '（': '）', '「': '」', '〔': '〕' }
const closers = new Set(Object.values(pairs))
const stop = /[。！？]/u

/** For each character whether it stands inside a pair of marks; a mark without its partner counts for nothing. One pass over the text. */
function insideMarks(text: string): boolean[] {
  const inside = Array.from({ length: text.length }, () => false)
  const open: { mark: string; at: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string
    if (mark in pairs) open.push({ mark, at })
    else if (closers.has(mark)) close(open, { mark, at }, inside)
  }
  return inside
}

function close(open: { mark: string; at: number }[], { mark, at }: { mark: string; at: number }, inside: boolean[]): void {
  const place = open.findLastIndex((one) => pairs[one.mark] === mark)
  if (place < 0) return
  const from = open[place]?.at ?? at
  open.length = place
  if (open.length > 0) return
  inside.fill(true, from, at)
}

/** The parts of a text between a mark that stands outside all pairs. */
export function partsBy(text: string, mark: string): string[] {
  if (!text.includes(mark)) return [text]
  const inside = insideMarks(text)
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== mark || inside[at]) continue
    parts.push(text.slice(from, at))
    from = at + 1
  }
  return [...parts, text.slice(from)]
}

/** Sentences with their stops; a line end ends none, since what a person wrote may hold one. */
export function sentencesOf(text: string): string[] {
  const inside = insideMarks(text)
  const found: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (inside[at] || !stop.test(text[at] as string)) continue
    found.push(text.slice(from, at + 1))
    from = at + 1
  }
  return [...found, text.slice(from)].filter((sentence) => sentence.trim())
}
