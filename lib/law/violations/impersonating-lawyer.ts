import { lendersBehind } from '@/lib/cases/attribution'
import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { feedsFindings } from '../acts'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { judgeEachAnswer, together, type AnswerVerdict } from '../each-answer'
import { falseIdentity } from '../provisions/public-security-penalties'
import { withFinds } from '../sifted'
import type { Judgement, ViolationRule } from '../violation'
import { lawyerClaimPatterns } from '../wording/lawyer-claim'
import { spanReader } from '../wording/pattern'

const id = 'impersonating-lawyer'

/** Whether an answer speaks of an act: the acts it names, or all claims of its day to its person. */
function speaksOf(answer: Answer, facts: CaseFacts): (attempt: ContactAttempt) => boolean {
  const [lender, ...others] = lendersBehind(facts, answer.respondent)
  return (attempt) => others.length === 0 && feedsFindings(attempt) && attempt.lender === lender && attempt.recipient === answer.recipient
    && (answer.attempts?.length ? answer.attempts.includes(attempt.id) : attempt.localDay === answer.on)
}

function judgeTold({ values }: Answer): AnswerVerdict {
  const { looked } = values
  if (looked === 'not-found' || looked === 'disowned') return { kind: 'act' }
  return looked === 'real' ? null : { kind: 'ask', reason: 'ask-look-up-licence' }
}

/** A claim is only asked about until a person looked it up; then the answers decide, and what was written is quoted. */
function judge(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const read = spanReader(lawyerClaimPatterns)
  const own = (facts.answers ?? []).filter(({ rule }) => rule === id)
  const speaking = own.map((answer) => speaksOf(answer, facts))
  const claims = withFinds(attempts, read)
  const asked = judgeEachAct(id, claims, (attempt): ActVerdict => {
    if (!feedsFindings(attempt)) return { kind: 'act' }
    return speaking.some((speaks) => speaks(attempt)) ? null : { kind: 'ask', reason: 'ask-look-up-licence' }
  })
  const named = (place: number) => claims.filter((claim) => speaking[place]?.(claim)).map((claim) => claim.id)
  const answers = own.map((answer, place) => ({ ...answer, attempts: answer.attempts?.length ? answer.attempts : named(place) }))
  const told = judgeEachAnswer(id, { attempts, facts: { ...facts, answers } }, judgeTold)
  return together(asked, { ...told, matches: told.matches.map((match) => ({ ...match, spans: match.attempts.flatMap(read) })) })
}

/**
 * 冒充律师、虚构机构 (P12): a claim to be a lawyer, a law firm or an institution that does not exist. Whether it is false, only the register tells, so the words
 * alone never are a finding. A legal or mediation department is none.
 */
export const impersonatingLawyer: ViolationRule = {
  id,
  severity: 4,
  reads: 'words',
  provisions: [falseIdentity],
  matches: judge,
  questions: [
    { key: 'looked', kind: 'choice', options: ['not-found', 'disowned', 'real', 'not-yet'], optional: true },
    { key: 'looked-in', kind: 'text', optional: true, onlyIf: { key: 'looked', is: ['not-found', 'disowned'] } },
  ],
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-check-licence', values: {} }, { key: 'caution-check-institution', values: {} }],
  channels: ['police', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['recording', 'original-words', 'licence-check'],
  letter: { label: '自称律师', deed: '在联系{who}时自称律师、律师事务所或其他机构，经查询没有查到' },
  words: {
    zh: {
      name: '自称律师或编造机构',
      explanation: '自称律师、律师事务所，或自称“诉讼材料中心”一类的机构，去查却查不到，或者对方说不是他们。没有查以前，只请你先查。',
      found: '有 {count} 次，自称律师、律师事务所或某个机构，查过以后没有查到，或者对方说不是他们。',
      clear: '看过 {looked} 次写下或收到的话，没有自称律师或编造机构的，或者查过以后是真的。',
      reasons: {
        'ask-look-up-licence': '有自称律师、律师事务所或某个机构的话。先到公开的律师查询、企业登记查询里查，再回答下面的问题。查清以前不能说是冒充。',
        'caution-check-licence': '先查执业证：姓名和律所在公开的律师查询里找得到的，不属于这一条。',
        'caution-check-institution': '自称的机构先查登记信息和官方电话。只说自己是法务、调解中心的，不属于这一条。',
      },
      questions: {
        looked: {
          ask: '查过这位律师或这家机构吗？', hint: '律师看姓名、律所和执业证号，机构看登记信息。电话从查到的信息里找，不要打对方给的。',
          options: { 'not-found': '查过，查不到', disowned: '查得到，对方说不是他们联系的', real: '查得到，是真的', 'not-yet': '还没有查，或没有查清' },
        },
        'looked-in': { ask: '哪一天，在哪里查的？', hint: '例如：3 月 2 日，全国律师查询平台。查询页面截个图。可以不填。' },
      },
    },
    en: {
      name: 'Claiming to be a lawyer',
      explanation: 'Claiming to be a lawyer, a law firm or an institution such as a “litigation materials centre” that, looked up, is not there or says it was not them. Until somebody looked, this only asks.',
      found: '{count, plural, one {# time} other {# times}} the sender claimed to be a lawyer, a law firm or an institution that, looked up, was not found or said it was not them.',
      clear: 'Looked at {looked} texts: none claims to be a lawyer or an invented institution, or the claim was looked up and is true.',
      reasons: {
        'ask-look-up-licence': 'Words claim to be a lawyer, a law firm or an institution. Look it up in the public registers of lawyers and companies first, then answer the questions. Until then it cannot be called false.',
        'caution-check-licence': 'Check the licence first: look up the name and firm in the public register of lawyers. If they are there, this is not it.',
        'caution-check-institution': 'Check the register and the official number of the institution. A “legal department” or “mediation centre” alone is not this.',
      },
      questions: {
        looked: {
          ask: 'Has the lawyer or institution been looked up?', hint: 'A lawyer by name, firm and licence number, an institution in the company register. Call the number found there, not the one you were given.',
          options: { 'not-found': 'Yes, not found', disowned: 'Found, and they say it was not them', real: 'Found, it is true', 'not-yet': 'Not yet, or it is not clear' },
        },
        'looked-in': { ask: 'On which day, and where?', hint: 'For example: 2 March, the national register of lawyers. Keep a screenshot. May stay empty.' },
      },
    },
  },
}
