import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail a server took: to whom, and as it came over the line. */
export type TakenMail = { to: string; messageId: string; text: string; at: number }
/** What the server does to whoever comes. */
export type Manner = 'kind' | 'refuses-address' | 'address-later' | 'refuses-sender' | 'refuses-message' | 'message-later' | 'drops' | 'stalls'
export type MailServer = { url: string; port: number; mails: TakenMail[]; manner: Manner; close: () => Promise<void> }

const refusal = (responseCode: number) => Object.assign(new Error('No'), { responseCode })
const header = (text: string, name: string) => new RegExp(`^${name}:(.*(?:\r\n[ \t].*)*)`, 'mi').exec(text)?.[1]?.replace(/\r\n[ \t]+/g, ' ').trim() ?? ''

/** A real SMTP server on this machine, in the manner that stands in `manner` at the moment; `options` as of smtp-server. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: TakenMail[] = []
  const made: Partial<MailServer> & { manner: Manner } = { mails, manner: 'kind' }
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 500,
    onMailFrom: (_address, _session, done) => done(made.manner === 'refuses-sender' ? refusal(550) : undefined),
    onRcptTo: (_address, _session, done) => {
      if (made.manner === 'refuses-address') return done(refusal(550))
      return done(made.manner === 'address-later' ? refusal(450) : undefined)
    },
    onData: (stream, session, done) => void buffer(stream).then(async (bytes) => {
      const text = bytes.toString('utf8')
      if (made.manner === 'stalls') return undefined
      if (made.manner === 'drops') return [...server.connections].find(({ session: { id } }) => id === session.id)?._socket?.destroy()
      if (made.manner === 'refuses-message') return done(refusal(554))
      if (made.manner === 'message-later') return done(refusal(451))
      mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId: header(text, 'Message-ID'), text, at: Date.now() })
      return done()
      // Whoever was killed in the middle of a message gets no answer.
    }).catch(() => undefined),
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => { server.close(() => resolve()) })
  return Object.assign(made, { url: `smtp://127.0.0.1:${port}`, port, close }) as MailServer
}

export { header }

/** Text of a mail's body, whatever its encoding. */
export function bodyOf(text: string): string {
  const body = text.slice(text.indexOf('\r\n\r\n') + 4)
  const encoding = header(text, 'Content-Transfer-Encoding').toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
