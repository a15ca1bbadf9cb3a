import { instantOf } from '@/lib/calendar/local-date'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { LeftOut, LeftOutReason } from '@/lib/evidence/package/manifest'
import { emptyIncident, emptyStatement, type Statement, type StatementIncident } from '@/lib/evidence/statement'
import { exhibitListLetter, kindWords, type DisplayedEntry, type ExhibitList } from '@/lib/letters/exhibit-list'
import { statementOfFacts } from '@/lib/letters/statement-of-facts'
import type { Told } from './translation-corpus'

/** Papers that are no letter of the list: witnesses' statements, and the exhibit list of a package. */

const person: Statement = { ...emptyStatement, name: '张敏', relation: '同事', phone: '19900001009', witnessed: 'yes', testify: 'yes', isTrue: true, effect: '甲乙丙影响。' }
const told: StatementIncident[] = [
  { ...emptyIncident, on: '2026-03-02', time: '20:05', way: 'call', number: '17000001234', calledThemselves: '法务部李经理', words: '甲乙丙一\n甲乙丙二' },
  { ...emptyIncident, on: '2026-03-03', way: 'message', words: '甲乙丙三' }, { ...emptyIncident, isUnremembered: true, way: 'visit', number: '微信 wx-abc', words: '甲乙丙四' },
  { ...emptyIncident, isUnremembered: true, way: 'other', calledThemselves: '小陈', words: '甲乙丙五' }, { ...emptyIncident, on: '2026-03-04', words: '甲乙丙六' },
]
export const statements: Told[] = [
  { ...person, incidents: told }, { ...person, incidents: told.slice(0, 1), effect: '', testify: 'no' as const, phone: '' }, { ...person, witnessed: 'no' as const, testify: 'unsure' as const },
  { ...person, incidents: told.slice(1, 2), testify: '' as const },
].map((statement, at) => ({
  of: `statement ${at}`, letter: statementOfFacts({ statement, askedAs: '林知夏', topic: '打到单位的电话', on: '2026-03-20', number: 'AN-20260310-1A2B' }),
  own: JSON.stringify(statement).split(/["\\n]+/u), facts: { statement, askedAs: '林知夏' },
}))

const digest = (at: number) => String(at).repeat(64).slice(0, 64)
const packed = (number: number, kind: EvidenceKind, over: Partial<DisplayedEntry> = {}): DisplayedEntry => (
  { number, exhibit: number, path: '', what: 'original', kind, name: `甲乙丙${number}.bin`, at: instantOf('2026-04-11'), tied: null, sha256: digest(number), ...over })
const allKinds = Object.keys(kindWords) as EvidenceKind[]
const acts = { acts: 2, from: instantOf('2026-04-11'), to: instantOf('2026-04-12') }
const out = (why: LeftOutReason, exhibit: number | null, sha256 = 'ab'.repeat(32)): LeftOut => ({ of: { id: 'x', sha256 }, exhibit, why })
const whole: ExhibitList = {
  caseNumber: 'AN-1', on: '2026-05-01', anchor: { root: '0123456789abcdef'.repeat(4), at: '2026-05-01T10:00:00+08:00' },
  lines: [...allKinds.map((kind, at) => packed(at + 1, kind, { tied: acts })), ...(['clean-copy', 'covered-copy', 'extract', 'damaged'] as const).map((what, at) => packed(20 + at, 'picture', { what, at: null, tied: { ...acts, acts: 1, to: acts.from }, name: '' })), packed(30, 'document')],
  letters: [{ path: 'letters/001 投诉书.pdf', sha256: digest(3), sent: '2026-05-01 邮寄' }],
  leftOut: [...(['private', 'no-copy', 'no-rows', 'same-bytes', 'withdrawn', 'elsewhere', 'erased'] as const).map((why) => out(why, 7)), out('same-bytes', 8, digest(1))],
  damaged: [{ of: { id: 'a', sha256: digest(4) }, exhibit: 5, why: 'unreadable' }, { of: { id: 'b', sha256: digest(5) }, exhibit: 6, why: 'changed', path: 'originals/003 c.amr' }, { of: { id: 'c', sha256: digest(6) }, exhibit: null, why: 'missing' }, { of: { id: 'd', sha256: digest(7) }, exhibit: 3, why: 'changed', isCopy: true }],
}
export const lists: Told[] = [whole, { ...whole, anchor: null, lines: [], letters: [], damaged: [], leftOut: [] }, { ...whole, lines: whole.lines.slice(0, 1), leftOut: [out('private', 1)], damaged: [] }, { ...whole, lines: whole.lines.slice(-2), leftOut: [], damaged: [] }]
  .map((list, at) => ({ of: `list ${at}`, letter: exhibitListLetter(list), own: ['001 投诉书.pdf（2026-05-01 邮寄）'], facts: list }))
