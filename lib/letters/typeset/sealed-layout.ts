import { codeOf } from '../summary/code'
import { a4, type DisplayItem, type DisplayList, type TextRun } from './display-list'
import { compact } from './letter-form'
import { oneLine } from './lines'
import type { FontMetrics } from './metrics'
import { runOf } from './sheet'

/** What ties a printed page to the text that was handed in: the digest in words and as a code; and a place for a fingerprint. */

const codeSize = 46
const print = { width: 36, height: 39 }

function code(list: DisplayList, digest: string): DisplayItem {
  list.structure.push({ role: 'Figure', parent: 0, alt: `二维码：内容校验 SHA-256 ${digest}` })
  const { size, runs } = codeOf(digest)
  const x = a4.width - compact.right - codeSize
  return { kind: 'modules', node: list.structure.length - 1, x, y: 26, module: codeSize / size, runs, ink: 'ink' }
}

function words(digest: string, metrics: FontMetrics): DisplayItem {
  const line = oneLine(`内容校验 SHA-256　${digest}`, 'sans', metrics)
  return runOf(line, { face: 'sans', size: 7, ink: 'muted' }, { x: compact.left, y: a4.height - 54, width: 0, node: null })
}

const isPrintLine = (item: DisplayItem): item is TextRun => item.kind === 'text' && item.text.startsWith('按指印')

/** A dashed box beside the words that ask for a fingerprint. */
const box = ({ lefts, size, y }: TextRun): DisplayItem => ({
  kind: 'frame', node: null, x: (lefts.at(-1) ?? 0) + size * 1.4, y: y - 25, ...print, ink: 'rule', stroke: 0.6, dash: 2,
})

/** A laid out letter with its digest on every page, its code on the first, and a box for the fingerprint. `digest` = 64 hexadecimal digits. */
export function sealedLayout(list: DisplayList, digest: string, metrics: FontMetrics): DisplayList {
  const first = code(list, digest)
  return {
    ...list,
    pages: list.pages.map((page, at) => ({
      ...page, items: [...(at === 0 ? [first] : []), ...page.items, ...page.items.filter(isPrintLine).map(box), words(digest, metrics)],
    })),
  }
}
