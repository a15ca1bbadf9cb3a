import { borrowingDenied, borrowings } from '../lexicon/borrow-to-repay'
import { lexiconPatterns } from '../lexicon/phrase'
import { reported } from '../lexicon/reported-speech'

export const borrowToRepayPatterns = lexiconPatterns(borrowings, { unlessBefore: borrowingDenied, unlessSentence: new RegExp(`${reported.source}|手续费为|费率|利率以|已经?还清|额度已|征信报告|绑定`, 'u') })
