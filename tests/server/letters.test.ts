import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/cases/[caseId]/letters/route'
import { CaseworkError } from '@/lib/errors'
import { reviewCase } from '@/lib/server/casework/review-case'
import { letterShown, summaryShown, type DraftShown } from '@/lib/server/casework/show-letter'
import { attemptsOfCase, attemptsToReview } from '@/lib/server/data/attempts'
import type * as Attempts from '@/lib/server/data/attempts'
import { findingsOfCase, replaceFindings } from '@/lib/server/data/findings'
import { letter, lettersOfCase } from '@/lib/server/data/letters'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { drawn } from '@/lib/server/pdf/pool'
import { rulesEdition } from '@/lib/server/rules-edition'
import type * as Pool from '@/lib/server/pdf/pool'
import { letterBody } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'
import { context, request } from './offices'

vi.mock('@/lib/server/pdf/pool', async (original) => {
  const pool = await original<typeof Pool>()
  return { ...pool, drawn: vi.fn(pool.drawn) }
})
vi.mock('@/lib/server/data/attempts', async (original) => {
  const attempts = await original<typeof Attempts>()
  return { ...attempts, attemptsOfCase: vi.fn(attempts.attemptsOfCase), attemptsToReview: vi.fn(attempts.attemptsToReview) }
})
const real = await vi.importActual<typeof Pool>('@/lib/server/pdf/pool')

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

beforeEach(async () => {
  vi.mocked(drawn).mockReset().mockImplementation(real.drawn)
  letterId = (await ask('POST /api/cases/{caseId}/letters', { caseId }, letterBody)).body.id
})

describe('an edit of a sentence', () => {
  it('is taken when it names the sentence that stands at its place', async () => {
    const [first] = (await draft()).forms.paragraphs
    const done = await edit({ edits: { [first!.place]: { text: '投诉人另行说明。', was: first!.text } } })
    expect(done.status).toBe(200)
    expect(done.body.text).toContain('投诉人另行说明。')
    expect(await edit({ edits: { [first!.place]: '只有字的写法。' } })).toMatchObject({ status: 200 })
    expect(await edit({ edits: { '99.99': '这句话没有地方放。', 'earlier.7': '这句也没有。' } })).toMatchObject({
      status: 422, body: { code: 'invalid-body', fields: [{ path: 'edits.99.99', code: 'unknown-place' }, { path: 'edits.earlier.7', code: 'unknown-place' }] },
    })
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
    expect((await office.told(['19900001001', '19900001002'])).status).toBe(200)
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
    await office.told(['19900001001'])
  })
})

describe('an edit that does not fit', () => {
  it('is refused by the line of the request that is too long', async () => {
    const answer = await edit({ options: { requests: ['短的。', '长'.repeat(401)] } })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-body', fields: [{ path: 'options.requests.1', code: 'too-long' }] } })
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

describe('a letter of a case whose review is due', () => {
  const edition = async () => (await office.admin.query<{ of: string | null }>('SELECT reviewed_edition AS of FROM case_file WHERE id = $1', [caseId])).rows[0]?.of

  it('is issued after that review, and not where it comes to nothing', async () => {
    await office.admin.query('UPDATE case_file SET reviewed_edition = NULL WHERE id = $1', [caseId])
    vi.mocked(attemptsToReview).mockRejectedValueOnce(new Error('broken'))
    expect(await issue()).toMatchObject({ status: 503, body: { code: 'busy' } })
    expect([(await stored()).state, await edition()]).toEqual(['draft', null])
    expect(await issue()).toMatchObject({ status: 200 })
    expect([(await stored()).state, await edition()]).toEqual(['issued', rulesEdition])
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

describe('a citation that is not of the version of the act’s day', () => {
  /** As an older program may have left them: every citation one of a version that never was. */
  async function misquoted(): Promise<string> {
    const drafts = (await findingsOfCase(office.owner.member, caseId)).map(({ draft: found }) => found)
    const provisions = drafts.flatMap((found) => found.provisions)
    expect(provisions.length).toBeGreaterThan(0)
    const never = drafts.map((found) => ({ ...found, provisions: found.provisions.map((one) => ({ ...one, from: '2001-01-01' })) }))
    await replaceFindings(office.owner.member, caseId, { drafts: never, said: new Map() })
    return provisions[0]?.cite.zh ?? ''
  }
  afterEach(() => reviewCase(office.owner.member, caseId))

  it('is told beside the draft, whose words are still saved, and keeps the letter from being issued', async () => {
    const cite = await misquoted()
    expect((await draft()).warnings).toContainEqual({ code: 'citation-invalid', level: 'block', value: cite })
    expect(await edit({ options: { contract: 'XD-7' } })).toMatchObject({ status: 200 })
    expect(await issue()).toMatchObject({ status: 422, body: { code: 'letter-citation-invalid', details: { cites: expect.stringContaining(cite) } } })
    expect((await stored()).state).toBe('draft')
  })

  it('keeps the one page off the screen and off paper', async () => {
    const cite = await misquoted()
    expect(await summaryShown(office.owner.member, order())).toMatchObject({
      state: 'refused', refusal: { code: 'letter-citation-invalid', cites: expect.stringContaining(cite) },
    })
    for (const part of ['page', 'annex']) {
      expect(await ask('POST /api/cases/{caseId}/police-summary', { caseId }, { part })).toMatchObject({ status: 422, body: { code: 'letter-citation-invalid' } })
    }
  })

  it('is gone once the case was compared anew', async () => {
    await misquoted()
    await reviewCase(office.owner.member, caseId)
    expect((await draft()).warnings.map(({ code }) => code)).not.toContain('citation-invalid')
    expect(await issue()).toMatchObject({ status: 200 })
  })
})

describe('the list of letters', () => {
  it('opens nothing that is sealed', async () => {
    await office.admin.query("UPDATE letter SET document = 'v0.', options = 'v0.', edits = 'v0.' WHERE id = $1", [letterId])
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
