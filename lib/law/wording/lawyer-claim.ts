import { checkable, lawyerClaims } from '../lexicon/impersonating-lawyer'
import { lexiconPatterns } from '../lexicon/phrase'
import { anyOf, denied, reported } from '../lexicon/reported-speech'

export const lawyerClaimPatterns = lexiconPatterns(lawyerClaims, { unlessBefore: denied, unlessSentence: anyOf(checkable, reported) })
