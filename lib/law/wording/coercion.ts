import { coercions } from '../lexicon/extra-fee-demand'
import { lexiconPatterns } from '../lexicon/phrase'
import { denied, reported } from '../lexicon/reported-speech'
import { threatPatterns } from './threat'

/** What makes a demand for money extortion: a threat to safety, or another evil unless the money comes. */
export const coercionPatterns = [...threatPatterns, ...lexiconPatterns(coercions, { unlessBefore: denied, unlessSentence: reported })]
