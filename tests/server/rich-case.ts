import { addDays } from '@/lib/calendar/local-date'
import { today } from '@/lib/server/clock'
import { keepRecordingFacts } from '@/lib/server/data/recording-facts'
import { zipFile } from '../makers/zip-file'
import { aFilledOffice, type FilledOffice, knock } from './filled-office'
import { agreed, photo, theirs, told } from './statement-case'

/** A case with something in every table: people of all kinds, files of several formats, decisions, filings with undone events, letters, statements. */

export type RichCase = FilledOffice & { caseId: string; ask: (door: string, params: Record<string, string>, body?: unknown) => Promise<RichAnswer> }
/** What a door says; tests look into it by the names of the API. */
type RichAnswer = { id: string; digest: string; items: { id: string; name: string; kind: string; violation: string }[]; token: string; imports: { id: string }[]; events: { id: string }[] }

const respondents = (mark: string) => [
  {
    key: 'lender', name: `方 ${mark}`, kind: 'consumer-finance', loan: 'online-consumer', associationMember: true,
    lines: [{ number: '17000001234', attribution: 'confirmed', from: '2026-01-01' }], accounts: [{ app: 'wechat', account: 'wxid_cui', display: '贷后小陈' }],
  },
  { key: 'agency', name: `催 ${mark}`, kind: 'agency', actsFor: ['lender'], lines: [{ number: '17000005678', attribution: 'shared' }], accounts: [] },
]
const contacts = [{ key: 'sister', name: '林姐', relation: '姐姐', phones: ['19900001009'], workplace: true }]
const bill = '起始时间,通信方式,对方号码,通信时长\n2026-04-11 23:10:20,被叫,17000001234,10秒\n2026-04-20 22:40:00,被叫,17000001234,31秒\n'
const chat = '时间,发送者,聊天对象,消息类型,内容\n2026-04-12 23:15:00,贷后小陈,贷后小陈,文本,今天不还就去你单位\n'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

function file(name: string, bytes: string | Buffer<ArrayBuffer>, about?: object): FormData {
  const form = new FormData()
  if (about) form.append('about', JSON.stringify({ [name]: about }))
  form.append('files', new File([bytes], name))
  return form
}

async function fillEvidence({ ask, caseId, owner, ids }: RichCase): Promise<string> {
  const add = (form: FormData) => ask('POST /api/cases/{caseId}/evidence', { caseId }, form)
  await add(file('详单.csv', bill, { phoneOf: '19900001001' }))
  await add(file('聊天.csv', chat, { account: 'wxid_cui', recipient: 'sister' }))
  const { items } = await add(file('截图.zip', zipFile([{ name: '截图/一.png', data: png, stored: true }, { name: '二.png', data: Buffer.concat([png, png]) }])))
  const picture = items.find(({ name }) => name === '一.png')?.id ?? ''
  await ask('PUT /api/evidence/{evidenceId}/links', { evidenceId: picture }, { attempts: [ids.attemptId] })
  await ask('PUT /api/evidence/{evidenceId}/note', { evidenceId: picture }, { fields: { sender: '贷后小陈', text: '今天不还' }, tags: ['夜里'] })
  await keepRecordingFacts(owner.member, { id: picture, caseId }, { container: 'm4a', seconds: 12.5, madeAt: null, plays: 'as-it-is', cuts: true })
  return picture
}

