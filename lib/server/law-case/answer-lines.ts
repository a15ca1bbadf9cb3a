import 'server-only'
import { createTranslator } from 'next-intl'
import { localTime } from '@/lib/calendar/local-date'
import { messagesOf } from '@/lib/i18n/messages'
import type { Station } from '@/lib/channels/filing-order'
import type { FindingDraft, Prompt, Reason } from '@/lib/law/violation'
import { lastDayOf } from '@/lib/tickets/lateness'
import type { Deadline } from '@/lib/tickets/ticket'
import type { Outcome } from '@/lib/tickets/trial'

export type Language = 'zh' | 'en'

const headings = {
  zh: {
    found: '可能涉及', asked: '请人工核对', cites: '引用', acts: '各次', nothing: '没有可能涉及的情形。', deadline: '期限', filing: '去哪里', due: '最后一天',
    us: '自己', them: '对方',
  },
  en: {
    found: 'May breach', asked: 'A person must look', cites: 'cites', acts: 'acts', nothing: 'Nothing found.', deadline: 'Deadline', filing: 'Where to go',
    due: 'last day', us: 'ours', them: 'theirs',
  },
}

/** How a language says things: its headings and the sentences of the message files. A key without a sentence is shown as it is. */
type Voice = {
  head: (typeof headings)['zh']; say: (key: string, values?: Reason['values']) => string; has: (key: string) => boolean; language: Language
}

function voice(language: Language): Voice {
  const locale = language === 'zh' ? 'zh-CN' : 'en'
  const translate = createTranslator({
    locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai', onError: () => undefined, getMessageFallback: ({ key }) => key,
  })
  return { head: headings[language], say: (key, values) => translate(key as never, values as never), has: (key) => translate.has(key as never), language }
}

const people = (item: { respondent: string | null; recipient: string }) => `${item.respondent ?? '?'}→${item.recipient}`
const reasonOf = ({ key, values }: Reason, { say }: Voice) => `${say(`reasons.${key}`, values)} [${key}]`

function findingLines(finding: FindingDraft, { attempts }: Outcome, own: Voice): string[] {
  const { head, say, language } = own
  const times = attempts.filter(({ id }) => finding.attempts.includes(id)).map((one) => `${one.localDay} ${localTime(one.at)}`)
  return [
    `${head.found}：${say(`law.violations.${finding.violation}.name`)} [${finding.violation}] ${people(finding)}`, `  ${reasonOf(finding.reason, own)}`,
    ...finding.provisions.map((one) => `  ${head.cites} ${one.statute}@${one.from} ${one.cite[language]} ×${one.attempts.length}`),
    ...(times.length ? [`  ${head.acts}：${times.join('；')}`] : []),
  ]
}

const promptLine = (prompt: Prompt, own: Voice) => `${own.head.asked}：[${prompt.violation}] ${people(prompt)} ${reasonOf(prompt.reason, own)}`

function deadlineLines(deadline: Deadline, { head, say, language }: Voice): string[] {
  const { rule, owner } = deadline
  return [
    `${head.deadline} ${rule} ${say(`deadlines.rule.${rule}`)}（${head[owner]}）：${head.due} ${lastDayOf(deadline)}`,
    `  ${deadline.basis.cite[language]}`, ...deadline.steps.map((step) => `  ${say(`steps.${step.key}`, step.values)}`),
  ]
}

function stationLine({ channel, state, because }: Station, { head, say, has }: Voice): string {
  const own = `channels.${channel}.because.${because.key}`
  const why = say(has(own) ? own : `channels.because.${because.key}`, because.values)
  return `${head.filing}：${say(`channels.${channel}.name`)} [${channel}] ${state} · ${why} [${because.key}]`
}

/** What the product makes of a situation, line by line: findings with reason and citations, prompts, clocks with their derivation, the filing order. */
export function answerLines(outcome: Outcome, language: Language): string[] {
  const own = voice(language)
  const { head } = own
  const { findings, prompts } = outcome.review
  return [
    ...(findings.length ? findings.flatMap((finding) => findingLines(finding, outcome, own)) : [head.nothing]),
    ...prompts.map((prompt) => promptLine(prompt, own)),
    ...outcome.tickets.flatMap(({ view }) => view.deadlines.flatMap((deadline) => deadlineLines(deadline, own))),
    ...outcome.order.map((station) => stationLine(station, own)),
  ]
}
