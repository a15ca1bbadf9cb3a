import { createHash } from 'node:crypto'
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import Papa from 'papaparse'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { exhibitRows } from '@/lib/letters/exhibit-list'
import { packageContents } from '@/lib/server/casework/package/contents'
import { plannedList } from '@/lib/server/casework/package/planned-list'
import { evidence } from '@/lib/server/data/evidence'
import { damagedFiles } from '@/lib/server/data/file-checks'
import { closePrinting } from '@/lib/server/pdf/pool'
import { evidenceStore } from '@/lib/server/vault'
import { unpacked } from '../../makers/unpacked'
import { erasedMeanwhile } from '../erased-meanwhile'
import { knock } from '../filled-office'
import { someone, type Someone } from '../offices'
import { originalPath } from '../original-path'
import { ownOffice, type OwnOffice } from '../own-office'
import { backup, comes, manifestOf, packageAnswer, packageBytes, packageCase, putFiles, sound, stays, type PackageCase } from './package-case'
import { judged, judgedFolder } from './verifier'

vi.mock('next/headers', async () => (await import('../cookie-jar')).nextHeaders)

let office: OwnOffice
let me: Someone
let filled: PackageCase
let zip: Buffer
let files: Map<string, Buffer>

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const named = (word: string) => [...files.keys()].find((path) => path.includes(word)) ?? ''
const custodyRows = async (action: string) => {
  const { rows } = await office.admin.query<{ payload: string }>('SELECT payload FROM custody_event WHERE case_id = $1 AND payload LIKE $2 ORDER BY seq', [filled.caseId, `{"action":"${action}"%`])
  return rows.map(({ payload }) => JSON.parse(payload) as Record<string, string>)
}

