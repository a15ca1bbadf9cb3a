import { wordPattern, type WordPattern } from './pattern'

/** Asking the one who is addressed to pay, to pay for someone else, or to press someone to pay. "Please ask her to call back" is none. */
const denied = /(?:不用|不需要?|无需|无须|不必|没有?(?:让|叫|要|要求)?|不是(?:要|让|叫)?|并非(?:要|让)?|不(?:要求|会让|会叫|会要求|该|应该|能让)|别)[你您他她我们咱]{0,3}$/u
const words = (alternatives: string | string[], around: Omit<WordPattern, 'find'> = {}) => wordPattern(alternatives, { unlessBefore: denied, ...around })
const someone = '(?:她|他|TA|Ta|ta|其|你|我|咱|人家|家里|家人|[\\p{Script=Han}]{2,4})'
const pay = '(?:还款|还钱|还清|还上|还掉|还账|还债|还贷|还了|还一|还点|还些|还部分|结清|归还|偿还|清偿|缴清|缴款|付清|付款|补齐|补上|清账|平账|打款|汇款|转账)'
const within = (length: number) => `[^。！？!?；;，,\\n如若已]{0,${length}}?`
const sum = '[一二两三四五六七八九十百千几\\d点]'

const payInstead = [
  words('代(?:为)?(?:她|他|其)?(?:还|偿|付款|缴|清偿|归还)(?!价)', { unlessAfter: /^(?:服务|业务)/u }),
  words('垫(?:付|上|一下|一点|点|钱|资|还|款|一部分|一笔|出|进)|先垫|帮忙垫'),
  words(`(?:替|帮|给|为)${someone}(?:们)?${within(6)}(?:还(?![是有没在想不能会知记说行]|款日|款方案)|垫|付清|结清|清偿|偿还|出(?:点|一点|些)?钱|补上|担着|凑)`),
  words('凑(?:一凑|一下|凑|点|钱|齐|够|出|个|足|些)'),
  words([
    '承担(?:还款|偿还|清偿|债务|这笔|连带|起)', '负责(?:还|偿还|归还|清偿|把钱)', '连带(?:责任|偿还|清偿|还款)',
    '(?:父|母|夫|妻|子|女|姐|妹|哥|弟)债(?:子|女|妻|夫|父|母|姐|妹|哥|弟)?(?:来)?[偿还]',
  ]),
]

const payYourself = [
  words('[你您](?:们)?(?:家|家里|全家|两口子|夫妻|自己)?(?:先|来|也|得|要|就|必须|应该|应当|赶紧|今天|今晚|马上|一起|可以|能不能|帮忙|那边|这边|看着){0,3}'
    + `(?:还(?:钱|款|清|上|掉|账|债|${sum}|[百部些也吧呗]|了吧|了(?:它|这笔|算))|偿还|归还|结清|出钱|拿钱|掏钱|打钱)`),
  words(`(?:把|将)(?:这笔|那笔|她的|他的|欠的)?(?:钱|款|欠款|账|账款|贷款|本金|余款)${within(6)}(?:还|结|清|补|垫|打过来|转过来|汇过来|打到|转到|汇到)`),
  words(`(?:先|快|速|赶紧|马上|立刻)(?:打|转|汇)${sum}{1,6}${within(4)}(?:过来|到|进)`),
]

const press = [
  words('(?:请(?!问|忽略|教)|尽快|尽早|立即|立刻|马上|赶紧|赶快|赶忙|抓紧|务必|必须|及时|速速|速|限|让|叫|劝|催|督促|转告|通知|要求|逼|说服|配合|协助|盯着|要(?=[我她他]))'
    + `${within(12)}${pay}`, { unlessAfter: /^(?:日|方式|方案|渠道|计划|能力|意愿|记录|了吗|了没|没有|吗|的诚意|问题|事宜)/u }),
]

export const repaymentDemandPatterns: readonly WordPattern[] = [...payInstead, ...payYourself, ...press]
