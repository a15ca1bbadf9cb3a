import PostalMime, { type Address } from 'postal-mime'
import { htmlLines } from './imports/html-rows'
import { messageText } from './message-text'

/**
 * A mail as a file (EML). It is an original like a picture: who wrote to whom, when and what can be read from it, and what was attached becomes originals of
 * its own. It is no contact attempt: the channels of an attempt know no mail, and a sender's address proves nobody.
 */
export type Mail = { from: string; to: string; subject: string; at: number | null; text: string; attachments: Attached[] }
/** `name` as the mail spells it: never a path. */
export type Attached = { name: string; bytes: Uint8Array }

const nestingMax = 32
const headersBytesMax = 256 * 1024
export const mailBytesMax = 50 * 1024 * 1024

const headerLine = /^[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*(?:\r?\n[ \t][^\n]*)*(?:\r?\n|$)/
const wanted = [/^from:/im, /^(?:date|received|message-id|mime-version|subject):/im]

/** Whether a file starts with the headers of a mail. */
export function isMail(head: string): boolean {
  const start = head.replace(/^\ufeff/, '').replace(/^From [^\n]*\n/, '')
  const block = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return headerLine.test(start) && block.split(/\r?\n/).every((line) => line === '' || /^(?:[ \t]|[A-Za-z][A-Za-z0-9-]*:)/.test(line))
    && wanted.every((form) => form.test(block))
}

function spelled(address: Address): string {
  if ('group' in address && address.group) return address.group.map(spelled).join('、')
  return [address.name, address.address && `<${address.address}>`].filter(Boolean).join(' ')
}
const spelledAll = (addresses: Address[] | undefined) => (addresses ?? []).map(spelled).filter((text) => text !== '').join('、')

/** What Python's mail library, which many senders run on, calls GB2312 in its headers; the other is as long, and known everywhere. */
const [writtenName, knownName] = ['=?eucgb2312_cn?', '=?gb2312*zh-cn?'].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array]

function withKnownNames(bytes: Uint8Array): Uint8Array {
  const [mark = 0] = writtenName
  let named = bytes
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if (!writtenName.every((byte, index) => bytes[at + index] === byte)) continue
    if (named === bytes) named = bytes.slice()
    named.set(knownName, at)
  }
  return named
}

/** What a mail holds; null when it cannot be taken apart (too deep, too many headers). `at` = the sender's own clock, null where it is none. */
export async function readMail(bytes: Uint8Array): Promise<Mail | null> {
  const options = { maxNestingDepth: nestingMax, maxHeadersSize: headersBytesMax, attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true } as const
  const mail = await PostalMime.parse(withKnownNames(bytes), options).catch(() => null)
  if (!mail) return null
  const at = Date.parse(mail.date ?? '')
  const attachments = (mail.attachments ?? []).map(({ filename, content }) => ({
    name: filename ?? '', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }))
  return {
    from: mail.from ? spelled(mail.from) : '', to: spelledAll(mail.to), subject: messageText(mail.subject ?? ''), at: Number.isNaN(at) ? null : at,
    text: messageText((mail.text ?? htmlLines(mail.html ?? '').join('\n')).trim()), attachments: attachments.filter(({ bytes: content }) => content.length > 0),
  }
}
