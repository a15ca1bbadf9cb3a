import { insults } from '../lexicon/insult'
import { lexiconPatterns } from '../lexicon/phrase'
import { denied, quotedOnly } from '../lexicon/reported-speech'

export const insultPatterns = lexiconPatterns(insults, { unlessBefore: denied, unlessSentence: quotedOnly })
