/** What stands at the start of an XML text, up to its root element. */
export type XmlStart = { root: string } | 'dtd' | 'html' | 'broken' | 'other'

const skipped = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/
const headLengthMax = 60_000

/** `dtd` = a document type or entity declaration comes first; `broken` = the text ends before any root; `html` is no data format. */
export function xmlStart(head: string): XmlStart {
  let rest = head
  for (let found = skipped.exec(rest); found; found = skipped.exec(rest)) rest = rest.slice(found[0].length)
  rest = rest.trimStart()
  if (/^<!doctype\s+html/i.test(rest)) return 'html'
  if (/^<!(?:doctype|entity)/i.test(rest)) return 'dtd'
  const root = /^<([A-Za-z_][\w:.-]*)/.exec(rest)?.[1]
  if (root) return root.toLowerCase() === 'html' || root.toLowerCase() === 'svg' ? 'html' : { root }
  return head.length < headLengthMax && head.trimStart().startsWith('<?xml') ? 'broken' : 'other'
}
