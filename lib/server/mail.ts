import 'server-only'
import { createHash } from 'node:crypto'
import nodemailer from 'nodemailer'
import { type MailFault } from '@/lib/office/mail-fault'
import { messagesOf, type Messages } from '@/lib/i18n/messages'
import { alertOffKey } from './alert-off'
import { nowDate } from './clock'
import { env, isOfficeMode } from './env'

/**
 * The only way mail goes out: to a server somebody set up, over an encrypted line unless it stands on this machine. A mail says that there is something to
 * look at, never what: no case, no body, no lender, no name, not how many. The same mail sent again carries the same Message-ID.
 */

type MailServer = {
  host: string; port: number; secure: boolean; requireTLS: boolean; ignoreTLS: boolean; auth?: { user: string; pass: string }
}
/** One mail: to whom, in which language, whose; `of` = the day it is for, or what else there is one mail of. */
export type Mail = { to: string; language: 'zh-CN' | 'en'; of: string; member: { officeId: string; id: string } }

const waits = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, socketCloseTimeout: 1_000 }
/** A server that answers a little now and then is given up all the same. */
export const mailWaitMs = 45_000
const ports = { 'smtp:': 587, 'smtps:': 465 } as const
const here = ['localhost', '127.0.0.1', '[::1]']

export const isMailSetUp = (): boolean => env().ANNING_SMTP_URL !== ''

function mailServer(): MailServer {
  const { protocol, hostname, port, username, password } = new URL(env().ANNING_SMTP_URL)
  const [secure, isHere] = [protocol === 'smtps:', here.includes(hostname)]
  return {
    host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || ports[protocol as keyof typeof ports], secure,
    requireTLS: !secure && !isHere, ignoreTLS: !secure && isHere,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** What a mail is known by, the same at each try. It names nobody: a hash of ids and a day, at the domain it comes from. */
function messageIdOf({ member, of }: Mail): string {
  const hash = createHash('sha256').update(`anning-alert-1|${member.officeId}|${member.id}|${of}`).digest('hex').slice(0, 32)
  return `<${hash}@${domainOf(env().ANNING_MAIL_FROM)}>`
}

/** Where people reach this program from elsewhere; a personal install is reached from its own machine alone. */
const origin = () => (isOfficeMode() ? env().ANNING_ORIGIN : undefined)

function textOf({ language, member }: Mail): string {
  const say = messagesOf(language).alerts?.mail as Record<string, string>
  const at = origin()
  const ways = at ? [`${say.open}${at}/today`, `${say.off}${at}/alerts/off/${alertOffKey(member)}`] : [say.openHere, say.offHere]
  return [say.first, say.ask, ...ways].join('\n\n')
}

/** One press in the mail program turns the reminders off (RFC 8058). */
function unsubscribing({ member }: Mail): Record<string, string> {
  const at = origin()
  if (!at?.startsWith('https:')) return {}
  return { 'List-Unsubscribe': `<${at}/api/alerts/off/${alertOffKey(member)}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

type Failure = { code?: string; command?: string; originalCode?: string; responseCode?: number; permanent?: boolean }

const byCode: Readonly<Record<string, MailFault>> = {
  ETIMEDOUT: 'slow', EABORT: 'slow', ETLS: 'no-tls', EREQUIRETLS: 'no-tls', EAUTH: 'sign-in', ENOAUTH: 'sign-in', EDNS: 'unreachable', ESOCKET: 'unreachable',
}
const byCommand: Readonly<Record<string, MailFault>> = { 'MAIL FROM': 'sender', 'RCPT TO': 'address', DATA: 'message' }
const isOfCertificate = (code = '') => /CERT|SELF_SIGNED|UNABLE_TO|TLS|SSL|EPROTO/.test(code)

/** The word for a failure. What the server said stays behind: it may quote the address. */
function faultOf({ code = '', command = '', originalCode, responseCode, permanent }: Failure): MailFault {
  if (isOfCertificate(originalCode)) return 'no-tls'
  if (code === 'EAUTH' && responseCode && !permanent) return 'later'
  if (byCode[code]) return byCode[code]
  if (responseCode) return permanent ? (byCommand[command] ?? 'unreachable') : 'later'
  return originalCode === 'ECONNREFUSED' ? 'unreachable' : 'dropped'
}

/** Sends one mail. Null when a server took it; never throws for what a server does. */
export async function sendMail(mail: Mail): Promise<MailFault | null> {
  if (!isMailSetUp()) return 'not-set-up'
  const from = env().ANNING_MAIL_FROM
  const title = (messagesOf(mail.language).app as Messages).title as string
  const transport = nodemailer.createTransport({ ...mailServer(), ...waits, name: domainOf(from), disableFileAccess: true, disableUrlAccess: true })
  const sent = transport.sendMail({
    from: { name: title, address: from }, to: mail.to, subject: title, text: textOf(mail), messageId: messageIdOf(mail), date: nowDate(),
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(mail) }, signal: AbortSignal.timeout(mailWaitMs),
  })
  return sent.then(() => null, (error: Failure) => faultOf(error)).finally(() => transport.close())
}
