import 'server-only'
import { parseDocument } from 'yaml'
import { trialFile, type ReadTrial } from '@/lib/tickets/trial'

/** Reads the YAML text of a file of cases. Every scalar stays text: a telephone number keeps its zero, a day is no timestamp. */
export function readTrial(text: string): ReadTrial {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true, uniqueKeys: true })
  const [broken] = document.errors
  if (!broken) return trialFile(document.toJS())
  const line = broken.linePos?.[0]?.line ?? 1
  const what = broken.message.split('\n')[0] ?? ''
  return { misfits: [{ zh: `第 ${line} 行读不下去，多半是缩进、冒号或引号写错了（${what}）`, en: `line ${line} cannot be read: ${what}` }] }
}
