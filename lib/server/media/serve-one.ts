import 'server-only'
import { framed, unframed } from './framing'

/** The other side of own-process.ts: reads one message, answers it, ends. Whatever goes wrong ends the process without an answer. */
export async function serveOne(perform: (ask: unknown, bytes: Buffer) => Promise<{ said: unknown; bytes?: Uint8Array }>): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  const message = unframed(Buffer.concat(parts))
  if (!message) return
  const { said, bytes = new Uint8Array() } = await perform(message.said, message.bytes)
  for (const part of framed(said, bytes)) process.stdout.write(part)
}
