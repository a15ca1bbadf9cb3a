// A start that cannot go on, as one of the sentences of words.mjs.

export class Refusal extends Error {
  constructor(id, values = {}) {
    super(id)
    this.id = id
    this.values = values
  }
}

const FULL = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded|disk_full/i
const FULL_CODES = ['ENOSPC', 'EDQUOT', '53100']

/** True for an error, or a piece of program output, that says the disk is full. */
export function saysDiskFull(error) {
  return FULL_CODES.includes(error?.code) || FULL.test(typeof error === 'string' ? error : error?.message ?? '')
}

const firstLine = (text) => String(text).split('\n').find((line) => line.trim()) ?? ''

/** Any error as a Refusal; `place` is the directory worked on, named when the disk is full. */
export function asRefusal(error, place) {
  if (error instanceof Refusal) return error
  if (saysDiskFull(error)) return new Refusal('disk-full', { place })
  if (error?.why) return new Refusal(`migration-${error.why}`, { migration: error.migration, detail: firstLine(error.detail) })
  return new Refusal('unexpected', { detail: firstLine(error?.stack ?? error) })
}
