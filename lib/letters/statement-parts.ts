import type { Statement } from '@/lib/evidence/statement'
import type { Block, Section } from './document'
import { paragraph } from './letter-parts'

/** What every 情况说明 holds, whoever writes it. */

type Testimony = Statement['testify']

const testimony: Record<Exclude<Testimony, ''>, string> = {
  yes: '如有需要，本人愿意接受询问或者到场作证。', no: '本人不愿意到场作证。', unsure: '是否到场作证，本人尚未决定。',
}

/** The identity number is no part of it: a line is left for the hand, where the body that takes it asks for it. */
export const identityLine: Block = paragraph('证件号码：＿＿＿＿＿＿＿＿＿＿＿＿（受理机关要求时由本人手写，平时留空）')

/** What a statement rests on that tells of nothing else. */
export const onlyWitnessed = '以上只写本人亲耳听到、亲眼看到的情况；只从别人那里听说的，没有写。'

/** That it is true and freely said, whether they would say so in person; `source` = what it is taken from. */
export const declaration = (source: string, testify: Testimony): Block[] => [
  paragraph(`${source}本说明由本人自愿作出，内容属实；如有虚假，愿承担法律责任。${testify ? testimony[testify] : ''}`),
  paragraph('涂改之处，由本人在旁边签名或者按指印。'),
]

/** Name, finger and day, all by hand. */
export const statementSignature: Section =
  { keep: 'must', blocks: [{ kind: 'signature', lines: ['说明人（签名）：', '按指印：', '日期：　　　年　　月　　日'] }] }
