import type { LocalDate } from '@/lib/calendar/local-date'
import { handedIn, type Statement, type StatementIncident, type StatementWay } from '@/lib/evidence/statement'
import type { Block, LetterDocument, Section } from './document'
import { paragraph } from './letter-parts'
import { declaration, identityLine, onlyWitnessed, statementSignature } from './statement-parts'
import { chineseDay } from './wording'

/**
 * `askedAs`, `topic` = who asks and about what, as the witness was told; `on` = civil day it was handed in; `number` = of the request, not of the case: the
 * page tells nothing of who else is in it.
 */
export type StatementFacts = { statement: Statement; askedAs: string; topic: string; on: LocalDate; number: string }

const ways: Record<StatementWay, string> = { call: '来电', message: '发来信息', visit: '上门', other: '以其他方式找到本人' }

const clock = (time: string) => `${Number(time.slice(0, 2))}时${time.slice(3)}分左右`

/** When it was, as far as it is remembered. */
function when({ on, time }: StatementIncident): string {
  if (on === '') return '具体日期本人不记得'
  return `${chineseDay(on)}${time === '' ? '' : clock(time)}`
}

/** What was left empty is not said: nothing is put into anybody's mouth. */
const who = ({ number, calledThemselves }: StatementIncident): string =>
  `${number ? `，号码或账号为${number}` : ''}${calledThemselves ? `，自称“${calledThemselves}”` : ''}`

const lines = (text: string): string[] => text.split('\n').map((each) => each.trim()).filter(Boolean)

function account(incident: StatementIncident, place: number, count: number): Block[] {
  const head = count > 1 ? `第${place + 1}次：` : ''
  const act = incident.way === '' ? '' : `，对方${ways[incident.way]}`
  return [paragraph(`${head}${when(incident)}${act}${who(incident)}。本人亲耳听到、亲眼看到的情况：`), ...lines(incident.words).map(paragraph)]
}

function told(statement: Statement): Section[] {
  if (statement.witnessed === 'no') {
    return [{ keep: 'must', heading: '二、亲历情况', blocks: [paragraph('本人没有亲身经历，没有亲耳听到或者亲眼看到，因此不作陈述。')] }]
  }
  const { incidents, effect } = statement
  return [
    { keep: 'must', heading: '二、亲历情况', blocks: incidents.flatMap((incident, place) => account(incident, place, incidents.length)) },
    ...(effect ? [{ keep: 'must' as const, heading: '三、对本人的影响', blocks: lines(effect).map(paragraph) }] : []),
  ]
}

const sourceOf = ({ witnessed }: Statement): string => (witnessed === 'no' ? '' : onlyWitnessed)

/**
 * T07 as a witness writes it: who they are, what they themselves heard and saw, that it is true. Their words stand as they were written.
 */
export function statementOfFacts({ statement, askedAs, topic, on, number }: StatementFacts): LetterDocument {
  const said = handedIn(statement)
  const { name, relation, phone } = said
  const person = `说明人：${name}。与${askedAs}的关系：${relation}。${phone ? `联系电话：${phone}。` : ''}应${askedAs}请求，就“${topic}”说明如下。`
  const body = told(said)
  return {
    letter: 'statement-of-facts', title: '情况说明（证人）', addressee: '', closing: null, meta: { number, on },
    sections: [
      { keep: 'must', blocks: [{ kind: 'paragraph', text: `编号：${number}`, indent: false }] },
      { keep: 'must', heading: '一、说明人', blocks: [paragraph(person), identityLine] },
      ...body,
      { keep: 'must', heading: body.length > 1 ? '四、声明' : '三、声明', blocks: declaration(sourceOf(said), said.testify) },
      statementSignature,
    ],
  }
}
