import 'server-only'
import { instantOf } from '@/lib/calendar/local-date'
import { CaseworkError } from '@/lib/errors'
import { today } from '../clock'
import { evidenceUse } from '../data/evidence'
import { env } from '../env'
import type { Member } from '../member'
import { checkKeeping } from './consents'

const gigabyte = 1024 ** 3

/** What one request may still bring in: files of its sender today, bytes of the case. Each taking counts. */
export class Allowance {
  constructor(private files: number, private bytes: number) {}

  /** @throws CaseworkError daily-files-used */
  takeFile(): void {
    this.files -= 1
    if (this.files < 0) throw new CaseworkError('daily-files-used')
  }

  /** @throws CaseworkError case-full */
  takeBytes(count: number): void {
    this.bytes -= count
    if (this.bytes < 0) throw new CaseworkError('case-full')
  }
}

/** @throws CaseworkError not-found for a foreign case, keeping-withdrawn */
export async function evidenceAllowance(member: Member, caseId: string): Promise<Allowance> {
  await checkKeeping(member, caseId)
  const used = await evidenceUse(member, caseId, new Date(instantOf(today())))
  return new Allowance(env().ANNING_FILES_PER_DAY_MAX - used.filesToday, env().ANNING_CASE_GB_MAX * gigabyte - used.caseBytes)
}
