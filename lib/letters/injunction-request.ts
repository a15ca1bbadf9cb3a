import { addDays } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { actsCounted, exhibitsOf } from './act-words'
import { courtEvidence, defendantFields, defendantLine, defendantName, evidenceFields, isDefinite, knownLines, ownRightOnly } from './court-parts'
import type { LetterDocument, Paragraph } from './document'
import { exhibitList } from './exhibits'
import { applicantFields, applicantLines, applicationTo, bodyName, deedsTold, enclosures, lawOf, ownParagraphs, sentence } from './filed-parts'
import type { LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import type { ActFacts } from './letter-facts'
import { areaField, linesField, mustField, type Own } from './letter-fields'
import { numberedList, paragraph, paragraphs, section } from './letter-parts'
import { blank } from './need-to-know'
import { ownFindings } from './own-findings'
import { chineseDay } from './wording'
import { injunctionRequestWords } from './words/injunction-request'

const fields = {
  ...applicantFields, ...defendantFields, forbid: linesField(600), imminent: areaField(500), harm: mustField(areaField(800)),
  policeRecords: linesField(600), ...evidenceFields,
}
type Wishes = Own<typeof fields>

/** How far back the frequency is told: a reading of ours, no limit of law. */
const recentDays = 30

/** Acts of one's own findings that an exhibit shows, in order of time. */
function ownActs(facts: AddressedFacts): ActFacts[] {
  const own = new Set(ownFindings(facts, 'self').flatMap(({ attempts }) => attempts))
  return facts.acts.filter(({ id, exhibits }) => own.has(id) && exhibits.length > 0).sort((one, other) => one.at - other.at)
}
const recentActs = (facts: AddressedFacts): ActFacts[] => ownActs(facts).filter(({ localDay }) => localDay > addDays(facts.on, -recentDays))

const disclosure: readonly ViolationId[] = ['debt-disclosure', 'third-party-collection', 'public-exposure', 'public-posting', 'workplace-contact']

/** What is to be forbidden: as a person wrote it, else by what the findings are about. */
function forbidden(facts: AddressedFacts, { forbid }: Wishes): string[] {
  if (forbid.length > 0) return forbid.map(sentence)
  const isBorrower = facts.complainant.role === 'debtor'
  const found = ownFindings(facts, 'self').map(({ violation }) => violation)
  const holds = (kinds: readonly ViolationId[]) => found.some((violation) => kinds.includes(violation))
  return [
    `以电话、短信、即时通讯等方式${isBorrower ? '反复联系、侵扰申请人' : '就他人的借款事宜联系申请人'}。`,
    ...(holds(['threat']) ? ['使用涉及人身安全的言语联系申请人。'] : []), ...(holds(['insult']) ? ['使用侮辱性的言语联系申请人。'] : []),
    ...(holds(['impersonating-authority', 'impersonating-lawyer']) ? ['冒用他人名义或者身份联系申请人。'] : []),
    ...(isBorrower && holds(disclosure) ? ['向亲友、同事等与借款无关的人告知申请人的借款信息。'] : []),
  ]
}

/** The rights that what is asked for rests on: private peace; personal information where it was told to others, or used on somebody who never borrowed. */
function rights(facts: AddressedFacts): { said: string; by: string[] } {
  const peace = ['MFD/private-peace', 'MFD/intrusion-by-phone']
  const isBorrower = facts.complainant.role === 'debtor'
  const isTold = ownFindings(facts, 'self').some(({ violation }) => disclosure.includes(violation) || violation === 'traded-personal-data')
  if (isBorrower && !isTold) return { said: '隐私权（包括私人生活安宁）', by: peace }
  const information = ['MFD/protected-information', isBorrower ? 'MFD/information-leak' : 'MFD/lawful-processing']
  return { said: '隐私权（包括私人生活安宁）和个人信息权益', by: [...peace, ...information] }
}

/** How often of late and when last; what goes on or is announced, in the person's words, with a place for them where nothing of late is on record. */
function present(facts: AddressedFacts, { imminent }: Wishes): Paragraph[] {
  const [recent, last] = [recentActs(facts), ownActs(facts).at(-1)]
  const often = recent.length > 0 ? `申请前${recentDays}日内，共有${actsCounted(recent)}（${exhibitList(exhibitsOf(recent))}）。` : ''
  const latest = last ? `有证据的最近一次在${chineseDay(last.localDay)}（${exhibitList(last.exhibits)}）。` : ''
  const own = imminent ? [paragraph('仍在继续或者即将发生的情况：'), ...ownParagraphs(imminent)] : paragraphs(!often && `仍在继续或者即将发生的情况：${blank}。`)
  return [...paragraphs(`${often}${latest}`), ...own]
}

/** What the police have on record: as a person lists it, and the reports of the case. */
function policeRecords({ filings }: AddressedFacts, own: readonly string[]): Paragraph[] {
  const filed = filings.filter(({ channel }) => channel === 'police').map(({ addressee, filedOn, referenceNumbers }) =>
    `${chineseDay(filedOn)}向${addressee}报案${referenceNumbers.length > 0 ? `，编号${referenceNumbers.join('、')}` : ''}`)
  const said = [...filed, ...own.map((line) => line.replace(/[。；;]+$/u, ''))]
  return paragraphs(`报警、报案记录：${said.length > 0 ? said.join('；') : `${blank}（没有的，写“无”）`}。`)
}

/** Whether anything of the police is on record, so that a receipt can be enclosed. */
const isReported = ({ filings }: AddressedFacts, { policeRecords }: Wishes): boolean =>
  policeRecords.length > 0 || filings.some(({ channel }) => channel === 'police')

/** T12, the request that a court order conduct to stop (民法典 art. 997): whom, what, that it goes on, and why it cannot be made good later. */
function injunctionRequest(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { within, cited } = lawOf(facts)
  const deeds = deedsTold(facts, 'self')
  const right = rights(facts)
  const told = deeds.length > 0 ? deeds : paragraphs(!wishes.imminent && `发生在申请人身上的情况：${blank}。`)
  return applicationTo(bodyName(facts), facts, {
    letter: 'injunction-request', title: '人格权侵害禁令申请书',
    sections: [
      section('申请人与被申请人', paragraphs(
        ...applicantLines(facts, wishes), defendantLine(facts, wishes, '被申请人'), knownLines(facts, ['申请人', '被申请人']),
      )),
      section('申请事项', [paragraph(`请求责令被申请人（包括受其委托的机构）立即停止下列行为${within('MFD/injunction')}：`), numberedList(forbidden(facts, wishes))]),
      section('正在实施或者即将实施的行为', [...told, ...present(facts, wishes), ...policeRecords(facts, wishes.policeRecords)]),
      section('不及时制止，损害难以弥补', [
        ...(wishes.harm ? ownParagraphs(wishes.harm) : paragraphs(`已经造成的后果，为什么等到判决就来不及：${blank}。`)),
        paragraph(`上述行为可能涉及侵害申请人的${right.said}${within(...right.by)}，请依法审查。${
          ownRightOnly(facts.complainant.role, '申请人', '本次申请')}`),
      ]),
      enclosures([
        '本申请书副本一份（按被申请人人数）', '申请人身份证复印件', '证据目录和证据复印件一份（按被申请人人数），另交法院一份，原件可供核对',
        `${defendantName(facts, wishes)}的登记信息`, ...(isReported(facts, wishes) ? ['报警、报案回执复印件'] : []),
      ]),
      courtEvidence(facts, { as: '申请人', standing: 'self', more: wishes.moreEvidence }),
    ],
    cites: cited,
  })
}

/** Somebody certain to be ordered; and where nothing of late is on record, what shows that it goes on or is about to. */
function against(facts: AddressedFacts, wishes: Wishes): LetterWarning[] {
  const lacks = [...(isDefinite(facts, wishes) ? [] : ['defendant']), ...(recentActs(facts).length > 0 || wishes.imminent ? [] : ['imminent'])]
  return lacks.map((key) => ({ code: 'field-missing', level: 'block', value: `injunction-request.${key}` }))
}

export const injunctionRequestEntry = letterEntry({
  id: 'injunction-request',
  code: 'T12',
  place: 13,
  purpose: 'court',
  channels: ['court'],
  isAddressed: true,
  about: 'lender',
  rests: 'findings',
  isEdited: true, pagesMax: 2,
  fields,
  write: injunctionRequest,
  against,
  words: injunctionRequestWords,
})
