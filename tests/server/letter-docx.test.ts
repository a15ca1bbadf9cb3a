import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterText } from '@/lib/letters/text'
import { letter } from '@/lib/server/data/letters'
import { unpacked } from '../makers/unpacked'
import { aFilledOffice, knock } from './filled-office'
import { type LetterOffice, letterOffice } from './letter-office'

/** The text document of a paper for a court, through its door. */

let office: LetterOffice
let other: Awaited<ReturnType<typeof aFilledOffice>>
let letterId: string
beforeAll(async () => {
  office = await letterOffice()
  other = await aFilledOffice('乙')
  letterId = (await office.ask('POST /api/cases/{caseId}/letters', office.ids, { letter: 'injunction-request' })).body.id
})
afterAll(() => office.close())

const docx = (id: string, cookie = office.owner.cookie) => knock('GET /api/letters/{letterId}/docx', { params: { letterId: id }, headers: { cookie } })
const nameOf = (answer: Response) => decodeURIComponent(/filename\*=UTF-8''([^;]+)/u.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '')
const wordsOf = async (answer: Response) => {
  const parts = await unpacked(Buffer.from(await answer.arrayBuffer()))
  return (parts.get('word/document.xml')?.toString('utf8') ?? '').replace(/<[^>]+>|\s|｜/gu, '')
}
const squeezed = (text: string) => text.replace(/[\s｜]/gu, '')

describe('the text document', () => {
  it('of a draft says what the draft says, and that it is one in its name alone', async () => {
    const answer = await docx(letterId)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'])
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/u)
    expect(nameOf(answer)).toMatch(/^人格权侵害禁令申请书-\d{3}-草稿\.docx$/u)
    const words = await wordsOf(answer)
    expect(words).toBe(squeezed(letterText((await letter(office.owner.member, letterId)).content.document!)))
    expect(words).not.toContain('草稿')
  })

  it('of a draft into which something broken was written is one all the same; the draft is not issued before it is said what stands there', async () => {
    const harm = '影响\ufffe孩子\ud83d上学\u0001。'
    const { body } = await office.ask('PATCH /api/letters/{letterId}', { letterId }, { options: { harm, imminent: '下周再来。', addressee: '岚州市云桥区人民法院' } })
    expect(body).toMatchObject({ warnings: expect.arrayContaining([{ code: 'unsupported-character', level: 'block', value: '\ufffd U+FFFD' }]) })
    const parts = await unpacked(Buffer.from(await (await docx(letterId)).arrayBuffer()))
    const xml = parts.get('word/document.xml')?.toString('utf8') ?? ''
    expect(xml).toContain('影响孩子\ufffd上学。')
    const parser = new SaxesParser()
    parser.on('error', (error) => { throw error })
    parser.write(xml).close()
    expect(await office.ask('POST /api/letters/{letterId}/issue', { letterId }, {})).toMatchObject({ status: 422, body: { code: 'letter-unsupported-character' } })
    const { body: said } = await office.ask('PATCH /api/letters/{letterId}', { letterId }, { options: { 'sign.FFFD': '［表情］' } })
    expect(said.text).toContain('影响孩子［表情］上学。')
    expect(JSON.stringify(said)).not.toContain('unsupported-character')
  })

  it('of an issued letter is made from what was frozen, and the same each time', async () => {
    const options = { addressee: '岚州市云桥区人民法院', harm: '影响孩子上学。', imminent: '对方说下周再来。', form: 'grid' }
    await office.ask('PATCH /api/letters/{letterId}', { letterId }, { options })
    expect(await office.ask('POST /api/letters/{letterId}/issue', { letterId }, {})).toMatchObject({ status: 200 })
    await office.told(['19900001009'])
    const [first, second] = [await docx(letterId), await docx(letterId)]
    expect(nameOf(first)).toMatch(/^人格权侵害禁令申请书-\d{3}\.docx$/u)
    expect(Buffer.from(await first.clone().arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(true)
    expect(await wordsOf(first)).toBe(squeezed(letterText((await letter(office.owner.member, letterId)).content.document!)))
  })

  it('is nobody else’s, and there is none of a letter nobody edits', async () => {
    expect((await docx(letterId, other.owner.cookie)).status).toBe(404)
    expect(await (await docx(office.ids.letterId)).json()).toMatchObject({ code: 'invalid-body', status: 422 })
  })
})
