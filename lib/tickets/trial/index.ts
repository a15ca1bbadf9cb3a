import { differences } from './differences'
import { notRegistered } from './registered'
import type { Says } from './says'
import { situationMisfits } from './situation-misfits'
import { trial, type Outcome } from './trial'
import type { Situation, TrialCase, TrialFile } from './trial-schema'

export type { Says } from './says'
export { trialFile, type ReadTrial } from './trial-file'
export type { Outcome } from './trial'
export type { TrialFile } from './trial-schema'

/**
 * A case that was tried. `misfits` = it contradicts itself and was not judged; `missing` = ids the product does not have, so that it cannot be judged;
 * `differences` = where the product's answer is not the lawyer's (null = the case expects nothing).
 */
export type TriedCase = {
  name: string; why: string | null; disputed: string | null; misfits: Says[]; missing: string[]; outcome: Outcome | null; differences: Says[] | null
}

/** A case with what its file shares with all of its cases; what it says itself outranks that, part by part. */
const wholeCase = (file: TrialFile, one: TrialCase): TrialCase & { situation: Situation } =>
  ({ ...one, situation: { ...file.common, ...one.situation } })

/** Tries one case of a file. */
export function tryCase(file: TrialFile, one: TrialCase): TriedCase {
  const { name, why = null, disputed = null, situation, expect } = wholeCase(file, one)
  const misfits = situationMisfits(situation)
  const missing = notRegistered({ situation, expect })
  if (misfits.length > 0) return { name, why, disputed, misfits, missing, outcome: null, differences: null }
  const outcome = trial(situation)
  return { name, why, disputed, misfits, missing, outcome, differences: expect ? differences(expect, outcome) : null }
}
