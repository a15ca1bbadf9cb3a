// node bin/health.mjs [port]: exit 0 when the server on this machine answers that it is well.
const port = process.argv[2] ?? '3000'
const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(4000) }).catch(() => null)
process.exit(answer?.ok ? 0 : 1)
