import { chineseNumber } from '@/lib/law/provisions/article'
import { limitationYears } from '@/lib/law/provisions/civil-code'
import type { FactsTable, LetterDocument } from './document'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { textField, type Own } from './letter-fields'
import { lenderName, paragraphs } from './letter-parts'
import { agreementChecklistWords } from './words/agreement-checklist'

const fields = { contract: textField() }

/** A box for the pen: ☐ is in no print face. */
const box = '（　）'

const items: readonly (readonly [string, string])[] = [
  ['对方是谁', '写明放款机构全称，与借款合同一致；由别家代签的，有放款机构的书面授权，写明权限和期限。'],
  ['盖章', '盖放款机构公章或者合同专用章（网上签的为电子签章），自己留一份同样的原件。个人签名、聊天里的承诺不够。'],
  ['本金', '写明还剩多少本金，与对账单和已还记录一致。'],
  ['利息、费用', '逐项写明金额、怎样算、依据；没有对过的“服务费”“违约金”不写进总额。'],
  ['减免', '写明减免哪几项、多少元，什么条件下生效，会不会恢复。'],
  ['期数和日子', '每一期的日期、金额、合计写在协议里，加起来等于总额；是自己还得起的数。'],
  ['收款账户', '只付放款机构的对公账户或者官方还款入口，账户写进协议。不付个人账户，不付“保证金”“手续费”。'],
  ['停止催收', '按期还款期间、到期之前不再催收；任何时候不联系亲友、同事、单位等其他人，受托机构一并停止。'],
  ['征信', '写明报送或者更新什么、在哪一天前。真实的逾期不会因为协议就删除，不信“保证删除”。'],
  ['逾期与补救', '晚一期怎么办：有几天宽限、怎样补上；不因一次逾期就全部作废、加倍。'],
  ['结清证明', '还完以后几日内出具结清证明，同时注销账户、停止扣款授权。'],
  ['争议解决', '发生争议先协商，不成去哪个法院或者仲裁委员会；不在离家很远的地方。'],
  ['电子签名', '网上签的：签署平台、时间、双方名称看得见，能下载带签名的文本，已存一份。'],
  ['诉讼时效', `最后一期到期已满${chineseNumber(limitationYears)}年的，签字前先咨询法律援助：时效可能已过；同意还款的，不能再以过了时效抗辩。`],
  ['没有多余的话', '没有空白处；没有要求撤回投诉、放弃一切权利、让家人担保或者提供通讯录的条款。'],
]

const table: FactsTable = {
  kind: 'facts', head: ['核对', '项目', '要在协议里看到什么', '在第几条'], widths: [9, 15, 62, 14],
  rows: items.map(([name, text]) => ({ cells: [box, name, text, ''] })),
}

/** T14: what to look for before an agreement about repayment is signed. A sheet to tick by hand. */
function agreementChecklist(facts: AddressedFacts, { contract }: Own<typeof fields>): LetterDocument {
  const lead = '逐项看协议原文，看到的在括号里打勾，写上在第几条；没看到的先问清楚，补进协议再签。'
  return {
    letter: 'agreement-checklist', title: '还款协议检查清单', addressee: '', closing: null, meta: { number: facts.caseNumber, on: facts.on },
    sections: [
      { keep: 'must', attachment: true, blocks: paragraphs(`对方：${lenderName(facts)}。${contract ? `合同编号：${contract}。` : ''}${lead}`) },
      { keep: 'must', attachment: true, blocks: [table] },
      { keep: 'must', attachment: true, blocks: paragraphs('不适用的写“无”；其余有一项没看到，新协议先不签；原来约定的还款照旧。协议、对账单、付款凭证各留一份。') },
      { keep: 'must', attachment: true, blocks: [{ kind: 'signature', lines: ['核对人：', '日期：　　　年　　月　　日'] }] },
    ],
  }
}

export const agreementChecklistEntry = letterEntry({
  id: 'agreement-checklist',
  code: 'T14',
  place: 14,
  purpose: 'lender',
  channels: [],
  audience: 'lender',
  isAddressed: false,
  roles: ['debtor'],
  about: 'lender',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: agreementChecklist,
  words: agreementChecklistWords,
})
