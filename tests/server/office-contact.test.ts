import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consentPurposes } from '@/lib/office/consent'
import { locales } from '@/lib/i18n/locale'
import { isOldNotice, notice, noticeOf } from '@/lib/server/case-consent'
import { officeOf } from '@/lib/server/data/members'
import { aFilledOffice, type FilledOffice, knock } from './filled-office'
import { ownOffice, type OwnOffice } from './own-office'

let place: OwnOffice
let offices: [FilledOffice, FilledOffice]
const say = (contact: unknown) => knock('POST /api/office/contact', { body: { contact }, headers: { cookie: offices[0].owner.cookie } })

beforeAll(async () => {
  place = await ownOffice()
  offices = [await aFilledOffice('EINS-1'), await aFilledOffice('ZWEI-2')]
}, 120_000)
afterAll(() => place.close())

describe('how people reach an office', () => {
  it('is kept for that office alone', async () => {
    expect((await say('  电话 010-0000-0000，周一至周五  ')).status).toBe(200)
    const found = await Promise.all(offices.map(({ owner }) => officeOf(owner.member)))
    expect(found.map(({ contact }) => contact)).toEqual(['电话 010-0000-0000，周一至周五', null])
  })

  it.each([['nothing', '   '], ['too long', '电'.repeat(201)], ['two lines', '010\n020'], ['turned text', '010\u202e020'], ['no text', 7]])('is refused: %s', async (_, contact) => {
    const { contact: before } = await officeOf(offices[0].owner.member)
    expect((await say(contact)).status).toBe(422)
    expect((await officeOf(offices[0].owner.member)).contact).toBe(before)
  })
})

describe('what the person of a case is told', () => {
  it('names who handles the data and how to reach them, in every language', () => {
    for (const locale of locales) expect(notice(locale, 'keep').lines.join()).toMatch(/\{office\}.*\{contact\}/)
  })

  it('is asked again when it has changed, and not for another language', () => {
    for (const purpose of consentPurposes) {
      const { version } = notice('zh-CN', purpose)
      expect([isOldNotice(version), isOldNotice(notice('en', purpose).version), isOldNotice('2026-11-26-2.zh-CN')]).toEqual([false, false, true])
      expect(noticeOf('2026-11-26-2.zh-CN', purpose)).toBe(null)
    }
  })
})
