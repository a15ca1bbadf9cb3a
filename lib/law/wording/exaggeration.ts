import { exaggerations } from '../lexicon/exaggerated-consequences'
import { lexiconPatterns } from '../lexicon/phrase'
import { denied, reported } from '../lexicon/reported-speech'

export const exaggerationPatterns = lexiconPatterns(exaggerations, { unlessBefore: new RegExp(`${denied.source}|不$`, 'u'), unlessSentence: new RegExp(`${reported.source}|^[^你您]*(?:提示|提醒|公告)[^你您]*$|^[^你您]*会[^你您]{0,8}吗`, 'u') })
