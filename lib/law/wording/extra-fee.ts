import { extraFees } from '../lexicon/extra-fee-demand'
import { lexiconPatterns } from '../lexicon/phrase'
import { reported } from '../lexicon/reported-speech'

export const extraFeePatterns = lexiconPatterns(extraFees, { unlessSentence: reported })
