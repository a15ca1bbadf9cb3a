import { createServer, type AddressInfo, type Socket } from 'node:net'
import { hostname } from 'node:os'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ownOffice, type OwnOffice } from '../own-office'
import { bodyOf, header, mailServer, type MailServer, type Manner } from './mail-server'

/** One mail and one server: what goes over the line, and what comes of servers that do not take it. */

let office: OwnOffice
let server: MailServer
beforeAll(async () => {
  office = await ownOffice()
  server = await mailServer()
})
afterAll(async () => {
  await server.close()
  await office.close()
})
afterEach(() => {
  vi.unstubAllEnvs()
  server.manner = 'kind'
})

/** The module as it is in a process with this environment. */
async function mailWith(env: Record<string, string>) {
  vi.resetModules()
  for (const [name, value] of Object.entries({ ANNING_MAIL_FROM: 'desk@mail.example.org', ...env })) vi.stubEnv(name, value)
  const { sendMail } = await import('@/lib/server/mail')
  const { openRing } = await import('@/lib/server/key-store')
  await openRing(office.me.member.officeId)
  const { closeDatabase } = await import('@/lib/server/db')
  return { sendMail, closeDatabase }
}
const mail = (of = '2026-11-22') => ({ to: 'reader@example.net', language: 'zh-CN' as const, of, member: office.me.member })
async function sent(url: string, env: Record<string, string> = {}) {
  const { sendMail, closeDatabase } = await mailWith({ ANNING_SMTP_URL: url, ...env })
  return sendMail(mail()).finally(closeDatabase)
}

describe('a mail', () => {
  it('says that there is something, and never what; tried again it has the same Message-ID, on another day another', async () => {
    const { sendMail, closeDatabase } = await mailWith({ ANNING_SMTP_URL: server.url })
    for (const of of ['2026-11-22', '2026-11-22', '2026-11-23']) expect(await sendMail(mail(of))).toBeNull()
    await closeDatabase()
    const [first, again, next] = server.mails.slice(-3)
    expect([first?.to, first?.messageId === again?.messageId, first?.messageId === next?.messageId]).toEqual(['reader@example.net', true, false])
    expect(first?.messageId).toMatch(/^<[0-9a-f]{32}@mail\.example\.org>$/)
    const text = first?.text ?? ''
    const title = `=?UTF-8?B?${Buffer.from('记录本').toString('base64')}?=`
    expect(header(text, 'Subject')).toBe(title)
    expect(header(text, 'From')).toBe(`${title} <desk@mail.example.org>`)
    expect(header(text, 'Content-Type')).toBe('text/plain; charset=utf-8')
    expect(header(text, 'Auto-Submitted')).toBe('auto-generated')
    const body = bodyOf(text)
    expect(body.split('\n')[0]?.trim()).toBe('今天有可以看一看的内容。')
    expect(body).toContain('有没有收到新的来信、短信或来电')
    // No link where nobody could follow it; nothing of the program, the machine or the matter.
    expect(text + body).not.toMatch(/https?:|127\.0\.0\.1|anning|安宁|nodemailer|X-Mailer|投诉|催收|期限|案|欠|借|贷|警/i)
    expect(text.slice(0, text.indexOf('\r\n\r\n')).split(/[^\w-]+/)).not.toContain(hostname())
    expect(header(text, 'List-Unsubscribe')).toBe('')
  })

  it('of an office leads to its own address alone, and one press in the mail program ends them', async () => {
    expect(await sent(server.url, { ANNING_MODE: 'office', ANNING_ORIGIN: 'https://desk.example.org' })).toBeNull()
    const { text } = server.mails.at(-1) ?? { text: '' }
    const off = header(text, 'List-Unsubscribe')
    expect(off).toMatch(/^<https:\/\/desk\.example\.org\/api\/alerts\/off\/[\w-]{64}>$/)
    expect(header(text, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    const links = bodyOf(text).match(/https?:\S+/g) ?? []
    expect(links[0]).toBe('https://desk.example.org/today')
    expect(links[1]).toBe(off.slice(1, -1).replace('/api/', '/'))
    expect(links).toHaveLength(2)
  })

  it('is not sent where no server is set up', async () => {
    expect(await sent('', { ANNING_MAIL_FROM: '' })).toBe('not-set-up')
  })

  it.each(['smtp://u:p#x@host', 'smtp://u:p?x@host', 'smtp://u:%zz@host', 'smtp://%zz:p@host', 'smtp://host:port', 'smtp://host/path', 'smtp://host?x=1', 'smtp://host#x'])(
    'needs an address of a server that can be read: %s stops the start', async (url) => {
      await expect(sent(url)).rejects.toThrow(/environment does not fit: ANNING_SMTP_URL$/)
    })

  it('needs both settings, and an address that is one', async () => {
    await expect(sent(server.url, { ANNING_MAIL_FROM: '' })).rejects.toThrow('ANNING_MAIL_FROM')
    await expect(sent('https://mail.example.org')).rejects.toThrow('ANNING_SMTP_URL')
    await expect(sent('smtp://mail.example.org/?tls.rejectUnauthorized=false')).rejects.toThrow('ANNING_SMTP_URL')
  })
})

describe('a server that does not take it', () => {
  const manners: [Manner, string][] = [
    ['refuses-address', 'address'], ['address-later', 'later'], ['refuses-sender', 'sender'], ['refuses-message', 'message'], ['message-later', 'later'], ['drops', 'dropped'],
  ]
  it.each(manners)('%s: %s', async (manner, fault) => {
    server.manner = manner
    expect(await sent(server.url)).toBe(fault)
  })

  it('is not there: unreachable', async () => {
    const gone = await mailServer()
    await gone.close()
    expect(await sent(gone.url)).toBe('unreachable')
  })

  it('says nothing, at the door or after the message: slow', async () => {
    const silent = createServer((socket: Socket) => socket.on('error', () => undefined))
    await new Promise<void>((resolve) => { silent.listen(0, '127.0.0.1', resolve) })
    server.manner = 'stalls'
    const [atDoor, after] = await Promise.all([sent(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`), sent(server.url)])
    silent.close()
    expect([atDoor, after]).toEqual(['slow', 'slow'])
  }, 60_000)

  it('does not know the user: sign-in', async () => {
    const strict = await mailServer({
      authOptional: false, allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => (username === 'me' && password === 'p@ss' ? done(null, { user: 'me' }) : done(new Error('no'))),
    })
    expect(await sent(strict.url.replace('//', '//me:wrong@'))).toBe('sign-in')
    expect(await sent(strict.url.replace('//', '//me:p%40ss@'))).toBeNull()
    await strict.close()
  })
})

describe('a line that is not safe', () => {
  it('is not used to a server elsewhere that offers no encryption', async () => {
    const bare = createServer((socket: Socket) => {
      socket.on('error', () => undefined)
      socket.write('220 here\r\n')
      socket.on('data', (bytes) => socket.write(bytes.toString().startsWith('EHLO') ? '250 here\r\n' : '500 no\r\n'))
    })
    // Only the three usual names of this machine count as it.
    await new Promise<void>((resolve) => { bare.listen(0, '127.0.0.2', resolve) })
    expect(await sent(`smtp://127.0.0.2:${(bare.address() as AddressInfo).port}`)).toBe('no-tls')
    bare.close()
  })

  it('is not used where nobody vouches for the certificate, here neither', async () => {
    const selfSigned = await mailServer({ disabledCommands: [], secure: true })
    expect(await sent(selfSigned.url.replace('smtp:', 'smtps:'))).toBe('no-tls')
    expect(selfSigned.mails).toEqual([])
    await selfSigned.close()
  })
})
