import type { Face } from './metrics'

/** What is drawn, in points from the top left corner, y downwards. Screen and print draw the same list. */
export type Ink = 'ink' | 'muted' | 'rule' | 'hairline' | 'tint' | 'accent'
/** `y` = baseline; `lefts` = left edge of every code point of `text`. `node` = index into `structure`; null = decoration (page numbers, rules). */
export type TextRun = { kind: 'text'; node: number | null; text: string; face: Face; size: number; ink: Ink; y: number; lefts: number[]; factRef?: string }
export type RuleLine = { kind: 'rule'; node: null; x: number; y: number; width: number; height: number; ink: Ink }
export type Area = { kind: 'area'; node: number | null; x: number; y: number; width: number; height: number; ink: Ink }
/** An unfilled rectangle; `stroke` = line width, `dash` = length of dash and gap. */
export type Frame = { kind: 'frame'; node: null; x: number; y: number; width: number; height: number; ink: Ink; stroke: number; dash?: number }
/** Black modules of a code as horizontal runs `[x, y, width]` in modules of `module` points. */
export type Modules = { kind: 'modules'; node: number | null; x: number; y: number; module: number; runs: [number, number, number][]; ink: Ink }
/** Lines through points; `stroke` = line width, `dash` = length of dash and gap. */
export type Strokes = { kind: 'strokes'; node: number | null; paths: [number, number][][]; ink: Ink; stroke: number; dash?: number }
export type DisplayItem = TextRun | RuleLine | Area | Frame | Modules | Strokes

export type Role = 'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'
/** `parent` = index of an earlier node; the first node is the document itself. */
export type StructureNode = { role: Role; parent: number; alt?: string }
export type DisplayPage = { width: number; height: number; items: DisplayItem[] }
/** `on` = civil day of the document: it dates the file, since the renderer has no clock. */
export type DisplayList = { title: string; on: string; language: 'zh-CN'; pages: DisplayPage[]; structure: StructureNode[] }

export const inks: Record<Ink, string> = { ink: '#1a1a1a', muted: '#5f6368', rule: '#9aa0a6', hairline: '#c9ccd1', tint: '#f3f4f6', accent: '#8b1a1a' }
export const a4 = { width: 595.28, height: 841.89 }

/** The words of a page in reading order, one line per text run. */
export const wordsOf = (page: DisplayPage): string => page.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join('\n')
