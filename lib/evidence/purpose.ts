import type { Direction } from './contact-attempt'
import { inSimplified } from './simplified'

/** What a contact was for, as far as its line and its text tell (shared api, Purpose). A person's word outranks it. */

const debtWords = /欠|逾期|待还|未还|还款|还钱|还清|偿还|归还|结清|清偿|再不还|不还|替.{0,4}还|代还|垫付|垫上|催收|追偿|债|违约|应还|代偿|失信|老赖|法务|起诉|诉讼|转诉|征信|立案|强制执行|上门|家门口/
/** What no advertisement says: a summons, an organ of the state, a case against somebody. A code may warn of false police, so it is no word of debt there. */
const authorityWords = /传票|传唤|法院|法庭|公安|检察院|派出所|经侦|刑侦|警官|民警|涉嫌|涉案|案件|拘留|拘传|逮捕/
const codeWords = /验证码|校验码|动态(?:密)?码|动态密码|确认码|verification code|\bOTP\b/i
const advertisingWords = /退订|拒收请?回|回复?\s*(?:T|TD|R|N)(?:$|[^A-Za-z])|福利|优惠|领取|提额|最高可借|最高可贷|可借额度|免息|利率券|利率低至|限时|抽奖|活动(?:价|中)|满\d+减/

/** Whether a text is a verification code or advertising that holds no word of debt. */
const isCodeOrAdvertising = (text: string): boolean =>
  (codeWords.test(text) || (advertisingWords.test(text) && !authorityWords.test(text))) && !debtWords.test(text)

/** Incoming from a line of the case = `collection`, unless the text is a code or advertising. What the person sent is `other`. */
export function purposeByRule(attempt: { direction: Direction; content: string | null }): 'collection' | 'other' {
  if (attempt.direction === 'outgoing') return 'other'
  return attempt.content !== null && isCodeOrAdvertising(inSimplified(attempt.content)) ? 'other' : 'collection'
}
