const casePath = /^\/cases\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i

/** The case that the page at a path belongs to; null for a page of no case. */
export const caseOfAddress = (path: string): string | null => casePath.exec(path)?.[1] ?? null
