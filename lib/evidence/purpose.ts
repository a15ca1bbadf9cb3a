import type { Direction } from './contact-attempt'
import { inSimplified } from './simplified'

/**
 * What a contact was for, as far as its line and its text tell (shared api, Purpose). A person's word outranks it. A code may name the repayment it is
 * for, and an advertisement how its loans are repaid: neither is a word of debt. A demand, what is owed or when it falls due is one in any text.
 */

const due = '(?:借款|贷款|分期|账单|本期|当期|款项|借条)(?!额度|券|优惠|资格|利率)[^，,。；;！!\\n]{0,8}(?:到期|扣款|划扣|扣划|出账|已出)'
const debtWords = new RegExp('欠|逾期|待还|未还|还款|还钱|还清|偿还|归还|结清|清偿|再不还|不还|替.{0,4}还|代还|垫付|垫上|催收|追偿|债|违约|应还|代偿|失信|老赖|法务|起诉|诉讼|转诉|征信|立案|强制执行|上门|家门口'
  + `|${due}|存入?(?:足额|足够|好)?(?:的)?(?:资金|款项|现金)|(?:余额|资金)(?:充足|足额|不足)|备足|代扣|自动扣款|扣款日`, 'u')
/**
 * What no advertisement says: a summons, an organ of the state, a case against somebody, an evil or a way out of a debt. A code may warn of false police,
 * so it is no word of debt there.
 */
const unsaidByAdvertising =
  /传票|传唤|法院|法庭|公安|检察院|派出所|经侦|刑侦|警官|民警|涉嫌|涉案|案件|拘留|拘传|逮捕|律师|冻结|关停|停用|后果|警告|最后(?:一次)?(?:通知|机会|期限)|回电|处理|通讯录|联系人|家人|亲友|协商|延期|展期|减免(?:政策|方案|名额|申请|机会)/

const codeWords = new RegExp('验证码|校验码|动态(?:密)?码|动态密码|确认码|verification code|\\bOTP\\b'
  + '|(?:登录|登陆|注册|支付|交易|短信|手机|身份|安全|动态|绑卡|还款|一次性)(?:验证|校验|码|口令|密码)[^，,。\\d]{0,6}\\d{4,8}(?![\\d年月元])'
  + '|(?<!\\d)\\d{4,8}[（(]?[是为]?[^，,。\\d]{0,12}(?:登录|动态|校验|安全|短信|一次性)(?:验证|码|口令|密码)', 'iu')
const codePurpose = /正在|用于|用来|本次|此次|申请|办理|操作|进行|授权|完成|输入|非(?:您)?本人|还款(?:金额|账户|账号|订单|卡)/
const demand = /欠|逾期|未还|待还|应还|不还|尽快|立即|马上|立刻|赶紧|务必|及时|按时|否则|不然|催收|起诉|到期|(?<![申邀])请(?![勿不妥注核忽]|输入|确认|在页面)/

const advertisingWords = new RegExp('退订|拒收请?回|回复?\\s*(?:T|TD|R|N)(?:$|[^A-Za-z])|福利|优惠|领取|提额|最高可[借贷]|可借额度|免息|利率券|利率低至|限时|抽奖|活动(?:价|中)|满\\d+减'
  + '|额度(?:高|大|已?(?:为您)?(?:提升|提高|升级|恢复|更新|到账|上调|获批|生效)|待(?:激活|领取|使用|提取))|(?:授信|专属|预审|最高|临时|可用)额度|随时可[借用]|借[钱款]就[上找来选用]'
  + '|(?:放款|到账|下款|批款|审批)(?:更|超)?(?:快|迅速|秒)|(?:秒|极速|快速|闪电|分钟)(?:放款|到账|下款|审批|批款)|随借随[还用]|低息|日息|利率(?:更?低|优惠|打|\\d折|下调)|\\d折(?:利率|息)|待提[取现]|提现即'
  + '|[专尊]享|[无免]需?(?:抵押|担保)'
  + '|邀请(?:好友|朋友)|红包|代金券|立减|(?:点击|立即|戳)[^，,。]{0,4}(?:提现|借款|申请|激活|开通|体验)')
/** How an advertisement speaks of repaying a loan that is not yet made. */
const selling = new RegExp('随借随还|先用后还|还款(?:方式|期限|压力)?更?(?:灵活|自由|无忧|轻松|小)|(?:灵活|自由|轻松)还款|(?:按时|准时|良好)还款[^，,。]{0,6}(?:提额|享|赢|奖|返|送)'
  + '|(?:最长|最高|可分|支持)[^，,。]{0,6}期(?:还款)?'
  + '|(?:支持|随时|可以?)提前(?:还款|结清)|提前(?:还款|结清)(?:0|零|免|无)|[不免][看查上]征信|无逾期', 'gu')

const holdsDebt = (text: string): boolean => debtWords.test(text)
const withoutCodePurpose = (text: string): string =>
  text.split(/[，,。！？!?；;：:\n]/u).filter((clause) => demand.test(clause) || !(codePurpose.test(clause) || codeWords.test(clause))).join('，')

/** Whether a text is a verification code or advertising that holds no word of debt. */
function isCodeOrAdvertising(text: string): boolean {
  if (codeWords.test(text)) return !holdsDebt(withoutCodePurpose(text))
  return advertisingWords.test(text) && !unsaidByAdvertising.test(text) && !holdsDebt(text.replace(selling, ''))
}

/** Incoming from a line of the case = `collection`, unless the text is a code or advertising. What the person sent is `other`. */
export function purposeByRule(attempt: { direction: Direction; content: string | null }): 'collection' | 'other' {
  if (attempt.direction === 'outgoing') return 'other'
  return attempt.content !== null && isCodeOrAdvertising(inSimplified(attempt.content)) ? 'other' : 'collection'
}
