import { complaints } from './topic-words/complaints'
import { privateRights } from './topic-words/private-rights'
import { procedure } from './topic-words/procedure'
import { punishedConduct } from './topic-words/punished-conduct'

/**
 * What must stand in the cited place of the statute text: topic, place (`50.1(5)` = art. 50 para. 1 item (5)), words. `from` = the version of a
 * provision that has several; null where it has one. Every version of grade P has a row, and its Chinese citation names exactly this place.
 */
export type TopicWords = { statute: string; from: string | null; file: string; rows: [topic: string, place: string, words: string[]][] }

export const topicWords: TopicWords[] = [...punishedConduct, ...privateRights, ...complaints, ...procedure]