beforeAll(async () => {
  office = await ownOffice()
  me = office.me
  filled = await packageCase(me)
  zip = await packageBytes(me, filled.caseId)
  files = await unpacked(zip)
}, 180_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

describe('a package', () => {
  it('is judged whole by the page it carries, as a ZIP and unpacked, in each language', async () => {
    expect(await judged(zip)).toMatchObject({ faults: [], isGood: true })
    for (const language of ['zh-TW', 'en', 'es']) expect(await judgedFolder(files, language)).toMatchObject({ faults: [], isGood: true })
  })

  it('holds originals in order of time under plain names, copies where something must stay home, the list, and the means to verify', () => {
    expect([...files.keys()].map((path) => path.replace(/(001) \d{4}-\d\d-\d\d \d{4} 投诉书/, '$1 投诉书'))).toEqual([
      'copies/001 2026-04-11 2310 手机记录·摘录（只含本案）.csv', 'copies/002 2026-04-11 2310 手机记录·摘录（只含本案）.csv', 'copies/003 2026-04-11 2310 详单·摘录（只含本案）.csv',
      'originals/004 2026-04-11 2310 录音 17000001234_20260411231000.amr', 'copies/005 2026-04-14 1000 聊天记录·摘录（只含本案）.csv',
      'copies/006 录音·副本（已去除位置和设备信息） 录音二.m4a', 'copies/007 录音·副本（已去除位置和设备信息） 录音三.mp3', 'copies/008 图片·副本（已去除位置和设备信息） 现场.jpg', 'originals/009 图片 截图.png',
      'letters/001 投诉书.pdf', '证据目录.pdf', '证据目录.csv', 'custody.jsonl', 'VERIFY.zh-CN.txt', 'VERIFY.zh-TW.txt', 'VERIFY.en.txt', 'VERIFY.es.txt', 'verify.html', 'sha256sums.txt', 'manifest.json', 'anchor.json',
    ])
    const { files: listed } = manifestOf(files)
    expect(listed.map(({ path }) => path)).toEqual([...files.keys()].slice(0, -2))
    for (const { path, sha256, sizeBytes, what, of } of listed) {
      expect([path, sha(files.get(path)!), files.get(path)!.length]).toEqual([path, sha256, sizeBytes])
      if (what === 'original' || what === 'letter') expect(of?.sha256).toBe(sha256)
    }
    expect(files.get(named('录音 1700'))).toEqual(sound('amr'))
  })

  it('is told before it is made as it is: the same lines, letters and originals that stay out', async () => {
    const planned = exhibitRows(await plannedList(me.member, filled.caseId, await packageContents(me.member, filled.caseId, new Set())))
    const [, ...made] = Papa.parse<string[]>(files.get('证据目录.csv')!.toString('utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
    const isLetter = ([, , kind]: string[]) => kind === '已定稿的文书'
    // Whether a picture or recording holds anything besides is known once its bytes are read: then it goes as it is.
    const told = (rows: string[][]) => rows.map((row) => [...row.slice(0, 3), row[3]?.startsWith('副本（已去除') ? '原件' : row[3], ...row.slice(4, 8), isLetter(row) ? row[8] : ''])
    expect(told(planned.slice(1))).toEqual(told(made))
    expect(made.filter(isLetter)).toHaveLength(1)
  })

  it('keeps private life at home: nothing of other people, no place, no device, no name of a withdrawn statement’s file', async () => {
    const everything = Buffer.concat([...files.values()]).toString('latin1')
    for (const word of [...stays, filled.mark]) expect([word, everything.includes(Buffer.from(word).toString('latin1'))]).toEqual([word, false])
    for (const word of comes) expect([word, everything.includes(Buffer.from(word).toString('latin1'))]).toEqual([word, true])
    expect((await sharp(files.get(named('现场'))!).metadata()).exif).toBeUndefined()
    const { leftOut } = manifestOf(files)
    const why = new Map(leftOut.map(({ of, why: reason }) => [of.id, reason]))
    expect([why.get(filled.ids['sms-backup.xml']!), why.get(filled.ids['again.png']!), why.get(filled.ids['动图.gif']!), why.get(filled.ids['回复.pdf']!)]).toEqual(['private', 'same-bytes', 'no-copy', 'no-copy'])
    expect(leftOut.filter(({ why: reason }) => reason === 'withdrawn')).toHaveLength(1)
    // A witness was promised that the other side learns neither name nor number.
    expect([...files.keys()].filter((path) => path.includes('证人说明') || path.includes('签'))).toEqual([])
    expect(manifestOf(files).files.some(({ of }) => why.get(of?.id ?? '') === 'withdrawn')).toBe(false)
  })

  it('gives of a backup its rows of the case, with the hash of the original and each place in it, and starts no formula', () => {
    const rows = files.get('copies/002 2026-04-11 2310 手机记录·摘录（只含本案）.csv')!.toString().trim().split('\r\n')
    expect(rows.slice(1, 3)).toEqual([`"原件的 SHA-256","${sha(Buffer.from(backup))}"`, '"本案的行数","2"'])
    expect(rows.slice(4)).toEqual([
      '"0","2026-04-11 23:10:00","短信","打来、发来","17000001234","","","今天不还就上门"',
      '"2","2026-04-13 23:10:00","短信","打来、发来","17000001234","","","\'=HYPERLINK(""x"") 已经催收"',
    ])
  })

  it('is bound to the chain: each thing is told, the manifest by its hash, and the paper’s anchor comes before', async () => {
    const [made] = await custodyRows('package-made')
    const { exportId, damaged, files: listed } = manifestOf(files)
    expect(made).toMatchObject({ exportId, sha256: sha(files.get('manifest.json')!), files: listed.length, damaged: 0 })
    expect(damaged).toEqual([])
    const told = (await custodyRows('evidence-exported')).map(({ evidenceId, what }) => [evidenceId, what])
    expect(new Map(told as [string, string][]).get(filled.ids['sms-backup.xml']!)).toBe('package-copy')
    expect(new Map(told as [string, string][]).has(filled.ids['回复.pdf']!)).toBe(false)
    const [printed] = (await judged(zip)).facts
    expect(files.get('VERIFY.en.txt')!.toString()).toContain(printed?.split('：').at(-1))
    expect(files.get('sha256sums.txt')!.toString().trim().split('\n')).toHaveLength(listed.length - 1)
  })
})

describe('what a person asks for', () => {
  it('goes in: an original they choose, everything, and nothing that is not of the case', async () => {
    const id = filled.ids['sms-backup.xml']!
    const chosen = await unpacked(await packageBytes(me, filled.caseId, `?include=${id}&include=${filled.ids['现场.jpg']}`))
    expect(chosen.get([...chosen.keys()].find((path) => path.includes('sms-backup'))!)?.toString()).toBe(backup)
    expect(chosen.has('case.json')).toBe(false)
    expect(manifestOf(chosen).leftOut.some(({ of }) => of.id === id)).toBe(false)
    await knock('POST /api/evidence/{evidenceId}/covered-copies', { params: { evidenceId: filled.ids['截图.png']! }, body: { areas: [{ x: 0, y: 0, width: 0.5, height: 0.5 }] }, headers: { cookie: me.cookie } })
    const covered = await packageBytes(me, filled.caseId, '?case=true')
    expect(await judged(covered)).toMatchObject({ faults: [], isGood: true })
    const paths = [...(await unpacked(covered)).keys()]
    expect(paths.filter((path) => path.includes('截图') || path === 'case.json')).toEqual([
      'copies/009 图片·副本（已遮盖） 截图.png', expect.stringMatching(/^copies\/made\/001 .*截图\.png$/), 'case.json',
    ])
    const all = await packageBytes(me, filled.caseId, '?include=all')
    expect(manifestOf(await unpacked(all)).leftOut.map(({ why }) => why).sort()).toEqual(['same-bytes', 'withdrawn'])
    expect(await judged(all)).toMatchObject({ faults: [], isGood: true })
    for (const query of [`?include=${filled.caseId}`, `?include=${manifestOf(files).leftOut.find(({ why }) => why === 'withdrawn')?.of.id}`]) {
      expect((await packageAnswer(me, filled.caseId, query)).status).toBe(404)
    }
    expect((await packageAnswer(me, filled.caseId, '?include=x')).status).toBe(422)
    expect((await packageAnswer(await someone(), filled.caseId)).status).toBe(404)
  })

  it('is told when it breaks off, and HEAD and a browser’s guess make nothing', async () => {
    const before = (await custodyRows('package-%')).length
    const answer = await packageAnswer(me, filled.caseId)
    const reader = answer.body!.getReader()
    await reader.read()
    await reader.cancel()
    await expect.poll(async () => (await custodyRows('package-broken-off')).length).toBe(1)
    const sent = { params: { caseId: filled.caseId }, headers: { cookie: me.cookie, origin: undefined } }
    const head = await knock('HEAD /api/cases/{caseId}/package', sent)
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/zip'])
    const guess = await knock('GET /api/cases/{caseId}/package', { ...sent, headers: { ...sent.headers, 'sec-purpose': 'prefetch' } })
    expect(guess.status).toBe(503)
    expect((await custodyRows('package-%')).length).toBe(before + 1)
  })
})

describe('a damaged file', () => {
  it('is not what could not be looked at: the package breaks off, and nothing is called damaged', async () => {
    for (const error of [Object.assign(new Error('no line to the store'), { code: 'ECONNREFUSED' }), new CaseworkError('vault-locked')]) {
      const open = vi.spyOn(evidenceStore(), 'open').mockRejectedValue(error)
      await expect(packageBytes(me, filled.caseId)).rejects.toThrow()
      open.mockRestore()
      expect(await custodyRows('evidence-damaged')).toEqual([])
      expect(await damagedFiles(me.member)).toEqual([])
    }
  })

  it('is named, in the manifest, the list and the chain, and never taken for the original', async () => {
    const item = await evidence(me.member, filled.ids['17000001234_20260411231000.amr']!)
    const lies = originalPath(me.member.officeId, item.bytes)
    const sealed = await readFile(lies)
    await chmod(lies, 0o600)
    await writeFile(lies, sealed.map((byte, at) => (at === sealed.length - 40 ? byte ^ 1 : byte)))
    const gone = originalPath(me.member.officeId, (await evidence(me.member, filled.ids['现场.jpg']!)).bytes)
    await rm(gone)
    const damaged = await packageBytes(me, filled.caseId)
    const inside = await unpacked(damaged)
    expect(manifestOf(inside).damaged.map(({ of, why }) => [of.id, why])).toEqual([[item.id, 'unreadable'], [filled.ids['现场.jpg'], 'missing']])
    expect(manifestOf(inside).files.some(({ of }) => of?.id === item.id)).toBe(false)
    expect(inside.get('证据目录.csv')!.toString()).toContain('文件读不出')
    expect((await judged(damaged)).faults).toEqual(['制作时这份原件就已损坏或缺失：证5', '制作时这份原件就已损坏或缺失：证8'])
    expect((await custodyRows('evidence-damaged')).map(({ what }) => what)).toEqual(['unreadable', 'missing'])
  })

  it('that is large comes as far as it could be read, under the word damaged', async () => {
    const [large] = await putFiles(me, filled.caseId, { 'large.bin': Buffer.alloc(9 * 1024 * 1024, 7) })
    const whole = await unpacked(await packageBytes(me, filled.caseId, `?include=${large!.id}`))
    expect(manifestOf(whole).files.find(({ of }) => of?.id === large!.id)).toMatchObject({ what: 'original', sizeBytes: 9 * 1024 * 1024 })
    const lies = originalPath(me.member.officeId, (await evidence(me.member, large!.id)).bytes)
    const sealed = await readFile(lies)
    await chmod(lies, 0o600)
    await writeFile(lies, sealed.map((byte, at) => (at === 5 * 1024 * 1024 ? byte ^ 1 : byte)))
    const damaged = await packageBytes(me, filled.caseId, `?include=${large!.id}`)
    const entry = manifestOf(await unpacked(damaged)).files.find(({ of }) => of?.id === large!.id)
    expect(entry?.what).toBe('damaged')
    expect(entry?.sizeBytes).toBeLessThan(5 * 1024 * 1024)
    expect((await judged(damaged)).faults.some((fault) => fault.includes('large'))).toBe(true)
  })
})

it('tells what is erased while it is made as erased, and nothing as missing', async () => {
  const ask = async (door: string, sent: object) => (await (await knock(door, { ...sent, headers: { cookie: me.cookie } })).json())
  const { id: caseId } = await ask('POST /api/cases', { body: {
    title: '半路删的', complainant: { name: '人', role: 'debtor', phones: [] }, respondents: [], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
  } })
  const form = new FormData()
  for (const name of ['one.txt', 'two.txt']) form.append('files', new File([`${caseId} ${name}`], name))
  const { items: [first, second] } = await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: form })
  const end = erasedMeanwhile(me.member, second.id)
  const made = await unpacked(await packageBytes(me, caseId, '?include=all'))
  end()
  const manifest = manifestOf(made)
  expect(manifest.damaged).toEqual([])
  expect(manifest.leftOut).toEqual([{ of: { id: second.id, sha256: second.sha256 }, exhibit: 2, why: 'erased' }])
  expect(manifest.files.flatMap(({ of }) => (of ? [of.id] : []))).toEqual([first.id])
  expect(made.get('证据目录.csv')!.toString()).toContain('制作期间已从案件中删除')
  expect(made.get('证据目录.csv')!.toString()).not.toMatch(/已损坏|缺失/)
  expect(await judgedFolder(made)).toMatchObject({ faults: [], isGood: true })
})
