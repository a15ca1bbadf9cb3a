import { channelOf, channels } from '@/lib/channels'
import type { LetterDocument, Section } from './document'
import { bodyName } from './filed-parts'
import { filingWords, type FilingWords } from './filing-words'
import { answersOf, eventsSaid, numbersSaid, takenUpOn } from './followed-events'
import { saidLimits, type SaidLimit } from './followed-limits'
import { fieldMissing } from './guards'
import { known } from './filing-body'
import { letterEntry, type AddressedFacts, type FollowedFacts } from './letter-entry'
import { dayField, linesField, textField, type Own } from './letter-fields'
import { dayOrBlank, host, letterOn, lenderName, numbered, numberedList, paragraphs, section, signature, writerLine } from './letter-parts'
import { blank } from './need-to-know'
import { chineseDay } from './wording'
import { reminderWords } from './words/reminder'

const fields = { filedOn: dayField(), delivery: textField(120), asks: linesField() }
type Wishes = Own<typeof fields>
type Reminded = AddressedFacts & { followed: FollowedFacts }

const you = '贵单位'
/** Of the police the channel names only the kind of body: a person writes which. */
const isPolice = ({ channel }: FollowedFacts) => channelOf(channel)?.paper.called === '报案'

/** What the filing is about, where it is about a lender or platform. */
function matter(facts: Reminded, { noun }: FilingWords): string {
  const { about, paper } = channelOf(facts.followed.channel) ?? {}
  if (facts.respondent === null || (about !== 'lender' && about !== 'platform')) return ''
  return noun === '请求' ? '就个人信息处理一事' : `就${paper?.isAccused ? '' : lenderName(facts)}催收一事`
}

function filing(facts: Reminded, words: FilingWords, { filedOn, delivery }: Wishes): Section {
  const { followed } = facts
  const sent = `${dayOrBlank(followed.filedOn ?? filedOn)}，本人${matter(facts, words)}向${you}${words.did}。`
  return section(words.noun === '报案' ? '报案' : `所提${words.noun}`, paragraphs(
    writerLine(facts, words.writer), sent, `${numbersSaid(followed)}${delivery ? `；材料的送交方式：${delivery}` : ''}。`,
  ))
}

/** What was received since, and that nothing else was. */
function progress({ followed, on }: Reminded): Section {
  const told = eventsSaid(followed, you)
  const until = `截至${chineseDay(on)}`
  const rest = answersOf(followed).length > 0 ? `除上述告知外，${until}本人没有收到其他书面答复。` : `${until}，本人没有收到书面答复。`
  return section('此后的情况', paragraphs(told.length > 0 ? `${told.join('；')}。${rest}` : `${until}，本人没有收到受理、答复或者其他告知。`))
}

function requests(facts: Reminded, limits: readonly SaidLimit[], { asks }: Wishes): string[] {
  const { followed } = facts
  const holds = (state: SaidLimit['state']) => limits.some((limit) => limit.state === state)
  const isTaken = takenUpOn(followed)?.did === '受理' || followed.events.some(({ kind }) => ['refused', 'filingRefused'].includes(kind))
  const isReceived = isTaken || followed.events.some(({ kind }) => kind === 'received')
  return [
    '请书面告知目前的办理进展、承办部门和联系方式。',
    '请就处理结果及其依据作出书面答复。',
    ...(holds('basic') ? ['已经依法延长期限的，请告知延长的决定、理由和届满日期。'] : []),
    ...(holds('unreceived') || !isReceived ? [`请告知${you}收到本人材料的日期${followed.referenceNumbers.length === 0 ? '和登记编号' : ''}。`] : []),
    ...(isReceived && followed.referenceNumbers.length === 0 ? ['请告知登记编号。'] : []),
    ...(isPolice(followed) && !isTaken ? ['请出具受案回执；不予受理或者不属于管辖的，请书面告知并说明理由。'] : []),
    ...asks,
  ]
}

/** A short letter to a body that has a filing: what was filed, what came since, which limit of law has passed or runs, what is asked. */
function reminder(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { followed } = facts
  if (!followed) throw new Error('a reminder follows a filing')
  const reminded = { ...facts, followed }
  const words = filingWords(followed)
  const limits = saidLimits(followed, facts, you)
  return letterOn(facts, {
    letter: 'reminder',
    title: `关于${words.noun}办理进展的催办函`,
    addressee: isPolice(followed) ? bodyName(facts) : facts.addressee || blank,
    sections: numbered([
      filing(reminded, words, wishes),
      host(progress(reminded)),
      ...(limits.length > 0 ? [{ ...section('办理期限', paragraphs(...limits.map(({ text }) => text)), 'should'), key: 'limits' as const }] : []),
      section('请求', [numberedList(requests(reminded, limits, wishes))]),
      { keep: 'must', blocks: paragraphs(`本函只为了解办理情况，不是另一次${words.noun}，也不变更、撤回原来的${words.noun}。`) },
      signature(words.writer, facts),
    ]),
  })
}

export const reminderEntry = letterEntry({
  id: 'reminder',
  code: null,
  place: 1,
  purpose: 'follow-up',
  channels: [],
  isAddressed: true,
  about: 'lender',
  rests: 'nothing',
  follows: channels.map(({ id }) => id),
  goes: 'back',
  pagesMax: 1,
  fields,
  against: ({ followed }, { filedOn }) => (followed?.filedOn === null && filedOn === null ? [fieldMissing('reminder', 'filedOn')] : []),
  proposed: ({ body }) => known('addressee', body),
  write: reminder,
  words: reminderWords,
})
