import { insults } from '../lexicon/insult'
import { lexiconPatterns } from '../lexicon/phrase'
import { anyOf, quotedOnly } from '../lexicon/reported-speech'

/** The collector tells what they were called themselves: by the debtor, to their staff. The answer to it, in another clause, may still be an insult. */
const calledThemselves = /(?:客户|用户|借款人|欠款人|债务人|[你您])[^，,。！？；\n]{0,8}骂(?:了|过)?(?:我们?|咱们?|我司|客服|员工|坐席|同事|工作人员)[^，,。！？；\n]{0,8}$/u
/** Nobody denies an insult by saying "not"; only a rule that forbids it excuses. */
const forbidden = /(?:严禁|禁止|不得|不准|不会(?:骂|用|说|对)|从不(?:骂|用|说)|抵制|杜绝)[^，,。！？\n]{0,8}$/u

export const insultPatterns = lexiconPatterns(insults, { unlessBefore: anyOf(forbidden, calledThemselves), unlessSentence: quotedOnly })
