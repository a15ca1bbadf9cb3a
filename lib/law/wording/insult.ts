import { insults } from '../lexicon/insult'
import { lexiconPatterns } from '../lexicon/phrase'
import { quotedOnly } from '../lexicon/reported-speech'

/** Nobody denies an insult by saying "not"; only a rule that forbids it excuses. */
const forbidden = /(?:严禁|禁止|不得|不准|不会(?:骂|用|说|对)|从不(?:骂|用|说)|抵制|杜绝)[^，,。！？\n]{0,8}$/u

export const insultPatterns = lexiconPatterns(insults, { unlessBefore: forbidden, unlessSentence: quotedOnly })
