import { type Instant, localDay, localTime } from '@/lib/calendar/local-date'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import { anchorGroups } from '@/lib/evidence/custody/anchor'
import type { Damaged, EntryKind, LeftOut, LeftOutReason } from '@/lib/evidence/package/manifest'
import type { Block, FactsTable, LetterDocument, Section } from './document'
import { chineseDay, count } from './wording'

/** T17, 证据目录, as a package carries it: what is in it, in order of time, what is not and why, and the anchor by which the paper holds the files. */

export const kindWords: Record<EvidenceKind, string> = {
  'call-log': '手机记录', bill: '详单', chat: '聊天记录', recording: '录音', picture: '图片', document: '文件', statement: '证人说明', 'side-file': '录音附带文件',
  archive: '压缩包', custody: '随证据包来的经手记录', other: '其他文件',
}

const formWords: Partial<Record<EntryKind, string>> = {
  original: '原件', 'clean-copy': '副本（已去除位置和设备信息）', 'covered-copy': '副本（已遮盖）', extract: '摘录（只含本案的行）', damaged: '原件，已损坏',
}

const leftOutWords: Record<LeftOutReason, string> = {
  private: '原件由当事人保管，包内是副本或摘录', 'no-copy': '原件由当事人保管：无法做出不带其他信息的副本', 'no-rows': '没有本案的行，原件由当事人保管',
  'same-bytes': '与另一项内容相同', withdrawn: '证人已撤回', elsewhere: '原件存在别处', erased: '制作期间已从案件中删除',
}
const faultWords: Record<Damaged['why'], string> = { missing: '文件缺失', changed: '内容与收到时不一致', unreadable: '文件读不出' }

/** One file of the package. `number` = its place there; `name` = of the original, empty where it stays home; `sha256` = of the original. */
export type DisplayedEntry = {
  number: number; exhibit: number; path: string; what: EntryKind; kind: EvidenceKind; name: string; at: Instant | null
  tied: { acts: number; from: Instant; to: Instant } | null; sha256: string
}
/** `sent` = how a letter went out, in words. `root` = the anchor, 64 hexadecimal digits; `at` = RFC 3339 with the offset +08:00; null before it is made. */
export type ExhibitList = {
  caseNumber: string; on: string; anchor: { root: string; at: string } | null; letters: readonly { path: string; sha256: string; sent?: string }[]
  lines: readonly DisplayedEntry[]; leftOut: readonly LeftOut[]; damaged: readonly Damaged[]
}

const civil = (at: Instant | null) => (at === null ? '不详' : `${localDay(at)} ${localTime(at).slice(0, 5)}`)

/** What an exhibit shows: how many acts, of which days. */
function shown({ tied }: DisplayedEntry): string {
  if (!tied) return ''
  const [from, to] = [localDay(tied.from), localDay(tied.to)]
  return `${count(tied.acts)}次联系，${from === to ? from : `${from}至${to}`}`
}

const exhibitCell = (exhibit: number | null) => (exhibit === null ? '' : `证${exhibit}`)

/** Why an original is not in the package; where another holds the same bytes, which one. */
function leftOutReason({ lines, damaged }: ExhibitList, { why, of, exhibit }: LeftOut): string {
  if (why !== 'same-bytes') return leftOutWords[why]
  const holders = [...lines, ...damaged.map((each) => ({ exhibit: each.exhibit, sha256: each.of.sha256 }))]
  const twin = holders.find((each) => each.sha256 === of.sha256 && each.exhibit !== exhibit)?.exhibit
  return twin ? `与证${twin}内容相同` : leftOutWords[why]
}

/** What is wrong with something, and that what can be read of it is no original. */
const damageWords = ({ why, path, isCopy }: Damaged) => `${isCopy ? '副本' : ''}已损坏：${faultWords[why]}${path ? '，包内是能读出的部分' : ''}`

const fileName = (path: string) => path.split('/').at(-1) ?? path

/** What is not in the package in any form. */
const stayedOut = ({ leftOut }: ExhibitList) => leftOut.filter(({ why }) => why !== 'private')

/** The same list as rows of a table, the heads first. */
export function exhibitRows(list: ExhibitList): string[][] {
  const { lines, damaged, letters } = list
  return [
    ['包内序号', '证据编号', '种类', '形式', '时间（北京时间）', '原件名称', '反映', '原件 SHA-256', '包内文件'],
    ...lines.map((line) => [
      String(line.number), `证${line.exhibit}`, kindWords[line.kind], formWords[line.what] ?? '', civil(line.at), line.name, shown(line), line.sha256, line.path,
    ]),
    ...letters.map(({ path, sha256, sent = '' }) => ['', '', '已定稿的文书', '原件', '', '', sent, sha256, path]),
    ...stayedOut(list).map((each) => ['', exhibitCell(each.exhibit), '未收入', leftOutReason(list, each), '', '', '', each.of.sha256, '']),
    ...damaged.map(({ exhibit, why, of, path }) => ['', exhibitCell(exhibit), '已损坏', faultWords[why], '', '', '', of.sha256, path ?? '']),
  ]
}

/** A digest in groups that break over lines. */
const grouped = (sha256: string) => sha256.match(/.{1,16}/g)?.join(' ') ?? ''

const isElsewhere = ({ leftOut }: ExhibitList) => leftOut.some(({ why }) => why === 'elsewhere')

