import { exaggerations } from '../lexicon/exaggerated-consequences'
import { lexiconPatterns } from '../lexicon/phrase'
import { anyOf, denied, reported } from '../lexicon/reported-speech'

/** A notice or a question that speaks to nobody. */
const impersonal = /^[^你您]*(?:提示|提醒|公告)[^你您]*$|^[^你您]*会[^你您]{0,8}吗/u

export const exaggerationPatterns = lexiconPatterns(exaggerations, { unlessBefore: anyOf(denied, /不$/u), unlessSentence: anyOf(reported, impersonal) })
