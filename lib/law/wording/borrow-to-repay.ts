import { borrowingDenied, borrowings } from '../lexicon/borrow-to-repay'
import { lexiconPatterns } from '../lexicon/phrase'
import { anyOf, reported } from '../lexicon/reported-speech'

const ordinary = /手续费为|费率|利率以|已经?还清|额度已|征信报告|绑定/u

export const borrowToRepayPatterns = lexiconPatterns(borrowings, { unlessBefore: borrowingDenied, unlessSentence: anyOf(reported, ordinary) })
