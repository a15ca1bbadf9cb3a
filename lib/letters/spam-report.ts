import { channelOf } from '@/lib/channels'
import type { LocalDate } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { actsCounted } from './act-words'
import type { LetterDocument, Section } from './document'
import { fieldMissing } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import type { ActFacts } from './letter-facts'
import { choiceField, dayField, textField, type Own } from './letter-fields'
import { letterOn, paragraphs } from './letter-parts'
import { blank, redacted } from './need-to-know'
import { codePoints, letterText } from './text'
import { chineseDay, clock } from './wording'
import { spamReportWords } from './words/spam-report'

const fields = { number: textField(30), kind: choiceField('calls', 'messages'), messageOn: dayField(), receiving: textField(30), note: textField(100) }
type Wishes = Own<typeof fields>

/** What the card of 12321 says of its form. */
const charactersMax = channelOf('spam-12321')?.fields.find(({ key }) => key === 'note')?.charactersMax ?? 300

const same = (number: string) => phoneNumber(number) ?? number

/** Calls and messages from a number to the person who reports: others report what they received themselves. */
function received({ acts, complainant }: AddressedFacts, { kind }: Pick<Wishes, 'kind'>): ActFacts[] {
  const isOwn = ({ recipient }: ActFacts) => recipient === 'complainant' || (recipient === 'debtor' && complainant.role === 'debtor')
  const wanted = kind === null ? ['call', 'sms'] : kind === 'calls' ? ['call'] : ['sms']
  return acts.filter((act) => act.number !== null && isOwn(act) && wanted.includes(act.channel))
}

/** The numbers acts came from, most used first. */
function numbersUsed(acts: readonly ActFacts[]): { value: string; count: number }[] {
  const used = new Map<string, number>()
  for (const act of acts) used.set(same(act.number ?? ''), (used.get(same(act.number ?? '')) ?? 0) + 1)
  return [...used].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

/** The number asked for, else the one most acts came from. */
const reportedNumber = (acts: readonly ActFacts[], { number }: Wishes): string | null =>
  (number === null ? (numbersUsed(acts)[0]?.value ?? null) : same(number))

/** The person's only phone, unless they say another. */
const receivingNumber = ({ complainant }: AddressedFacts, { receiving }: Wishes): string | null =>
  receiving ?? (complainant.phones.length === 1 ? (complainant.phones[0] ?? null) : null)

/** Sums and terms of a debt: they are no matter of this body. */
const debtDetail = /\d[\d,，.]*\s*(?:元|块|万)|[¥￥]\s*\d|逾期.{0,4}(?:天|日|月|期)|本金|利息/u

/**
 * Messages that may stand in the form as they were received: they name nobody else, and no detail of a debt unless the person asks for the day of such a one.
 * The day asked for comes first, then the shorter.
 */
function messagesOf(acts: readonly ActFacts[], facts: AddressedFacts, day: LocalDate | null): ActFacts[] {
  const { people, audience, complainant, debtorName } = facts
  const namesBorrower = (content: string) => complainant.role !== 'debtor' && debtorName !== null && debtorName !== '' && content.includes(debtorName)
  const isFit = ({ content, localDay }: ActFacts) =>
    content !== null && !namesBorrower(content) && redacted(content, people, audience) === content && (localDay === day || !debtDetail.test(content))
  const weight = ({ localDay }: ActFacts) => (localDay === day ? 0 : 1)
  return acts.filter((act) => act.channel === 'sms' && act.content?.trim() && !act.isTold && isFit(act))
    .sort((one, other) => weight(one) - weight(other) || codePoints(one.content ?? '') - codePoints(other.content ?? ''))
}

const moment = (act: ActFacts | undefined) => (act ? `${chineseDay(act.localDay)}${act.atPrecision === 'day' ? '' : clock(act).slice(0, 5)}` : blank)

/** From the first to the last; of one moment, that alone. */
function whenOf(acts: readonly ActFacts[]): string {
  const [first, last] = [moment(acts[0]), moment(acts.at(-1))]
  return acts.length > 0 && first === last ? `时间：${first}` : `起止时间：${first}至${last}`
}

type Chosen = { acts: readonly ActFacts[]; number: string | null }

/** Lines that fill one field of the form of 12321. */
const box = (field: string, ...lines: string[]): Section => ({ keep: 'must', field, blocks: paragraphs(...lines) })

/** The sheet with one message or without. */
function sheet(facts: AddressedFacts, wishes: Wishes, { acts, number, message }: Chosen & { message: ActFacts | null }): LetterDocument {
  const kinds = [...(acts.some(({ channel }) => channel === 'call') ? ['骚扰电话'] : []), ...(acts.some(({ channel }) => channel === 'sms') ? ['垃圾短信'] : [])]
  const hasMessages = acts.some(({ channel }) => channel === 'sms')
  const none = hasMessages ? '短信原文：见所附原始短信。' : '短信原文：无，系来电。'
  const original = message?.content ? [`短信原文（${moment(message)}收到）：`, ...message.content.split('\n')] : [none]
  return letterOn(facts, {
    letter: 'report-12321', title: '12321举报单', addressee: '', closing: null,
    sections: [
      box('number', `被举报号码：${number ?? blank}`), box('kind', `举报类型：${kinds.join('、') || blank}`),
      box('times', whenOf(acts), `次数：${acts.length > 0 ? actsCounted(acts) : blank}`),
      box('original-text', ...(acts.length > 0 ? original : [`短信原文：${blank}`])), box('receiving-number', `接收号码：${receivingNumber(facts, wishes) ?? blank}`),
      box('note', `说明：${wishes.note ?? '本人不希望再收到该号码的来电、短信，请核查处置。'}`),
    ],
  })
}

/** The number that is reported, and what came from it. */
function chosen(facts: AddressedFacts, wishes: Wishes): Chosen {
  const all = received(facts, wishes)
  const number = reportedNumber(all, wishes)
  return { number, acts: all.filter((act) => same(act.number ?? '') === number).sort((one, other) => one.at - other.at) }
}

/** T03, one sheet for one number. A message stands in it word for word or not at all: one that does not fit the form is not cut. */
function spamReport(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const of = chosen(facts, wishes)
  const tries = [...messagesOf(of.acts, facts, wishes.messageOn), null].map((message) => sheet(facts, wishes, { ...of, message }))
  return tries.find((letter) => codePoints(letterText(letter)) <= charactersMax) ?? sheet(facts, wishes, { ...of, message: null })
}

export const spamReportEntry = letterEntry({
  id: 'report-12321',
  code: 'T03',
  place: 3,
  purpose: 'complaint',
  channels: ['spam-12321'],
  isAddressed: false,
  about: 'case',
  rests: 'acts',
  pagesMax: 1,
  fields,
  against: (facts, wishes) => [
    ...(chosen(facts, wishes).acts.length === 0 ? ['number'] : []), ...(receivingNumber(facts, wishes) === null ? ['receiving'] : []),
  ].map((key) => fieldMissing('report-12321', key)),
  offers: (facts) => ({
    number: numbersUsed(received(facts, { kind: null })),
    ...(facts.complainant.phones.length > 1 ? { receiving: facts.complainant.phones.map((value) => ({ value })) } : {}),
  }),
  write: spamReport,
  words: spamReportWords,
})
