import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MemoryS3 } from './memory-s3'

/** A server of somebody else's that checks signatures (s3rver), on 127.0.0.1, over a folder of its own. */
export async function realS3(): Promise<MemoryS3> {
  const { default: S3rver } = await import('@20minutes/s3rver')
  const directory = mkdtempSync(path.join(tmpdir(), 'anning-s3rver-'))
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'evidence', configs: [] }] })
  const { port } = await server.run()
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket: 'evidence', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  const stop = () => server.close().then(() => rmSync(directory, { recursive: true, force: true }))
  return { settings, kept: new Map(), requests: [], spoil: () => undefined, stop }
}
