import { accountName, exhibitsOf, reachedWriter } from './act-words'
import { recipientName } from './claims'
import { answeredWords, evidenceList, findingsByAct, kindsIn } from './complaint-tables'
import { contactCharts } from './contact-charts'
import type { FactsTable, LetterDocument } from './document'
import { exhibitList } from './exhibits'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { choiceField, type Own } from './letter-fields'
import type { ActFacts } from './letter-facts'
import { paragraphs } from './letter-parts'
import { complainantName, redacted } from './need-to-know'
import { gistOf } from './quotes'
import { clock, chineseDay, chineseRange, count } from './wording'
import { callLedgerWords } from './words/call-ledger'

const fields = { which: choiceField('all', 'found') }

const gistLengthMax = 36

/** The number or account an act came from, and what it called itself. */
function lineOf({ number, account }: ActFacts, { respondents }: AddressedFacts): string {
  if (number) return number
  if (!account) return '未显示'
  const held = respondents.flatMap(({ accounts }) => accounts).find((one) => one.account === account || one.display === account)
  if (!held) return account
  return `${accountName({ app: held.app, account })}${held.display && held.display !== account ? `，自称${held.display}` : ''}`
}

const ways = { call: '电话', sms: '短信', chat: '聊天', visit: '上门', letter: '信函' } as const

/** 呼入电话，接通42秒；本人: which way it went, whether it was answered, how long, and whom it reached. */
function wayOf(act: ActFacts, facts: AddressedFacts): string {
  const who = recipientName(act.recipient, facts, facts.audience).replace('本人的', '')
  const way = act.channel === 'call' ? `呼入电话，${answeredWords(act)}` : act.channel === 'visit' ? '上门' : `收到${ways[act.channel]}`
  return `${way}；${who}`
}

/** How words are known that no original holds: from one's own ear, or written down of what somebody else was told. */
function toldBy(act: ActFacts, facts: AddressedFacts): string {
  if (reachedWriter(act, facts)) return '（本人记述）'
  return act.channel === 'call' ? '（事后记述，非本人接听）' : '（事后记述，非本人收到）'
}

function gist(act: ActFacts, facts: AddressedFacts): string {
  const said = gistOf(act, { people: facts.people, audience: facts.audience, lengthMax: gistLengthMax })
  return said && act.isTold ? `${said}${toldBy(act, facts)}` : said
}

/** Whether the reader sees less of the words than the originals hold. */
const isMasked = ({ content }: ActFacts, { people, audience }: AddressedFacts) => content !== null && redacted(content, people, audience) !== content

function ledger(acts: readonly ActFacts[], facts: AddressedFacts): FactsTable {
  const found = findingsByAct(facts.findings, facts)
  return {
    kind: 'facts', head: ['编号', '时间（+08:00）', '对方号码、账号、自称', '方向、接通、时长；受话人', '要点', '情形', '原件'], widths: [7, 13, 16, 17, 26, 11, 10],
    rows: acts.map((act, at) => ({
      cells: [
        String(at + 1), `${act.localDay} ${clock(act)}`, lineOf(act, facts), wayOf(act, facts), gist(act, facts), kindsIn(found.get(act) ?? [], facts),
        exhibitList(act.exhibits) || '本人陈述',
      ],
      factRef: act.id,
    })),
  }
}

/** T17: every contact one by one, with the original it stands in. Who reads it is not known, so of other people it shows no more than their role. */
function callLedger(facts: AddressedFacts, { which }: Own<typeof fields>): LetterDocument {
  const found = new Set(facts.findings.flatMap(({ attempts }) => attempts))
  const acts = facts.acts.filter(({ id }) => which !== 'found' || found.has(id)).sort((one, other) => one.at - other.at)
  const used = new Set(exhibitsOf(acts))
  const range = acts.length > 0 ? `${chineseRange(acts.map(({ localDay }) => localDay))}，` : ''
  const masked = acts.some((act) => isMasked(act, facts)) ? '要点中他人的姓名、号码已遮盖，原话见原件。' : ''
  const scope = which === 'found' ? '只列“情形”一栏写明的联系' : '列入全部催收联系'
  return {
    letter: 'exhibit-list', title: '通话短信台账', addressee: '', closing: null, meta: { number: facts.caseNumber, on: facts.on },
    sections: [
      { keep: 'must', attachment: true, blocks: [
        ...paragraphs(
          `编号：${facts.caseNumber}　整理人：${complainantName(facts.complainant.name, facts.audience)}　整理日期：${chineseDay(facts.on)}`,
          `${range}${scope}，共${count(acts.length)}次，均为对方发起，受话人见各行，时间为北京时间。`,
          `“情形”是整理人对照规则所作的归类，不是认定。“原件”一栏的编号对应后面的原件对照表；标“本人陈述”的，没有原件。${masked}`,
        ),
      ] },
      { keep: 'must', heading: '一、逐次记录', attachment: true, blocks: [ledger(acts, facts)] },
      { ...evidenceList(facts, used), heading: '二、原件对照' },
      // Acts that were chosen for a finding say nothing of how often anybody called; and whoever reads this need not know of a report against them.
      ...(which === 'found' ? [] : contactCharts(facts, { heading: '三、时段与累计', reader: 'lender' })),
      { keep: 'must', attachment: true, blocks: paragraphs('本台账按原件整理，原件未作改动，另行保存，可供核对；每份原件完整的 SHA-256 见证据包内的证据目录。') },
      { keep: 'must', attachment: true, blocks: [{ kind: 'signature', lines: ['整理人（签名）：', '日期：　　　年　　月　　日'] }] },
    ],
  }
}

export const callLedgerEntry = letterEntry({
  id: 'exhibit-list',
  code: 'T17',
  place: 17,
  purpose: 'annex',
  channels: [],
  audience: 'regulator',
  isAddressed: false,
  about: 'case',
  rests: 'acts',
  pagesMax: null,
  fields,
  write: callLedger,
  words: callLedgerWords,
})
