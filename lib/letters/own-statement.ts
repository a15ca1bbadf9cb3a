import { actsInWords, exhibitsOf, lineNames, linesInWords, linesWord, reachedWriter } from './act-words'
import { findingsByAct } from './complaint-tables'
import type { LetterDocument, Section } from './document'
import { exhibitList, exhibitNames } from './exhibits'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, choiceField, mustField, type Own } from './letter-fields'
import type { ActFacts } from './letter-facts'
import { numbered, paragraph, paragraphs, section, writerLine } from './letter-parts'
import { blank } from './need-to-know'
import { gistOf } from './quotes'
import { declaration, identityLine, onlyWitnessed, statementSignature } from './statement-parts'
import { chineseDay, chineseRange, clock, count, duration, severityOf } from './wording'
import { ownStatementWords } from './words/own-statement'

const fields = {
  experience: mustField(areaField(1200)), bare: checkField(), heard: areaField(400), effect: areaField(400), testify: choiceField('yes', 'no', 'unsure'),
}
type Told = Own<typeof fields>

const actsShown = 2
const quoteLengthMax = 80

function inWords(act: ActFacts, facts: AddressedFacts): string {
  const line = lineNames([act], facts)[0]
  const way = { call: '来电', sms: '发来短信', chat: '发来消息', visit: '上门', letter: '寄来信函' }[act.channel]
  const said = gistOf(act, { people: facts.people, audience: facts.audience, lengthMax: quoteLengthMax })
  const length = act.answered === true && act.seconds ? `，通话${duration(act.seconds)}` : act.answered === false ? '，未接通' : ''
  const words = said ? `，内容${act.isTold ? '据本人记忆' : ''}为“${said}”` : ''
  return `${chineseDay(act.localDay)}${clock(act)}，${line ?? '未显示的号码'}${way}${length}${words}（${exhibitList(act.exhibits)}）`
}

/** What this person received and an exhibit shows: all of it in one sentence, the gravest one by one. */
function received(facts: AddressedFacts): Section['blocks'] {
  const own = facts.acts.filter((act) => reachedWriter(act, facts) && act.exhibits.length > 0).sort((one, other) => one.at - other.at)
  if (own.length === 0) return []
  const found = findingsByAct(facts.findings, facts)
  const weight = (act: ActFacts) => Math.max(0, ...(found.get(act) ?? []).map(({ violation }) => severityOf(violation)))
  const hasWords = ({ content, isTold }: ActFacts) => (content === null ? 0 : isTold ? 1 : 2)
  const gravest = [...own].sort((one, other) => weight(other) - weight(one) || hasWords(other) - hasWords(one) || other.at - one.at)
    .slice(0, actsShown).sort((one, other) => one.at - other.at)
  const lines = `${linesWord(own) || '号码'}为${linesInWords(own, 3, facts)}（${exhibitList(exhibitsOf(own))}）`
  const all = `本人收到的联系，有记录的为：${chineseRange(own.map(({ localDay }) => localDay))}，${actsInWords(own)}，${lines}。`
  const lead = own.length > actsShown ? `其中较重的${count(gravest.length)}次：` : '分别为：'
  return [paragraph(`${all}${lead}`), { kind: 'list', numbered: true, items: gravest.map((act) => ({ text: `${inWords(act, facts)}。`, factRef: act.id })) },
    paragraph(`附：${exhibitNames(facts.exhibits, exhibitsOf(own))}（复印件）。`)]
}

const linesOf = (text: string | null) => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
const optional = (heading: string, text: string | null): Section[] => (text === null ? [] : [section(heading, paragraphs(...linesOf(text)))])

/** T07 by the one whose case it is: what they went through themselves, apart from what others told them. Nobody signs it for them. */
function ownStatement(facts: AddressedFacts, { experience, bare, heard, effect, testify }: Told): LetterDocument {
  const source = heard === null ? onlyWitnessed : '“本人亲历”只写亲耳听到、亲眼看到的情况；从别人那里听说的，已经单独写明。'
  return {
    letter: 'statement-of-facts', title: '情况说明', addressee: '', closing: null, meta: { number: facts.caseNumber, on: facts.on },
    sections: numbered([
      section('说明人', [paragraph(writerLine(facts, '说明人')), identityLine]),
      section('本人亲历', [...paragraphs(...(experience === null ? [blank] : linesOf(experience))), ...(bare ? [] : received(facts))]),
      ...optional('不是亲历、听别人说的', heard),
      ...optional('对本人的影响', effect),
      section('声明', [...declaration(source, testify ?? ''), ...paragraphs(testify === null && `是否愿意接受询问或者到场作证：${blank}。`)]),
      statementSignature,
    ]),
  }
}

export const ownStatementEntry = letterEntry({
  id: 'statement-of-facts',
  code: 'T07',
  place: 7,
  purpose: 'police',
  channels: [],
  audience: 'police',
  isAddressed: false,
  about: 'case',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: ownStatement,
  words: ownStatementWords,
})
