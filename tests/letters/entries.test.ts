import { describe, expect, it } from 'vitest'
import { channelOf } from '@/lib/channels'
import { messagesOf } from '@/lib/i18n/messages'
import { provisionById } from '@/lib/law/provisions'
import { standing } from '@/lib/law/standing'
import { arranged } from '@/lib/letters/arrangement'
import { letters, summaryId } from '@/lib/letters'
import { isFor, type LetterEntry } from '@/lib/letters/letter-entry'
import { letterContentSchema } from '@/lib/letters/record/record-letter'
import { letterText } from '@/lib/letters/text'
import { formOption } from '@/lib/letters/typeset/letter-form'
import { wordWarnings } from '@/lib/letters/own-words'
import { entryFacts, followedOn, sides, situations } from './entry-case'

/** What holds for every letter, whoever adds one. */

const each = letters.map((entry) => [entry.id, entry] as const)
const followed = (entry: LetterEntry, on: string) => (entry.follows ? followedOn(entry.follows[0] ?? 'lender', on) : null)
const written = (entry: LetterEntry, role: (typeof situations)[number], on: string) => entry.write(entryFacts(entry, { role, on }, { followed: followed(entry, on) }), {})
/** As it is kept: without the names its parts have while it is written. */
const kept = (...of: Parameters<typeof written>) => arranged(written(...of), {})

it('answers to the names the API fixes', () => {
  const fixed = {
    T01: 'lender-complaint', T02: 'nfra-report', T03: 'report-12321', T04: 'nifa-report', T05: 'deletion-request', T06: 'second-complaint', T07: 'statement-of-facts',
    T09: 'filing-reconsideration', T10: 'administrative-reconsideration', T11: 'civil-complaint', T12: 'injunction-request', T13: 'negotiation',
    T14: 'agreement-checklist', T15: 'power-of-attorney', T16: 'contact-message', T17: 'exhibit-list',
  }
  for (const [code, id] of Object.entries(fixed)) expect(letters.find((entry) => entry.id === id)?.code, id).toBe(code)
  expect(summaryId).toBe('police-summary')
})

describe.each(each)('%s', (_id, entry) => {
  it('goes to bodies there are, follows filings there are, and has its words in both languages', () => {
    for (const channel of [...entry.channels, ...(entry.follows ?? [])]) expect(channelOf(channel)).not.toBeNull()
    for (const words of [entry.words.zh, entry.words.en]) {
      expect(Object.keys(words.fields)).toEqual(Object.keys(entry.fields))
      if (entry.rests !== 'findings') expect(words.gist).toBeTruthy()
      for (const [key, field] of Object.entries(entry.fields)) {
        expect(Object.keys(words.choices?.[key] ?? {})).toEqual(field.kind === 'choice' ? [...field.choices] : [])
      }
    }
    expect(Object.keys(entry.words.en.choices ?? {})).toEqual(Object.keys(entry.words.zh.choices ?? {}))
    expect(messagesOf('zh-CN').letters).toMatchObject({ kind: { [entry.id]: entry.words.zh.name } })
  })

  it.each(situations.filter((role) => isFor(entry, role)).flatMap((role) => sides.map((on) => [role, on] as const)))('reads as approved from a %s on %s', async (role, on) => {
    const text = letterText(written(entry, role, on))
    await expect(text).toMatchFileSnapshot(new URL(`../approved/${entry.id}/${role}-${on.slice(0, 4)}.txt`, import.meta.url).pathname)
  })

  it('has no field of a name that is kept for every draft', () => {
    expect(Object.keys(entry.fields).filter((key) => ['addressee', 'respondent', 'exhibits', formOption].includes(key))).toEqual([])
  })

  it('says nothing its guards would stop, and prints nothing unsaid', () => {
    for (const role of situations.filter((each) => isFor(entry, each))) for (const on of sides) {
      const text = letterText(written(entry, role, on))
      expect(wordWarnings([text.replace(/[“「][^”」]*[”」]/gu, '')]).filter(({ level }) => level === 'block')).toEqual([])
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/u)
    }
  })

  it('comes through the record of a case as it was', () => {
    const document = JSON.parse(JSON.stringify(kept(entry, 'debtor', '2026-11-22'))) as unknown
    expect(letterContentSchema.safeParse({ document, summary: null, provisions: [], form: 'grid' }).error?.issues).toBeUndefined()
  })

  it('names no law outside its days over 2024 to 2026', () => {
    for (let month = 0; month < 36; month += 1) {
      const on = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`
      for (const { id, from } of written(entry, 'debtor', on).meta.cites ?? []) {
        const provision = provisionById(id)
        const found = provision ? standing(provision, on) : null
        expect([id, found?.state === 'in-force' ? found.version.from : null]).toEqual([id, from])
      }
    }
  })
})
