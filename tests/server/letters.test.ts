import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/cases/[caseId]/letters/route'
import { GET as pdfDoor } from '@/app/api/letters/[letterId]/pdf/route'
import { CaseworkError } from '@/lib/errors'
import { lenderComplaint } from '@/lib/letters'
import type * as Letters from '@/lib/letters'
import { hasCaseMoved } from '@/lib/server/casework/letter-digests'
import { letterShown, summaryShown, type DraftShown } from '@/lib/server/casework/show-letter'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import type * as Attempts from '@/lib/server/data/attempts'
import { letter, lettersOfCase } from '@/lib/server/data/letters'
import { closeDatabase } from '@/lib/server/db'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { closePrinting, drawn, pdfOfContent } from '@/lib/server/pdf/pool'
import type * as Pool from '@/lib/server/pdf/pool'
import { type TestDatabase, testDatabase } from '../database'
import { aFilledOffice, type FilledOffice, knock, letterBody } from './filled-office'
import { context, request } from './offices'

vi.mock('@/lib/server/pdf/pool', async (original) => {
  const pool = await original<typeof Pool>()
  return { ...pool, drawn: vi.fn(pool.drawn), pdfOfContent: vi.fn(pool.pdfOfContent) }
})
vi.mock('@/lib/server/data/attempts', async (original) => {
  const attempts = await original<typeof Attempts>()
  return { ...attempts, attemptsOfCase: vi.fn(attempts.attemptsOfCase) }
})
vi.mock('@/lib/letters', async (original) => {
  const letters = await original<typeof Letters>()
  return { ...letters, lenderComplaint: vi.fn(letters.lenderComplaint) }
})
const real = await vi.importActual<typeof Pool>('@/lib/server/pdf/pool')
const realLetters = await vi.importActual<typeof Letters>('@/lib/letters')

let db: TestDatabase
let admin: pg.Client
let office: FilledOffice
let caseId: string
let letterId: string
const data = mkdtempSync(path.join(tmpdir(), 'anning-letters-'))

beforeAll(async () => {
  process.env.ANNING_DATA_DIR = data
  db = await testDatabase()
  admin = new pg.Client({ connectionString: db.admin })
  await admin.connect()
  office = await aFilledOffice('甲')
  caseId = office.ids.caseId
})
afterAll(async () => {
  await closePrinting()
  await closeDatabase()
  await admin.end()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})

type Answer = { status: number; body: { id: string; code?: string; version: string; text: string } }
async function ask(door: string, params: Record<string, string>, body?: unknown, headers = {}): Promise<Answer> {
  const answer = await knock(door, { params, body, headers: { cookie: office.owner.cookie, ...headers } })
  return { status: answer.status, body: JSON.parse((await answer.text()) || 'null') }
}
const pdf = (id: string, query = '') =>
  pdfDoor(request({ method: 'GET', path: `/api/letters/${id}/pdf${query}`, headers: { cookie: office.owner.cookie } }), context({ letterId: id }))
