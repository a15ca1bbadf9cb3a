import { checkable, lawyerClaims } from '../lexicon/impersonating-lawyer'
import { lexiconPatterns } from '../lexicon/phrase'
import { denied, reported } from '../lexicon/reported-speech'

export const lawyerClaimPatterns = lexiconPatterns(lawyerClaims, { unlessBefore: denied, unlessSentence: new RegExp(`${checkable.source}|${reported.source}`, 'u') })
