import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The barest server that does the like: node:http, multipart, SHA-256, a file that is synced. No session, no database, no seal, no reading back. */

const folder = path.join(process.cwd(), '.cache/bare-upload')
const program = `
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import http from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
http.createServer((request, response) => {
  const busboy = new Busboy({ headers: request.headers })
  const hash = createHash('sha256')
  let written
  busboy.on('file', (_field, stream) => {
    written = pipeline(stream, async function* (parts) { for await (const part of parts) { hash.update(part); yield part } }, createWriteStream(process.argv[2], { flush: true }))
  })
  pipeline(request, busboy).then(() => written).then(() => { response.writeHead(201, { 'Content-Type': 'application/json' }); response.end(JSON.stringify({ items: [{ sha256: hash.digest('hex') }] })) })
}).listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)) })
`

export type BareUpload = { origin: string; stop(): void }

/** Starts it; what it keeps lies beside the given folder's files, on the same disk. */
export async function bareUpload(data: string): Promise<BareUpload> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'server.mjs'), program)
  const kept = path.join(path.dirname(data), 'bare.bin')
  const child: ChildProcess = spawn(process.execPath, [path.join(folder, 'server.mjs'), kept], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve) => child.stdout?.once('data', (chunk) => resolve(String(chunk))))
  return { origin: `http://127.0.0.1:${port}`, stop: () => { child.kill(); rmSync(folder, { recursive: true, force: true }) } }
}