/** Files of the office's store, finished and not. */
const files = () => readdirSync(path.join(data, 'evidence', office.owner.member.officeId), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map(({ name }) => name).sort()
const told = (phones: string[]) => ask('PATCH /api/cases/{caseId}', { caseId }, { complainant: { name: '人 甲', role: 'debtor', phones } })
const edit = (body: unknown) => ask('PATCH /api/letters/{letterId}', { letterId }, body)
const issue = (body: unknown = {}) => ask('POST /api/letters/{letterId}/issue', { letterId }, body)
const stored = () => letter(office.owner.member, letterId)
async function draft(): Promise<DraftShown> {
  const { shown } = await letterShown(office.owner.member, letterId)
  if (shown.state !== 'draft') throw new Error(`shown as ${shown.state}`)
  return shown
}

beforeEach(async () => {
  vi.mocked(drawn).mockReset().mockImplementation(real.drawn)
  vi.mocked(pdfOfContent).mockReset().mockImplementation(real.pdfOfContent)
  vi.mocked(lenderComplaint).mockReset().mockImplementation(realLetters.lenderComplaint)
  letterId = (await ask('POST /api/cases/{caseId}/letters', { caseId }, letterBody)).body.id
})

describe('an edit of a sentence', () => {
  it('is taken when it names the sentence that stands at its place', async () => {
    const [first] = (await draft()).forms.paragraphs
    const done = await edit({ edits: { [first!.place]: { text: '投诉人另行说明。', was: first!.text } } })
    expect(done.status).toBe(200)
    expect(done.body.text).toContain('投诉人另行说明。')
    expect(await edit({ edits: { [first!.place]: '只有字的写法。' } })).toMatchObject({ status: 200 })
    expect((await draft()).forms.paragraphs[0]?.edited).toBe('只有字的写法。')
  })

  it('changes nothing when another sentence stands there, also nothing of what came with it', async () => {
    const [first] = (await draft()).forms.paragraphs
    const before = await stored()
    const refused = await edit({ options: { contract: 'XD-1' }, edits: { [first!.place]: { text: '我的。', was: '别处的句子。' } } })
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await stored()).toEqual(before)
  })

  it('is refused under a version that is no longer the letter’s', async () => {
    const { version } = (await draft()).forms
    expect(await edit({ version, options: { contract: 'XD-1' } })).toMatchObject({ status: 200 })
    expect(await edit({ version, options: { contract: 'XD-2' } })).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await stored()).options).toEqual({ contract: 'XD-1' })
  })

  it('stays apart when the case takes its sentence away, through the next save, until it is dropped', async () => {
    const paragraph = (await draft()).forms.paragraphs.find(({ text }) => text.includes('19900001001'))
    await edit({ edits: { [paragraph!.place]: { text: '我写的投诉人。', was: paragraph!.text } } })
    expect((await told(['19900001001', '19900001002'])).status).toBe(200)
    const { forms, warnings } = await draft()
    const earlier = [{ place: 'earlier.0', was: paragraph!.text, text: '我写的投诉人。' }]
    expect(forms.earlier).toEqual(earlier)
    expect(warnings).toContainEqual({ code: 'edit-outdated', level: 'warn', value: '我写的投诉人。' })
    const untouched = Object.fromEntries(forms.paragraphs.map(({ place, text }) => [place, { text: '', was: text }]))
    const saved = await edit({ version: forms.version, options: { contract: 'XD-1' }, edits: untouched })
    expect(saved.status).toBe(200)
    expect(saved.body.text).not.toContain('我写的投诉人。')
    expect((await draft()).forms.earlier).toEqual(earlier)
    expect(await edit({ edits: { 'earlier.0': { text: '', was: paragraph!.text } } })).toMatchObject({ status: 200 })
    expect((await draft()).forms.earlier).toEqual([])
    await told(['19900001001'])
  })
})

describe('what a draft stores', () => {
  it('is what a person wrote, not what an empty field means', async () => {
    const { forms } = await draft()
    expect(forms.usualAddressee).toBe('方 甲消费者权益保护部门')
    expect(await edit({ options: { addressee: '', contract: ' ', background: '', requests: [], confidential: false } })).toMatchObject({ status: 200 })
    expect((await stored()).options).toEqual({})
    const written = await edit({ options: { addressee: '岚州监管分局' } })
    expect(written.body.text).toContain('岚州监管分局：')
    const taken = await edit({ options: { addressee: '' } })
    expect(taken.body.text).toContain('方 甲消费者权益保护部门：')
  })
})

/** Runs `meanwhile` once, while a letter is drawn or printed: after it was read and before it is written. */
const duringDrawing = (meanwhile: () => Promise<unknown>) =>
  vi.mocked(drawn).mockImplementationOnce((content) => meanwhile().then(() => real.drawn(content)))
const duringPrinting = (meanwhile: () => Promise<unknown>) =>
  vi.mocked(pdfOfContent).mockImplementationOnce((content) => meanwhile().then(() => real.pdfOfContent(content)))
const openTransactions = async () =>
  (await admin.query("SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'")).rows[0].open

