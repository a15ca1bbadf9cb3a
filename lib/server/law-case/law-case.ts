import 'server-only'
import { tryCase, type Says, type TriedCase } from '@/lib/tickets/trial'
import { readTrial } from './read-trial'
import { answerLines, type Language } from './answer-lines'

/** The program behind `npm run law:case FILE`: tries the cases of files and says what came out. Prints nothing itself. `text` null = it is not UTF-8. */
export type CaseFileText = { name: string; text: string | null }
export type CaseReport = { lines: string[]; failed: number }

const mark = { right: '✓', wrong: '✗', open: '·' }
const indented = (sentences: readonly string[], by = '    ') => sentences.map((one) => `${by}${one}`)

const words = {
  zh: {
    misfits: '读不懂这个文件：', contradicts: '案例自己写得不通：', missing: '产品里还没有，判断不了：', source: '依据：', disputed: '有分歧：',
    answers: '案例没有写 expect，产品的答案是：',
    total: (all: number, wrong: number, open: number) => `共 ${all} 个案例，不符 ${wrong} 个${open ? `，没法判断 ${open} 个` : ''}。`,
  },
  en: {
    misfits: 'This file cannot be read:', contradicts: 'The case contradicts itself:',
    missing: 'Not in the product yet, so it cannot be judged: ', source: 'Source: ', disputed: 'Disputed: ',
    answers: 'The case has no expect; the product answers:',
    total: (all: number, wrong: number, open: number) => `${all} cases, ${wrong} not as expected${open ? `, ${open} could not be judged` : ''}.`,
  },
}

function linesOf(tried: TriedCase, language: Language): string[] {
  const say = words[language]
  const told = (sentences: readonly Says[]) => indented(sentences.map((one) => one[language]))
  const why = [...(tried.why ? [`    ${say.source}${tried.why}`] : []), ...(tried.disputed ? [`    ${say.disputed}${tried.disputed}`] : [])]
  if (tried.misfits.length > 0 || !tried.outcome) return [`${mark.wrong} ${tried.name}`, `  ${say.contradicts}`, ...told(tried.misfits)]
  if (tried.missing.length > 0) return [`${mark.open} ${tried.name}`, `    ${say.missing}${tried.missing.join(language === 'zh' ? '、' : ', ')}`]
  if (tried.differences === null) return [`${mark.open} ${tried.name}`, `  ${say.answers}`, ...indented(answerLines(tried.outcome, language))]
  if (tried.differences.length === 0) return [`${mark.right} ${tried.name}`]
  return [`${mark.wrong} ${tried.name}`, ...told(tried.differences), ...why]
}

const notUtf8: Says = { zh: '文字编码不对，请用编辑器另存为 UTF-8', en: 'the text is in another encoding; save it as UTF-8' }

const isWrong = (tried: TriedCase) => tried.misfits.length > 0 || (tried.missing.length === 0 && (tried.differences?.length ?? 0) > 0)

function fileReport({ name, text }: CaseFileText, language: Language): CaseReport {
  const say = words[language]
  const read = text === null ? { misfits: [notUtf8] } : readTrial(text)
  if ('misfits' in read) return { lines: [name, `  ${say.misfits}`, ...indented(read.misfits.map((one) => one[language]))], failed: 1 }
  const tried = read.file.cases.map((one) => tryCase(read.file, one))
  const failed = tried.filter(isWrong).length
  const open = tried.filter((one) => one.missing.length > 0 && !isWrong(one)).length
  return { lines: [`${name} · ${read.file.theme}`, ...tried.flatMap((one) => linesOf(one, language)), say.total(tried.length, failed, open)], failed }
}

/** Tries every case of the files. `failed` counts the cases, and files, that are not as their author expects. */
export function lawCase(files: readonly CaseFileText[], language: Language): CaseReport {
  const reports = files.map((file) => fileReport(file, language))
  return { lines: reports.flatMap(({ lines }, place) => (place > 0 ? ['', ...lines] : lines)), failed: reports.reduce((sum, { failed }) => sum + failed, 0) }
}