async function fillActs({ ask, caseId, ids }: RichCase, picture: string): Promise<void> {
  const { id } = await ask('POST /api/cases/{caseId}/attempts', { caseId }, {
    at: '2026-05-02T21:30:00+08:00', number: '17000005678', channel: 'call', direction: 'incoming', recipient: 'sister', content: '说要来家里',
  })
  await ask('PATCH /api/attempts/{attemptId}', { attemptId: id }, { purpose: 'collection', answered: true })
  const event = (body: object) => ask('POST /api/tickets/{ticketId}/events', { ticketId: ids.ticketId }, body)
  await event({ kind: 'accepted', on: '2026-05-08', note: '受理', evidenceId: picture, clerk: '工号 0231', atTime: '09:02', seconds: 205, number: '次日编号' })
  await event({ kind: 'referred', on: '2026-05-08', reading: 'wrong-body' })
  await event({ kind: 'noteAdded', on: '2026-05-08', reading: 'stopped' })
  await ask('PATCH /api/tickets/{ticketId}', { ticketId: ids.ticketId }, { queryLink: 'https://example.cn/query?code=7788' })
  const { id: wrong } = await event({ kind: 'replied', on: '2026-05-09' })
  await event({ kind: 'undone', on: '2026-05-10', undoes: wrong })
  await event({ kind: 'extended', on: '2026-05-20' })
  const { id: letterId } = await ask('POST /api/cases/{caseId}/letters', { caseId }, { letter: 'lender-complaint', channel: 'lender', options: { background: '背景' } })
  await ask('PATCH /api/letters/{letterId}', { letterId }, { options: { requests: ['停止夜间来电'] } })
  await ask('POST /api/cases/{caseId}/letters', { caseId }, { letter: 'police-summary' })
  const sent = (body: object) => ask('POST /api/letters/{letterId}/dispatches', { letterId: ids.letterId }, body)
  const { id: mistaken } = await sent({ way: 'fax', on: addDays(today(), -3), isAbout: true })
  await sent({ undoes: mistaken, note: '没有发出去' })
  await sent({ way: 'post', on: addDays(today(), -2), isAbout: true, reference: 'XA0000001', note: '窗口寄出', scanId: picture })
  await fillLikeLetters({ ask, caseId })
}

/** Twice the same words to the same body: the second went out with a reason. */
async function fillLikeLetters({ ask, caseId }: Pick<RichCase, 'ask' | 'caseId'>): Promise<void> {
  const more = '三月以来他们每天中午打到我上班的窗口，同事都听见了，领导为此找我谈话，我只好把手机关掉，孩子放学也联系不上我。'
  const body = { letter: 'deletion-request', channel: 'lender', options: { more, addressee: '个人信息保护负责人' } }
  for (const reason of [null, '第一封没有收到回复，这一封写给同一家。']) {
    const { id: letterId, digest } = await ask('POST /api/cases/{caseId}/letters', { caseId }, body)
    if (reason) await ask('POST /api/letters/{letterId}/likeness-reason', { letterId }, { seen: digest, reason })
    await ask('POST /api/letters/{letterId}/issue', { letterId }, {})
  }
}

async function fillStatements({ ask, caseId }: RichCase): Promise<void> {
  const asked = () => ask('POST /api/cases/{caseId}/witness-requests', { caseId }, { contact: 'sister', askedAs: '小林', topic: '打到单位的电话', passcode: false })
  const handed = async () => {
    const { token } = await asked()
    await agreed(token)
    const { status, text } = await theirs('', { token, act: 'send', statement: told })
    if (status !== 200) throw new Error(text)
    return token
  }
  await theirs('/scan', photo(await handed()))
  await theirs('/withdrawal', { token: await handed() })
  await theirs('/decline', { token: (await asked()).token, reason: '不想写' })
  const { token } = await asked()
  await agreed(token)
  await theirs('', { token, act: 'save', statement: { ...told, effect: 'ENTWURF-77' } })
}

/** A rich case in a new office of its own. */
export async function aRichCase(mark: string): Promise<RichCase> {
  const filled = await aFilledOffice(mark)
  const ask = async (door: string, params: Record<string, string>, body?: unknown) => {
    const answer = await knock(door, { params, body, headers: { cookie: filled.owner.cookie } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${door}: ${answer.status} ${text}`)
    return JSON.parse(text) as RichAnswer
  }
  const rich = { ...filled, caseId: filled.ids.caseId, ask }
  const { caseId } = rich
  await ask('PATCH /api/cases/{caseId}', { caseId }, {
    respondents: respondents(mark), contacts, debtor: { name: '林知夏', phones: [] }, otherLines: [{ number: '01012345678' }], complainant: { name: `人 ${mark}`, role: 'debtor', phones: ['19900001001', '010-66668888'] },
    refusals: [{ at: '2026-04-12T09:00:00+08:00', by: 'debtor', respondent: 'lender' }], stopRequests: [{ at: '2026-04-13T09:00:00+08:00', respondent: 'agency' }],
  })
  const picture = await fillEvidence(rich)
  await fillActs(rich, picture)
  await fillStatements(rich)
  return rich
}
