import { NextResponse, type NextRequest } from 'next/server'
import { isOwnHost } from '@/lib/office/own-address'

// Decoration only: a nonce, headers and the Host allow-list. Nothing here authorises anyone; every page and route does that itself.

const policy = (nonce: string) => [
  "default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' blob:", "media-src 'self' blob:",
  "connect-src 'self'", "font-src 'self'", "frame-src 'self' blob:", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
  "worker-src 'self'", "manifest-src 'self'",
].join('; ')

const features = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']

const fixedHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
}

const isOffice = () => process.env.ANNING_MODE === 'office'
const address = () => ({ origin: isOffice() ? process.env.ANNING_ORIGIN : undefined, port: process.env.PORT })

function freshNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

const isReadable = (pathname: string) => {
  try {
    return Boolean(decodeURIComponent(pathname))
  } catch {
    return false
  }
}

/** Half a letter (`%E0%A4`) is the address of nothing; the framework would fall over it, so it gets an address that is not there. */
function onward(request: NextRequest, headers: Headers): NextResponse {
  if (isReadable(request.nextUrl.pathname)) return NextResponse.next({ request: { headers } })
  return NextResponse.rewrite(new URL('/nothing', request.url), { request: { headers } })
}

/** Adds the nonce for the page to use (`x-nonce`), its own address (`x-path`) and the security headers; 403 for a foreign Host. */
export function proxy(request: NextRequest): NextResponse {
  if (!isOwnHost(request.headers.get('host'), address())) return new NextResponse(null, { status: 403 })
  const nonce = freshNonce()
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('Content-Security-Policy', policy(nonce))
  const response = onward(request, headers)
  response.headers.set('Content-Security-Policy', policy(nonce))
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value)
  if (isOffice()) response.headers.set('Strict-Transport-Security', 'max-age=31536000')
  return response
}

// Uploads must stay outside: a path matched here gets only the first 10 MB of a body. So /api sets its own headers in route().
export const config = { matcher: ['/((?!api/|_next/static|_next/image).*)'] }
