import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/letters/[letterId]/pdf/route'
import { letterOf } from '@/lib/letters'
import { hasCaseMoved } from '@/lib/server/casework/letter-digests'
import { letterShown, type DraftShown } from '@/lib/server/casework/show-letter'
import { letter } from '@/lib/server/data/letters'
import { drawn, pdfOfContent } from '@/lib/server/pdf/pool'
import type * as Pool from '@/lib/server/pdf/pool'
import { aFilledOffice, knock, letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'
import { context, request } from './offices'

vi.mock('@/lib/server/pdf/pool', async (original) => {
  const pool = await original<typeof Pool>()
  return { ...pool, drawn: vi.fn(pool.drawn), pdfOfContent: vi.fn(pool.pdfOfContent) }
})
const real = await vi.importActual<typeof Pool>('@/lib/server/pdf/pool')
const complaint = letterOf('lender-complaint')!
const write = complaint.write

let office: LetterOffice
let caseId: string
let letterId: string
let ask: LetterOffice['ask']
beforeAll(async () => {
  office = await letterOffice()
  caseId = office.ids.caseId
  ask = office.ask
})
afterAll(() => office.close())

const edit = (body: unknown) => ask('PATCH /api/letters/{letterId}', { letterId }, body)
const issue = (body: unknown = {}) => ask('POST /api/letters/{letterId}/issue', { letterId }, body)
const stored = () => letter(office.owner.member, letterId)
async function draft(): Promise<DraftShown> {
  const { shown } = await letterShown(office.owner.member, letterId)
  if (shown.state !== 'draft') throw new Error(`shown as ${shown.state}`)
  return shown
}

const pdf = (query = '') =>
  GET(request({ method: 'GET', path: `/api/letters/${letterId}/pdf${query}`, headers: { cookie: office.owner.cookie } }), context({ letterId }))

beforeEach(async () => {
  vi.mocked(drawn).mockReset().mockImplementation(real.drawn)
  vi.mocked(pdfOfContent).mockReset().mockImplementation(real.pdfOfContent)
  complaint.write = write
  letterId = (await ask('POST /api/cases/{caseId}/letters', { caseId }, letterBody)).body.id
})

/** Runs `meanwhile` once, while a letter is drawn or printed: after it was read and before it is written. */
const duringDrawing = (meanwhile: () => Promise<unknown>) =>
  vi.mocked(drawn).mockImplementationOnce((content) => meanwhile().then(() => real.drawn(content)))
const duringPrinting = (meanwhile: () => Promise<unknown>) =>
  vi.mocked(pdfOfContent).mockImplementationOnce((content) => meanwhile().then(() => real.pdfOfContent(content)))
const openTransactions = async () =>
  (await office.admin.query("SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'")).rows[0].open

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
    expect((await pdf('?part=annex')).status).toBe(200)
    expect(seen).toEqual([0, 0, 0, 0, 0])
  })

  it('a letter whose case moves while it is printed is not issued, and leaves no file', async () => {
    const before = office.files()
    duringPrinting(async () => expect((await office.told(['19900001001', '19900001003'])).status).toBe(200))
    expect(await issue()).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect([(await stored()).state, office.files()]).toEqual(['draft', before])
    expect((await issue()).status).toBe(200)
    expect(office.files()).toHaveLength(before.length + 1)
    await office.told(['19900001001'])
  })

  it('a letter that is issued twice at once is issued once, and keeps its file', async () => {
    await edit({ options: { contract: 'twice' } })
    const before = office.files()
    duringPrinting(async () => expect((await issue()).status).toBe(200))
    expect(await issue()).toMatchObject({ status: 409, body: { code: 'letter-already-issued' } })
    expect(office.files()).toHaveLength(before.length + 1)
    const file = Buffer.from(await (await pdf()).arrayBuffer())
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
    const told = async () => (await office.admin.query("SELECT count(*)::int AS told FROM custody_event WHERE payload LIKE '%' || $1 || '%'", [letterId])).rows[0].told
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

describe('an issued letter', () => {
  it('says nothing of our own new wording, whenever it was frozen, and something of a new act', async () => {
    const other = await aFilledOffice('乙')
    const { member } = other.owner
    const own = (door: string, params: Record<string, string>, body: unknown) => knock(door, { params, body, headers: { cookie: other.owner.cookie } })
    const hasChanged = async () => ((await letterShown(member, other.ids.letterId)).shown as { hasCaseChanged: boolean }).hasCaseChanged
    const words = (text: string) => text.replace('联系', '聯絡')
    const early = { ...(await letter(member, other.ids.letterId)).content, facts: null }
    complaint.write = (...of) => {
      const made = write(...of)
      return { ...made, title: words(made.title), sections: made.sections.map((section) => ({ ...section, heading: `新 ${section.heading}`,
        blocks: section.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: `${words(block.text)}新。` } : block)) })) }
    }
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
})
