import { anchorCode, anchorGroups } from '@/lib/evidence/custody/anchor'
import { codeOf } from '../summary/code'
import { a4, type DisplayItem, type DisplayList } from './display-list'
import { compact } from './letter-form'
import { oneLine } from './lines'
import type { FontMetrics } from './metrics'
import { runOf } from './sheet'

/**
 * What ties a printed page to what lies elsewhere: a digest or anchor in words on each page and as a code on the first. `size` of the code in points;
 * `alt` = what the code is, for a reader who cannot see it.
 */
export type Seal = { line: string; code: string; alt: string; size: number }

/** Of a text that was handed in. `digest` = 64 hexadecimal digits. */
export const digestSeal = (digest: string): Seal => (
  { line: `内容校验 SHA-256　${digest}`, code: digest, alt: `二维码：内容校验 SHA-256 ${digest}`, size: 46 })

/** Of everything an office held. `root` = 64 hexadecimal digits, `at` = RFC 3339. */
export const anchorSeal = (anchor: { root: string; at: string }): Seal => (
  { line: `锚点　${anchorGroups(anchor.root).join(' ')}`, code: anchorCode(anchor), alt: `二维码：锚点 ${anchor.root}`, size: 64 })

function codeItem(list: DisplayList, seal: Seal): DisplayItem {
  list.structure.push({ role: 'Figure', parent: 0, alt: seal.alt })
  const { size, runs } = codeOf(seal.code)
  const x = a4.width - compact.right - seal.size
  return { kind: 'modules', node: list.structure.length - 1, x, y: 26, module: seal.size / size, runs, ink: 'ink' }
}

function words({ line }: Seal, metrics: FontMetrics): DisplayItem {
  return runOf(oneLine(line, 'sans', metrics), { face: 'sans', size: 7, ink: 'muted' }, { x: compact.left, y: a4.height - 54, width: 0, node: null })
}

/** A laid out letter with its seal. */
export function sealedLayout(list: DisplayList, seal: Seal, metrics: FontMetrics): DisplayList {
  const first = codeItem(list, seal)
  return {
    ...list,
    pages: list.pages.map((page, at) => ({
      ...page, items: [...(at === 0 ? [first] : []), ...page.items, words(seal, metrics)],
    })),
  }
}
