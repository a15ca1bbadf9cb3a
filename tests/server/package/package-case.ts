import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { ReadableStream } from 'node:stream/web'
import { Readable } from 'node:stream'
import type { Manifest } from '@/lib/evidence/package/manifest'
import { knock } from '../filled-office'
import { plantedPicture, bars } from '../media/planted-picture'
import type { Someone } from '../offices'
import { statementCase } from '../statement-case'

/** A case with one of every kind of original, each holding words of other people's lives that must stay at home; and its package, taken apart. */

/** Stands in rows, names and metadata that are no part of the case: nowhere in a package. */
export const stays = ['PRIVAT-BACKUP-妈妈', 'PRIVAT-BILL-13911112222', 'PRIVAT-CHAT-老同学', '13911112222', 'SECRET-TITLE', 'SECRET-NOTE', 'PRIVAT-PDF']
/** Words of the case that must be there. */
export const comes = ['今天不还就上门', '17000001234']

const night = (day: number, clock = '23:10:00') => Date.parse(`2026-04-${String(day).padStart(2, '0')}T${clock}+08:00`)
const sms = (address: string, body: string, at: number) => `<sms protocol="0" address="${address}" date="${at}" type="1" body="${body}" read="1" />`
const messages = [
  sms('17000001234', '今天不还就上门', night(11)), sms('13911112222', 'PRIVAT-BACKUP-妈妈：明天回家吃饭', night(12)),
  sms('17000001234', '=HYPERLINK(&quot;x&quot;) 已经催收', night(13)),
]
export const backup = `<?xml version='1.0' encoding='UTF-8'?>\n<smses count="3">${messages.join('\n')}</smses>`
export const sound = (ending: string) => readFileSync(path.join(import.meta.dirname, `../../sounds/tone.${ending}`))
const rule = '='.repeat(64)
const chat = [
  '消息记录（此消息记录为文本格式，不支持重新导入）', '', rule, '消息分组:陌生人', rule, '消息对象:澜汐-小陈', rule, '', '2026-04-14 10:00:00 澜汐-小陈(100000171)', '还钱', '',
  rule, '消息分组:我的好友', rule, '消息对象:PRIVAT-CHAT-老同学', rule, '', '2026-04-14 11:00:00 PRIVAT-CHAT-老同学(100000999)', '周末聚会', '',
].join('\r\n')
const bill = [
  '中国移动通信客户语音详单', '客户号码：19900001001', '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元)',
  '2026-04-11 23:10:00,北京,被叫,17000001234,10秒,国内通话,,0.00', '2026-04-15 09:00:00,PRIVAT-BILL-13911112222,主叫,13911112222,300秒,国内通话,,0.00',
].join('\r\n')

export type PackageCase = { caseId: string; ids: Record<string, string>; mark: string }
type Sent = Record<string, Buffer | string>

export async function putFiles(me: Someone, caseId: string, files: Sent, about?: object): Promise<{ id: string; name: string; kind: string }[]> {
  const form = new FormData()
  if (about) form.append('about', JSON.stringify(about))
  for (const [name, bytes] of Object.entries(files)) form.append('files', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const answer = await knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, headers: { cookie: me.cookie }, body: form })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { items: { id: string; name: string; kind: string }[] }).items
}

/** One of everything. `mark` = what is planted in the picture's file. */
export async function packageCase(me: Someone): Promise<PackageCase> {
  const { caseId, mine, handed } = await statementCase(me)
  await mine('PATCH /api/cases/{caseId}', { caseId }, {
    respondents: [{ key: 'lender', name: '澜汐消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }], accounts: [{ app: 'qq', account: '100000171', display: '澜汐-小陈' }] }],
  })
  const { bytes: picture, mark } = await plantedPicture(3)
  const clean = await bars(5).png().toBuffer()
  const sent: Sent = {
    'sms-backup.xml': backup, '话单4月.csv': bill, 'QQ.txt': chat, '17000001234_20260411231000.amr': sound('amr'), '录音二.m4a': sound('m4a'), '录音三.mp3': sound('mp3'),
    '现场.jpg': picture, '截图.png': clean, 'again.png': clean, '动图.gif': Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'),
    '回复.pdf': Buffer.from('%PDF-1.4\n1 0 obj << /Author (PRIVAT-PDF) >> endobj\ntrailer <<>>\n%%EOF', 'latin1'), 'CON .\u202etxt.exe': 'x',
  }
  const about = { 'sms-backup.xml': { phoneOf: '19900001001', recipient: 'debtor' }, '话单4月.csv': { phoneOf: '19900001001', recipient: 'debtor' }, 'QQ.txt': { recipient: 'debtor' } }
  const items = await putFiles(me, caseId, sent, about)
  const kept = await handed()
  const { id: withdrawn, token } = await handed()
  await knock('POST /api/statement/withdrawal', { body: { token } })
  const { items: findings } = await mine('GET /api/cases/{caseId}/findings', { caseId })
  for (const { id } of findings) await mine('POST /api/findings/{findingId}/decision', { findingId: id }, { state: 'confirmed' })
  const { id: letterId } = await mine('POST /api/cases/{caseId}/letters', { caseId }, { letter: 'lender-complaint', channel: 'lender' })
  await mine('POST /api/letters/{letterId}/issue', { letterId }, {})
  return { caseId, mark, ids: { ...Object.fromEntries(items.map(({ name, id }) => [name, id])), kept: kept.id, withdrawn, letterId } }
}

export const packageAnswer = (me: Someone, caseId: string, query = ''): Promise<Response> =>
  knock('GET /api/cases/{caseId}/package', { params: { caseId }, query, headers: { cookie: me.cookie, origin: undefined } })

/** The bytes of a package as its reader has them. */
export async function packageBytes(me: Someone, caseId: string, query = ''): Promise<Buffer> {
  const answer = await packageAnswer(me, caseId, query)
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return buffer(Readable.fromWeb(answer.body as unknown as ReadableStream))
}

export const manifestOf = (files: ReadonlyMap<string, Buffer>): Manifest => JSON.parse(files.get('manifest.json')?.toString() ?? '') as Manifest