/** Where the originals are of which a copy is in the package: with the party, unless the case came without them. */
const stays = (list: ExhibitList): Block => ({
  kind: 'paragraph', text: `形式为副本、摘录的，${isElsewhere(list) ? `除下面写明“${leftOutWords.elsewhere}”的以外，` : ''}原件由当事人保管，校验值见右栏，可以当面核对。`,
})

function inPackage(list: ExhibitList): Section {
  const { lines } = list
  const table: FactsTable = {
    kind: 'facts', head: ['序', '编号', '时间', '文件与形式', '反映', '原件 SHA-256'], widths: [5, 8, 19, 26, 17, 25],
    rows: lines.map((line) => ({
      cells: [
        String(line.number), `证${line.exhibit}`, civil(line.at), `${kindWords[line.kind]}，${formWords[line.what] ?? ''}${line.name ? `：${line.name}` : ''}`,
        shown(line) || '—', grouped(line.sha256),
      ],
    })),
  }
  const blocks: Block[] = [table, ...(lines.some(({ what }) => what !== 'original') ? [stays(list)] : [])]
  return { keep: 'must', heading: '一、包内的证据（按时间）', attachment: true, blocks }
}

/** What somebody who takes the pack over a counter asks first: which case, of when, how many, and whether all of it is there. */
function inShort(list: ExhibitList): Section {
  const of = (...forms: EntryKind[]) => list.lines.filter(({ what }) => forms.includes(what)).length
  const forms = [['原件', of('original')], ['副本', of('clean-copy', 'covered-copy')], ['摘录', of('extract')], ['已损坏的', of('damaged')]] as const
  const each = forms.filter(([, number]) => number > 0).map(([word, number]) => `${word}${count(number)}件`).join('，')
  const lost = list.damaged.filter(({ exhibit, path, isCopy }) => exhibit !== null && !path && !isCopy).length
  const out = stayedOut(list).length + lost
  const inside = list.lines.length > 0 ? `包内证据共${count(list.lines.length)}件：${each}。` : '包内没有证据文件。'
  const text = `${inside}${out > 0 ? `另有${count(out)}件没有收入，原因见第二部分。` : ''}`
  const head: Block = { kind: 'paragraph', text: `编号：${list.caseNumber}　　制作日期：${chineseDay(list.on)}`, indent: false }
  return { keep: 'must', attachment: true, blocks: [head, { kind: 'paragraph', text, indent: false }] }
}

function notInPackage(list: ExhibitList): Section[] {
  const left = stayedOut(list).map((each) => (
    { cells: [exhibitCell(each.exhibit) || '文书', leftOutReason(list, each), grouped(each.of.sha256)] }))
  const broken = list.damaged.map((each) => (
    { cells: [exhibitCell(each.exhibit) || '文书', damageWords(each), grouped(each.of.sha256)] }))
  if (left.length + broken.length === 0) return []
  const table: FactsTable = { kind: 'facts', head: ['编号', '没有收入原件的原因', '原件 SHA-256'], widths: [12, 42, 46], rows: [...broken, ...left] }
  return [{ keep: 'must', heading: '二、没有收入的原件', attachment: true, blocks: [table] }]
}

function anchorBlocks(anchor: ExhibitList['anchor']): Block[] {
  if (!anchor) return [{ kind: 'paragraph', text: '锚点在制作时印在这里。' }]
  const [first, second] = [anchorGroups(anchor.root).slice(0, 4).join(' '), anchorGroups(anchor.root).slice(4).join(' ')]
  return [
    { kind: 'paragraph', text: `锚点（北京时间 ${anchor.at.slice(0, 10)} ${anchor.at.slice(11, 19)}）：` },
    { kind: 'paragraph', text: first, indent: false }, { kind: 'paragraph', text: second, indent: false },
  ]
}

function howToCheck({ anchor, letters }: ExhibitList, heading: string): Section {
  const blocks: Block[] = [
    ...anchorBlocks(anchor),
    { kind: 'paragraph', text: '在任何浏览器里打开包内的 verify.html，选择压缩包，看到“全部一致”后，把页面上“纸上的锚点”与上面八组逐组对照。不联网，不需要本软件。' },
    { kind: 'paragraph', text: '“全部一致”只说明包里各部分彼此对得上；锚点也与另外保管的一份（本目录、时间戳）逐组一致，才说明从那一份留下时起没有变过。内容是否真实，以原始载体为准；原手机和由当事人保管的原件，可以当面核对。' },
  ]
  const names = letters.map(({ path, sent }) => `${fileName(path)}${sent ? `（${sent}）` : ''}`).join('、')
  if (letters.length > 0) blocks.push({ kind: 'paragraph', text: `包内另有已定稿的文书${letters.length}份：${names}。` })
  return { keep: 'must', heading, attachment: true, blocks }
}

/** Signed by hand by whoever hands it in: no name of it is in the package. */
const signed: Section = { keep: 'must', attachment: true, blocks: [{ kind: 'signature', lines: ['提交人（签名）：', '日期：　　　年　　月　　日'] }] }

/** The exhibit list as a document. */
export function exhibitListLetter(list: ExhibitList): LetterDocument {
  const missing = notInPackage(list)
  const check = howToCheck(list, missing.length > 0 ? '三、怎样核对' : '二、怎样核对')
  return {
    letter: 'exhibit-list', title: '证据目录', addressee: '', closing: null, meta: { number: list.caseNumber, on: list.on },
    sections: [inShort(list), inPackage(list), ...missing, check, signed],
  }
}
