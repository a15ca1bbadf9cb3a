import type { LocalDate } from '@/lib/calendar/local-date'
import type { Section } from './document'
import {
  accuserWarnings, applicantFields, deedsReported, otherProcedure, ownParagraphs, reportTold, sentence, type Applicant, type Within,
} from './filed-parts'
import type { LetterWarning } from './guards'
import type { AddressedFacts } from './letter-entry'
import { areaField, dayField, linesField, mustField, textField, type Own } from './letter-fields'
import { dayOrBlank, paragraph, paragraphs } from './letter-parts'
import { blank } from './need-to-know'
import { lastDayFrom, limitWarnings } from './own-limit'

/** What both steps against a refusal to open a criminal case share: the fields, the time to apply, the facts and grounds. */

export const refusalFields = {
  decisionNumber: mustField(textField()), receivedOn: mustField(dayField()), reported: areaField(800), reasons: areaField(600),
  grounds: mustField(areaField(1500)), evidence: linesField(1000), late: areaField(500), ...applicantFields,
}
type Wishes = Own<typeof refusalFields> & Applicant

/** The last day to apply, by the rule of the step; null while nobody said when the decision came. */
const lastDay = (rule: string, { receivedOn }: Pick<Wishes, 'receivedOn'>): LocalDate | null => lastDayFrom({ rule, channel: 'police' }, receivedOn)

/** `step` = 复议, 复核. */
type Step = { rule: string; step: string; within: Within }

/** That the application is in time, where it is. */
export function inTimeTold(facts: AddressedFacts, wishes: Wishes, { rule, step, within }: Step): string {
  const last = lastDay(rule, wishes)
  return last !== null && facts.on <= last ? `申请${step}的最后一日为${dayOrBlank(last)}${within('XSCX/reconsideration')}，本申请在期限以内提出。` : ''
}

/** The reasons that were given, in the words of `paper`, and why whoever is late is late. */
export const reasonsTold = ({ reasons, late }: Wishes, paper: string, inTime: string): string[] =>
  [reasons ? `${paper}写明的理由：${sentence(reasons)}` : '', inTime || !late ? '' : `关于申请期限：${sentence(late)}`].filter(Boolean)

type Asking = { organ: string; decision: string; asked: string }

/** What was reported to `organ`, what the case holds of it, why the `decision` is not accepted, and what is asked for. */
export function groundsTold(facts: AddressedFacts, wishes: Wishes, { organ, decision, asked }: Asking): Section['blocks'] {
  return [
    paragraph(reportTold(facts, organ)), ...deedsReported(facts, 'family', wishes.reported), paragraph(`申请人不服上述${decision}，理由如下：`),
    ...(wishes.grounds ? ownParagraphs(wishes.grounds) : paragraphs(blank)), paragraph(asked),
  ]
}

/** Both are signed with name and finger. */
export const signedByHand = { as: '申请人', how: '签名、捺指印' } as const

/** Only a criminal refusal is looked at again so, and only for who was wronged; the days run from the decision. */
export const againstRefusal = (rule: string) => (facts: AddressedFacts, wishes: Wishes): LetterWarning[] =>
  [...otherProcedure(facts, 'criminal'), ...accuserWarnings(facts, 'review'), ...limitWarnings(lastDay(rule, wishes), facts.on)]

/** How both stand in the list of letters. */
export const criminalStep = {
  code: 'T09', purpose: 'police', channels: ['police'], isAddressed: true, namesBody: true, about: 'case', rests: 'nothing', follows: ['police'],
  isEdited: true, pagesMax: 2,
} as const
