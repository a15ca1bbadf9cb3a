import 'server-only'
import { parseDocument, type YAMLError } from 'yaml'
import { trialFile, type ReadTrial, type Says } from '@/lib/tickets/trial'

function brokenAt(broken: YAMLError): ReadTrial {
  const line = broken.linePos?.[0]?.line ?? 1
  const what = broken.message.split('\n')[0] ?? ''
  return { misfits: [{ zh: `第 ${line} 行读不下去，多半是缩进、冒号或引号写错了（${what}）`, en: `line ${line} cannot be read: ${what}` }] }
}

/** Aliases are resolved only when the whole is read: one that nobody named, or so many that the file would burst. */
const aliasMisfit = (what: string): Says => ({
  zh: `读不下去：别名（*名字）没有对应的内容，或者一层套一层太多；请把内容直接写出来（${what}）`,
  en: `cannot be read: an alias (*name) stands for nothing, or there is too much inside each other; write the content out: ${what}`,
})

/** Reads the YAML text of a file of cases. Every scalar stays text: a telephone number keeps its zero, a day is no timestamp. */
export function readTrial(text: string): ReadTrial {
  let raw: unknown
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true, uniqueKeys: true })
    const [broken] = document.errors
    if (broken) return brokenAt(broken)
    raw = document.toJS()
  } catch (error) {
    return { misfits: [aliasMisfit(error instanceof Error ? error.message : '')] }
  }
  return trialFile(raw)
}
