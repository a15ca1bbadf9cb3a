import 'server-only'

/** Headers of every API answer; pages get theirs from proxy.ts, whose matcher leaves /api out. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
}

const plain = (_key: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)

/** The JSON text of an answer; bigints (sizes) become numbers, dates RFC 3339. */
export const jsonText = (value: unknown): string => JSON.stringify(value ?? null, plain)

export function jsonAnswer(text: string, status: number, type = 'application/json'): Response {
  return new Response(text, { status, headers: { ...apiHeaders, 'Content-Type': `${type}; charset=utf-8` } })
}

/** 303 to a path of this site. `Location` is relative: behind a port or a proxy the server does not know its own name. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...apiHeaders, Location: path } })
}
