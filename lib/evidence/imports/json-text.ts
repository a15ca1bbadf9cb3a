const lengthMax = 1_048_576

/** A small JSON text as a value of unknown shape; null when it is none, `null` itself, or over 1 MB. Read its fields by name only. */
export function jsonText(text: string): unknown {
  if (text.length > lengthMax) return null
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}