describe('two at once', () => {
  it('draw and print outside of any transaction', async () => {
    const seen: number[] = []
    const look = async () => void seen.push(await openTransactions())
    duringDrawing(look)
    expect((await edit({ options: { contract: 'XD-1' } })).status).toBe(200)
    duringDrawing(look)
    duringPrinting(look)
    expect((await issue()).status).toBe(200)
    duringDrawing(look)
    letterId = (await ask('POST /api/cases/{caseId}/letters', { caseId }, { letter: 'police-summary' })).body.id
    expect((await issue()).status).toBe(200)
    duringPrinting(look)
    expect((await pdf(letterId, '?part=annex')).status).toBe(200)
    expect(seen).toEqual([0, 0, 0, 0, 0])
  })

  it('a letter whose case moves while it is printed is not issued, and leaves no file', async () => {
    const before = files()
    duringPrinting(async () => expect((await told(['19900001001', '19900001003'])).status).toBe(200))
    expect(await issue()).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect([(await stored()).state, files()]).toEqual(['draft', before])
    expect((await issue()).status).toBe(200)
    expect(files()).toHaveLength(before.length + 1)
    await told(['19900001001'])
  })

  it('a letter that is issued twice at once is issued once, and keeps its file', async () => {
    await edit({ options: { contract: 'twice' } })
    const before = files()
    duringPrinting(async () => expect((await issue()).status).toBe(200))
    expect(await issue()).toMatchObject({ status: 409, body: { code: 'letter-already-issued' } })
    expect(files()).toHaveLength(before.length + 1)
    const file = Buffer.from(await (await pdf(letterId)).arrayBuffer())
    expect(createHash('sha256').update(file).digest()).toEqual(Buffer.from((await stored()).pdfSha256!))
  })

  it('an edit that another edit overtakes while it is drawn is a conflict', async () => {
    duringDrawing(async () => expect((await edit({ options: { contract: 'first' } })).status).toBe(200))
    expect(await edit({ options: { contract: 'second' } })).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await stored()).options).toEqual({ contract: 'first' })
  })

  it('of several edits of one version exactly one is taken', async () => {
    const { version } = (await draft()).forms
    const answers = await Promise.all(['one', 'two', 'three'].map((contract) => edit({ version, options: { contract } })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const taken = answers.findIndex(({ status }) => status === 200)
    expect((await stored()).options).toEqual({ contract: ['one', 'two', 'three'][taken] })
  })

  it('a letter that is edited while it is printed is not issued', async () => {
    const { digest } = await draft()
    duringPrinting(async () => expect((await edit({ options: { contract: 'late' } })).status).toBe(200))
    expect(await issue({ seen: digest })).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await stored()).toMatchObject({ state: 'draft', options: { contract: 'late' } })
    const told = async () => (await admin.query("SELECT count(*)::int AS told FROM custody_event WHERE payload LIKE '%' || $1 || '%'", [letterId])).rows[0].told
    expect(await told()).toBe(0)
    expect((await issue()).status).toBe(200)
    expect(await told()).toBe(1)
  })

  it('a letter that is issued while it is edited stays as issued', async () => {
    duringDrawing(async () => expect((await issue()).status).toBe(200))
    expect(await edit({ options: { contract: 'late' } })).toMatchObject({ status: 409, body: { code: 'letter-already-issued' } })
    expect(await stored()).toMatchObject({ state: 'issued', options: {} })
  })
})

