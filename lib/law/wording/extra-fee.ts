import { extraFees } from '../lexicon/extra-fee-demand'
import { lexiconPatterns } from '../lexicon/phrase'
import { reported } from '../lexicon/reported-speech'

const refused = /(?:切?勿|不要|无需|无须|不用|不必|不会|不得|禁止|严禁)[^，,。！？\n]{0,6}$/u

export const extraFeePatterns = lexiconPatterns(extraFees, { unlessBefore: refused, unlessSentence: reported })
