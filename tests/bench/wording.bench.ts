import { readFileSync } from 'node:fs'
import { development, heldOut, precision, recall, score, textRules, type Score } from '../law/sentences'
import { attempt } from '../makers/attempts'
import { benchFacts } from './bench-attempts'
import { judged, type Contender } from './interleaved'

/**
 * How well the text rules read, on the sentences they were made with and on those held out, and what reading costs: every text rule over distinct messages
 * against one plain pass for each rule that looks for some of its words and quotes nothing. The gates of quality are those of tests/law/text-rules.test.ts.
 */

const share = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8)
const figures = (done: Score) => `${share(recall(done))}${share(precision(done))}  (${done.right + done.missed.length})`

console.log(`\nrecall and precision (sentences to find): development, ${development.length} sentences; held out, ${heldOut.length}; together`)
const scores = textRules.map((rule) => ({ id: rule.id, all: score(rule, [...development, ...heldOut]), made: score(rule, development), held: score(rule, heldOut) }))
for (const { id, made, held, all } of scores) console.log(`  ${id.padEnd(26)}${figures(made).padEnd(24)}${figures(held).padEnd(24)}${figures(all)}`)
const least = (id: string) => (id === 'threat' || id === 'impersonating-authority' ? 0.97 : 0.95)
const isGood = scores.every(({ id, all }) => recall(all) >= 0.95 && precision(all) >= least(id))
console.log(`  gate: recall at least 95 %, precision at least 95 % (threats and authority 97 %), together: ${isGood ? 'held' : 'NOT HELD'}`)

const count = 5_000
const sms = JSON.parse(readFileSync('tests/samples/sentences/held-out.json', 'utf8')) as { text: string }[]
const plainWords = [
  /弄死|打死|砍|捅|泼|堵门|砸/gu, /公安|法院|检察院|派出所|警官|民警/gu, /撤案费|保证金|手续费|私人/gu, /律师|诉讼材料/gu, /欠款|逾期|借款|贷款|欠/gu, /傻逼|废物|畜生|不要脸|垃圾/gu, /还款|还钱|替.{0,4}还|垫/gu,
  /坐牢|拘留|冻结|黑名单|通缉/gu, /借|套现|以贷养贷/gu,
]

let kept: { item: number; acts: ReturnType<typeof attempt>[] } | null = null
function actsOf(item: number) {
  if (kept?.item === item) return kept.acts
  const acts = Array.from({ length: count }, (_, row) => {
    const content = `${sms[(row * 7 + item) % sms.length]?.text}编号${item}-${row}`
    return attempt(`${item}-${row}`, '2026-03-01T10:00:00', { channel: 'sms', answered: null, seconds: null, content, recipient: 'complainant', respondent: 'CX', lender: 'LX' })
  })
  kept = { item, acts }
  return acts
}

const contender = (name: string, run: (acts: ReturnType<typeof attempt>[]) => number): Contender => ({
  name, ready: actsOf, run: (item) => {
    if (run(actsOf(item)) === 0) throw new Error(`${name} found nothing`)
  },
})
const spansOf = (acts: ReturnType<typeof attempt>[]) =>
  textRules.reduce((sum, rule) => sum + rule.matches(acts, benchFacts).matches.flatMap(({ spans = [] }) => spans).length, 0)

const isFast = await judged(`text rules over ${count.toLocaleString('en')} distinct messages, half of them dangerous`, [
  contender(`${textRules.length} text rules`, spansOf),
  contender('a plain pass for each rule', (acts) => plainWords.reduce((sum, words) => sum + acts.filter(({ content }) => [...(content ?? '').matchAll(words)].length > 0).length, 0)),
], { gates: [{ over: 'a plain pass for each rule', atMost: 40 }], clock: 'processor' })

process.exitCode = isGood && isFast ? 0 : 1
