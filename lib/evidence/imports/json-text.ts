import type { RejectReason } from '../imported-row'

/** JSON from a stranger: bounded in length and depth, and without the keys by which an object could be given another prototype. */

const smallLengthMax = 1_048_576
const depthMax = 64
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

export type JsonRecord = Readonly<Record<string, unknown>>
export const isJsonRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

function problemOf(value: unknown, depth: number): RejectReason | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > depthMax) return 'too-large'
  if (isJsonRecord(value) && Object.keys(value).some((key) => refusedKeys.has(key))) return 'not-well-formed'
  for (const inner of Object.values(value)) {
    const problem = problemOf(inner, depth + 1)
    if (problem) return problem
  }
  return null
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown }
  } catch {
    return null
  }
}

/** A whole JSON text as a value of unknown shape, or why it is not taken. Read its fields by name only. */
export function strangersJson(text: string): { value: unknown } | { refused: RejectReason } {
  const found = parsed(text)
  if (!found) return { refused: 'not-well-formed' }
  const problem = problemOf(found.value, 1)
  return problem ? { refused: problem } : found
}

/** The same for a small text; null when it is none, `null` itself, refused, or over 1 MB. */
export function jsonText(text: string): unknown {
  if (text.length > smallLengthMax) return null
  const found = strangersJson(text)
  return 'value' in found ? found.value : null
}
