import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { ticketEventKinds } from '@/lib/cases/vocabulary'
import { channels } from '@/lib/channels'
import { deadlineRules } from '@/lib/channels/limits/registry'
import { sharedReasons } from '@/lib/channels/readiness'
import { messagesFor, type Messages } from '@/lib/i18n/messages'
import { stepKeys } from '@/lib/tickets/derivation'
import { eventHintKeys } from '@/lib/tickets/event-rules'
import { nextStepKeys } from '@/lib/tickets/next-step-keys'
import { ticketView } from '@/lib/tickets/view'
import { on, ticketOf } from './sample-tickets'

const namespaces = ['channels', 'deadlines', 'events', 'nextSteps', 'steps'] as const
const ofLocale = (locale: 'zh-CN' | 'en') => messagesFor(locale, namespaces) as Record<(typeof namespaces)[number], Messages>
const languages = { 'zh-CN': ofLocale('zh-CN'), en: ofLocale('en') }
type Tree = Messages
const leaves = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [`${path}${key}`] : leaves(value, `${path}${key}.`)))
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort()
const textAt = (tree: Tree, path: string) => path.split('.').reduce<string | Tree | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), tree)

const limits = deadlineRules.flatMap((rule) => rule.limits.map((limit) => ({ ...limit, rule: rule.id })))

describe.each(['zh-CN', 'en'] as const)('messages in %s', (language) => {
  const has = (namespace: (typeof namespaces)[number], keys: string[]) => {
    const known = new Set(leaves(languages[language][namespace]))
    expect([...new Set(keys)].filter((key) => !known.has(key))).toEqual([])
  }

  it('name every reason that several channels give', () => has('channels', sharedReasons.map((key) => `because.${key}`)))
  it('name every rule with its grade', () => has('deadlines', limits.flatMap((limit) => [`rule.${limit.rule}`, `unit.${limit.unit}`, `grade.${limit.basis.grade}`])))
  it('name every event kind and hint', () => has('events', [...ticketEventKinds.map((kind) => `kind.${kind}`), ...eventHintKeys.map((key) => `hints.${key}`)]))
  it('hold every line of a derivation', () => has('steps', [...stepKeys, ...limits.flatMap((limit) => (limit.note ? [`note.${limit.note}`] : []))]))
  it('take no sentence of a deadline’s own step from elsewhere', () => {
    const own = deadlineRules.flatMap(({ steps = {} }) => Object.keys(steps))
    expect(own.length).toBeGreaterThan(5)
    expect([...own, ...nextStepKeys].filter((key, index, all) => all.indexOf(key) !== index)).toEqual([])
  })
  it('hold every next step, those of missed limits too', () => has('nextSteps', [...nextStepKeys, ...limits.flatMap((limit) => limit.ifMissed)]))

  it('say nothing in a tone the house does not use', () => {
    const all = Object.values(languages[language]).flatMap((tree: Tree) => leaves(tree).map((path) => String(textAt(tree, path))))
    expect(all.filter((text) => /[!！您]|违法|成功/.test(text))).toEqual([])
  })

  it('put no complaint into the mouth of a person who may not have made it', () => {
    const complained = /投诉过|already complained/
    for (const { id, script } of channels) {
      const lines = script.filter(({ key }) => complained.test(String(textAt(languages[language].channels, `${id}.script.${key}`))))
      expect([id, lines.filter(({ onlyAfter }) => onlyAfter !== 'lender')]).toEqual([id, []])
    }
  })

  it('can be formatted with the values the code gives', () => {
    const errors: string[] = []
    const translate = createTranslator({ locale: language, messages: languages[language], onError: (error) => errors.push(error.message) })
    const tickets = [
      ticketOf('lender', ['filed 2026-09-15', 'received 2026-09-16', 'suspended 2026-09-18', 'resumed 2026-09-20', 'extended 2026-09-30']),
      ticketOf('lender', ['received 2026-11-20', 'mediation 2026-11-21']), ticketOf('nfra-complaint', ['received 2026-09-22', 'referred 2026-10-20']),
      ticketOf('nfra-report', ['materialsComplete 2026-04-17', 'accepted 2026-04-28', 'opinionIssued 2026-06-30']),
      ticketOf('police', ['filingRefused 2026-04-27', 'noticeReceived 2026-04-28'], 'criminal'), ticketOf('police', ['lastAct 2026-08-12', 'withdrawn 2026-09-01']),
      ticketOf('police', ['filed 2026-11-01', 'refused 2026-11-10', 'reconsiderationFiled 2026-11-12'], 'administrative'), ticketOf('platform', ['filed 2026-11-01']),
    ]
    for (const view of tickets.map((ticket) => ticketView(ticket, on('2026-11-22')))) {
      const lines = [...view.deadlines.flatMap((one) => one.steps.map((line) => [`steps.${line.key}`, line.values] as const)), ...view.nextSteps.map((one) => [`nextSteps.${one.key}`, one.values] as const)]
      for (const [key, values] of lines) expect(translate(key as never, values as never)).not.toMatch(/[{}]|\.note\.|undefined/)
    }
    expect(errors).toEqual([])
  })
})

it('both languages hold the same keys and use the same values', () => {
  for (const namespace of namespaces) {
    const zh: Tree = languages['zh-CN'][namespace]
    const en: Tree = languages.en[namespace]
    expect(leaves(zh)).toEqual(leaves(en))
    for (const path of leaves(zh)) expect([path, argumentsOf(String(textAt(zh, path)))]).toEqual([path, argumentsOf(String(textAt(en, path)))])
  }
})

it('no two deadlines write the same note, and every note is used', () => {
  const written = deadlineRules.flatMap(({ words }) => Object.keys(words.zh.notes ?? {}))
  expect(written).toEqual([...new Set(written)])
  expect([...new Set(limits.flatMap((limit) => limit.note ?? []))].sort()).toEqual([...written].sort())
})
