import type { FindingDraft } from './violation'

/** Keys of the answers that tell of an act the log does not hold, each once. An answer that names acts of the log is counted by them. */
export const toldActs = ({ provisions }: Pick<FindingDraft, 'provisions'>): string[] => [...new Set(provisions.flatMap(({ answers = [] }) => answers))]
