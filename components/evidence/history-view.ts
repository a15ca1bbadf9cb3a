/** One step as it is shown. `proof` folds away: number in the chain and hashes. */
export type HistoryRow = { key: number; at: string; what: string; who: string; isBad: boolean; proof: { number: string; rowHash: string; fileHash?: string } }
/** How the file was found last; `fault` null = whole. */
export type FileView = { words: string; isDamaged: boolean }

type Item = {
  seq: number; at: string; action: string; count?: number; what?: string; sha256?: string; hash: string
  by: { name: string | null; isMe: boolean } | null
}
type Say = ((key: string, values?: Record<string, string | number>) => string) & { has: (key: string) => boolean }

/** `2026-11-26 14:05`, Beijing time, of an RFC 3339 text with that offset. */
export const clockTime = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`

/** The word of a copy or of what is wrong with a file; an unknown one is only named as such. */
function wordOf(what: string | undefined, t: Say): string {
  const key = [`copy.${what}`, `fault.${what}`].find((each) => t.has(each))
  return t(key ?? 'copy.other')
}

function whoOf(by: Item['by'], t: Say): string {
  if (by === null) return t('by.program')
  return by.name ?? t(by.isMe ? 'by.me' : 'by.unnamed')
}

/** Steps in plain words. `t` = translator of `custody`. */
export const historyRows = (items: readonly Item[], t: Say): HistoryRow[] => items.map(({ seq, at, action, count, what, sha256, hash, by }) => ({
  key: seq, at: clockTime(at), who: whoOf(by, t), isBad: action.endsWith('-damaged'),
  what: t(what === 'package' ? `action.${action}-package` : `action.${action}`, { count: count ?? 0, what: wordOf(what, t) }),
  proof: { number: t('number', { seq }), rowHash: hash, fileHash: sha256 },
}))

/** How the file was found last, in a sentence. */
export function fileView(file: { fault: string | null; checkedAt: string } | null, t: Say): FileView {
  if (file === null) return { words: t('file.unchecked'), isDamaged: false }
  const at = clockTime(file.checkedAt)
  if (file.fault === null) return { words: t('file.whole', { at }), isDamaged: false }
  return { words: t('file.damaged', { what: t(`fault.${file.fault}`), at }), isDamaged: true }
}