describe('a letter on the screen', () => {
  const busy = () => vi.mocked(drawn).mockRejectedValueOnce(new CaseworkError('busy'))

  it('that is issued is drawn once, and says that the case has changed only when it has', async () => {
    await issue()
    vi.mocked(drawn).mockClear()
    const { shown } = await letterShown(office.owner.member, letterId)
    expect(shown).toMatchObject({ state: 'issued', hasCaseChanged: false })
    expect(drawn).toHaveBeenCalledTimes(1)
    const decide = (state: string) => ask('POST /api/findings/{findingId}/decision', { findingId: office.ids.findingId }, { state })
    await decide('dismissed')
    expect((await letterShown(office.owner.member, letterId)).shown).toMatchObject({ state: 'issued', hasCaseChanged: true })
    await decide('confirmed')
  })

  it('that is issued says nothing of our own new wording, whenever it was frozen, and something of a new act', async () => {
    const other = await aFilledOffice('乙')
    const { member } = other.owner
    const own = (door: string, params: Record<string, string>, body: unknown) => knock(door, { params, body, headers: { cookie: other.owner.cookie } })
    const hasChanged = async () => ((await letterShown(member, other.ids.letterId)).shown as { hasCaseChanged: boolean }).hasCaseChanged
    const words = (text: string) => text.replace('联系', '聯絡')
    const early = { ...(await letter(member, other.ids.letterId)).content, facts: null }
    vi.mocked(lenderComplaint).mockImplementation((facts) => {
      const made = realLetters.lenderComplaint(facts)
      return { ...made, title: words(made.title), sections: made.sections.map((section) => ({ ...section, heading: `新 ${section.heading}`,
        blocks: section.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: `${words(block.text)}新。` } : block)) })) }
    })
    const now = async () => (await letter(member, (await (await own('POST /api/cases/{caseId}/letters', other.ids, letterBody)).json()).id)).content
    expect(await hasChanged()).toBe(false)
    const reworded = await now()
    expect(reworded.document?.sections).not.toEqual(early.document?.sections)
    expect(hasCaseMoved(early, reworded)).toBe(false)
    await own('POST /api/imports/{importId}/confirm', { importId: other.ids.waitingId }, { lines: [] })
    await own('POST /api/findings/{findingId}/decision', { findingId: other.ids.findingId }, { state: 'confirmed' })
    expect(await hasChanged()).toBe(true)
    expect(hasCaseMoved(early, await now())).toBe(true)
  })

  it('is busy when printing is, whatever it is, and keeps its form when only the drawing fails', async () => {
    busy()
    expect((await letterShown(office.owner.member, letterId)).shown).toMatchObject({ state: 'refused', refusal: { code: 'busy' }, forms: { earlier: [] } })
    await issue()
    busy()
    expect((await letterShown(office.owner.member, letterId)).shown).toEqual({ state: 'refused', refusal: { code: 'busy', field: undefined } })
    busy()
    expect(await summaryShown(office.owner.member, order())).toMatchObject({ state: 'refused', refusal: { code: 'busy' } })
  })

  it('as one page reads the case once, and names what its PDF cannot hold', async () => {
    vi.mocked(attemptsOfCase).mockClear()
    const shown = await summaryShown(office.owner.member, order({ background: '借款人叫𪚥。' }))
    expect(attemptsOfCase).toHaveBeenCalledTimes(1)
    expect(shown).toMatchObject({ state: 'sheet', total: 3, counted: { all: 3, counted: 3 }, unprintable: ['𪚥 U+2A6A5'] })
    expect(await summaryShown(office.owner.member, order())).toMatchObject({ unprintable: [] })
  })

  it('says which field is too long only when that is so', async () => {
    expect(await summaryShown(office.owner.member, order({ background: '背景。'.repeat(1300) }))).toMatchObject({
      state: 'refused', refusal: { code: 'summary-does-not-fit', field: 'background' },
    })
  })
})
const order = (options = {}) => ({ caseId, channel: 'police', ticketId: null, options })

describe('the list of letters', () => {
  it('opens nothing that is sealed', async () => {
    await admin.query("UPDATE letter SET document = 'v0.', options = 'v0.', edits = 'v0.' WHERE id = $1", [letterId])
    await expect(stored()).rejects.toThrow()
    const found = (await lettersOfCase(office.owner.member, caseId)).find(({ id }) => id === letterId)
    expect(found).toMatchObject({ letter: 'lender-complaint', channel: 'lender', state: 'draft' })
    expect(Object.keys(found ?? {}).sort()).toEqual(['caseId', 'channel', 'createdAt', 'id', 'issuedAt', 'letter', 'pdfSha256', 'state', 'ticketId'])
    expect(await ask('GET /api/cases/{caseId}/letters', { caseId })).toMatchObject({ status: 200 })
  })

  it('holds one letter for a form that was sent twice', async () => {
    const count = async () => (await lettersOfCase(office.owner.member, caseId)).length
    const before = await count()
    const fields = new URLSearchParams({ _token: formToken(office.owner.member.sessionId ?? ''), _key: newId(), choice: 'lender-complaint:lender' })
    const post = () => POST(request({ headers: { cookie: office.owner.cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: fields.toString() }), context({ caseId }))
    const [one, two] = await Promise.all([post(), post()])
    expect([one.status, two.status]).toEqual([303, 303])
    expect(one.headers.get('location')).toBe(two.headers.get('location'))
    expect(one.headers.get('location')).toMatch(/letters\/[0-9a-f-]{36}$/)
    expect(await count()).toBe(before + 1)
  })
})
