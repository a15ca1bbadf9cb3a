import { describe, expect, it } from 'vitest'
import { readTrial } from '@/lib/server/law-case/read-trial'
import { lawCase } from '@/lib/server/law-case/law-case'
import { tryCase } from '@/lib/tickets/trial'
import { eventLine } from '@/lib/tickets/trial/event-line'
import { logLine } from '@/lib/tickets/trial/log-line'

const head = `theme: t
common:
  lenders:
    - { key: LX, name: 澜汐, kind: consumer-finance, associationMember: true, lines: [02355500123, "17000001234"] }
cases:
`
const text = (body: string) => `${head}${body}`
const night = (expectation: string) => text(`  - name: 夜里一个来电
    why: P01
    situation:
      log:
        - 2026-03-12 22:00:00 call from 17000001234 to debtor, missed
    expect:
${expectation}`)

function misfits(body: string): string[] {
  const read = readTrial(body)
  return 'misfits' in read ? read.misfits.map(({ zh }) => zh) : []
}
function differences(body: string): string[] {
  const read = readTrial(body)
  if ('misfits' in read) throw new Error(read.misfits.map(({ en }) => en).join())
  return read.file.cases.flatMap((one) => tryCase(read.file, one)).flatMap((tried) => [...tried.misfits, ...(tried.differences ?? [])].map(({ zh }) => zh))
}

describe('a right expectation', () => {
  it('differs nowhere', () => {
    expect(differences(night('      findings: [{ rule: night-contact, count: 1, cites: [GBT@2025-02-28, CBA26@2026-01-30] }]'))).toEqual([])
  })
})

describe('a wrong expectation is told in a sentence', () => {
  it.each([
    ['a finding that is not there', '      findings: [{ rule: threat }]', 'threat LX→debtor：应报出，没有报出'],
    ['a finding that should not be there', '      none: [night-contact]', 'night-contact：不应报出，却报出了'],
    ['a count', '      findings: [{ rule: night-contact, count: 2 }]', 'night-contact LX→debtor：应是 2 次，实际 1 次'],
    ['a time that lacks', '      findings: [{ rule: night-contact, at: ["22:00:01"] }]', 'night-contact LX→debtor：应含 22:00:01，没有'],
    ['a time too many', '      findings: [{ rule: night-contact, at: ["22:00:01"] }]', 'night-contact LX→debtor：不应含 2026-03-12 22:00:00'],
    ['a citation that lacks', '      findings: [{ rule: night-contact, citesAtLeast: [NIFA24@2024-05-15] }]', '应引用 NIFA24@2024-05-15，没有引用'],
    ['a citation too many', '      findings: [{ rule: night-contact, cites: [GBT@2025-02-28] }]', '不应引用 CBA26@2026-01-30'],
    ['a citation that must never be', '      findings: [{ rule: night-contact, notCites: [GBT@2025-02-28] }]', '不应引用 GBT@2025-02-28'],
    ['a place the citation does not name', '      findings: [{ rule: night-contact, citesAtLeast: [GBT@2025-02-28 第一条] }]', '应引用 GBT@2025-02-28 第一条'],
    ['a day nothing was found on', '      findings: [{ rule: night-contact, citesOn: { 2026-03-13: [GBT@2025-02-28] } }]', '2026-03-13：这一天没有报出任何一次'],
    ['another recipient', '      findings: [{ rule: night-contact, recipient: complainant }]', 'night-contact LX→debtor：不应报出，却报出 1 次'],
    ['a prompt that is not there', '      asked: [threat]', 'threat：应提示人工核对，没有提示'],
    ['a station', '      filing: { police: blocked }', '渠道 police：应是 blocked，实际是 ready（offence'],
  ])('%s', (_, expectation, sentence) => {
    const found = differences(night(expectation)).join('\n')
    expect(found.replace('（danger-any-time', '（offence')).toContain(sentence)
  })

  it('a prompt that should not be there', () => {
    const body = text('  - name: a\n    situation: { log: ["2026-03-12 call from 17000001234 to debtor, missed"] }\n    expect: { silent: [night-contact] }')
    expect(differences(body)).toEqual(['night-contact：不应提示，却提示了'])
  })

  it.each([
    ['{ rule: D01, due: 2026-10-07 }', '期限 D01 的 due：应是 2026-10-07，实际是 2026-10-08'],
    ['{ rule: D01, owner: us }', '期限 D01：应有，没有算出'],
    ['{ rule: D02 }', '期限 D02：应有，没有算出'],
    ['{ rule: D01, overdue: "false" }', '期限 D01 的 overdue：应是 false，实际是 true'],
    ['{ rule: D01, startsOn: 2026-09-15 }', '期限 D01 的 startsOn：应是 2026-09-15，实际是 2026-09-16'],
    ['{ rule: D01, stages: [2026-10-16] }', '期限 D01 的 stages：应是 2026-10-16，实际是 2026-10-16 2026-11-16'],
    ['{ rule: D01, cite: 第十九条 }', '期限 D01：依据应是 第十九条'],
  ])('a deadline %s', (row, sentence) => {
    const body = text(`  - name: a\n    situation:\n      tickets: [{ channel: lender, lender: LX, events: [2026-09-16 received] }]\n    expect: { deadlines: [${row}] }`)
    expect(differences(body).join()).toContain(sentence)
  })

  it('a deadline, an offer that should not be', () => {
    const ticket = '[{ channel: police, procedure: administrative, events: [2026-06-10 caseOpened] }]'
    const body = text(`  - name: a\n    situation: { today: 2026-07-15, tickets: ${ticket} }\n    expect: { noDeadlines: [D06b], noOffers: [D12b], offers: [{ deadline: D12b, on: 2026-09-09 }] }`)
    expect(differences(body)).toEqual([
      '期限 D06b：不应有，却算出了', 'D12b：应提示在 2026-09-09 前办，实际是 2026-09-08', 'D12b：不应给出日子，却给出了',
    ])
  })
})

describe('a slip of the pen', () => {
  it.each([
    ['an unknown word', '  - name: 案例甲\n    situtation: {}', '第 1 个案例「案例甲」 ：不认识的字段：situtation'],
    ['an unknown word of an expectation', '  - name: 甲\n    expect: { finding: [] }', '第 1 个案例「甲」 expect：不认识的字段：finding'],
    ['a day that does not exist', '  - name: 甲\n    situation: { today: 2026-02-30 }', '第 1 个案例「甲」 situation.today：不是存在的日期'],
    ['a row that cannot be read', '  - name: 甲\n    situation:\n      log: ["2026-03-12 22:00 call from 17000001234 to debtor"]', 'situation.log.1：看不懂这一行'],
    ['a row with a half-width colon before the words', '  - name: 甲\n    situation:\n      log:\n        - 2026-03-12 22:00 sms from 17000001234 to debtor: 在吗', 'situation.log.1'],
    ['a ticket’s event', '  - name: 甲\n    situation: { tickets: [{ channel: lender, events: [2026-03-12 recieved] }] }', '看不懂这个事件'],
    ['a channel', '  - name: 甲\n    situation: { tickets: [{ channel: polise, events: [] }] }', '没有这个渠道，只能是：platform、lender'],
    ['a citation', '  - name: 甲\n    expect: { findings: [{ rule: threat, cites: [ZAGL-2026] }] }', 'cites.1：引用应写成'],
    ['a case without a name', '  - why: 甲', '第 1 个案例 name：缺少内容'],
    ['broken YAML', '  - name: "甲', '行读不下去'],
    ['a key written twice', '  - name: 甲\n    name: 乙', '行读不下去'],
  ])('%s', (_, body, sentence) => {
    expect(misfits(text(body)).join('\n')).toContain(sentence)
  })

  it.each([
    ['a person nobody introduced', '["2026-03-12 22:00 call from 17000001234 to sister, missed"]', '没有登记 sister 这个人'],
    ['a number nobody introduced', '["2026-03-12 22:00 call from 17000001235 to debtor, missed"]', '17000001235 不在任何机构名下'],
  ])('%s', (_, log, sentence) => {
    expect(differences(text(`  - name: 甲\n    situation: { log: ${log} }\n    expect: { none: [threat] }`)).join()).toContain(sentence)
  })

  const refused = (situation: string) => differences(text(`  - name: 甲\n    situation: ${situation}\n    expect: { none: [threat] }`))
  const ticket = (events: string, more = 'channel: lender, lender: LX') => `{ today: 2026-05-01, tickets: [{ ${more}, events: [${events}] }] }`
  const answer = (on: string, more: string) => `{ today: 2026-05-01, log: ["2026-03-12 22:00:00 call from 17000001234 to debtor, missed"], answers: [{ rule: deletion-refused, respondent: LX, on: ${on}, ${more} }] }`
  it.each([
    ['an event that undoes none', ticket('2026-03-01 filed, "2026-03-02 undone, event 99"'), 'tickets lender events.2 2026-03-02 undone, event 99：event 要指前面'],
    ['an event that undoes the one before the first', ticket('2026-03-01 filed, "2026-03-02 undone, event 0"'), 'events.2'],
    ['an event the channel does not have', ticket('2026-03-01 filed, 2026-03-02 courtFiled'), 'events.2 2026-03-02 courtFiled：lender 没有这一步，只能是'],
    ['an extension of a limit the channel does not have', ticket('2026-03-01 filed, 2026-03-02 received, "2026-03-20 extended, rule D07"'), 'lender 没有可以这样延长的期限 D07'],
    ['an extension by years', ticket('2026-03-01 filed, 2026-03-02 received, "2026-03-20 extended, to 2029-03-20"'), '一年以内'],
    ['an event after today', ticket('2026-05-02 filed'), 'events.1 2026-05-02 filed：晚于 today（2026-05-01）'],
    ['two tickets of one key', '{ tickets: [{ key: A, channel: lender, events: [] }, { key: A, channel: police, events: [] }] }', '有两张工单都叫 A'],
    ['an answer after today', answer('2026-05-02', 'values: { reply: done }'), 'answers deletion-refused：on 晚于 today（2026-05-01）'],
    ['a day of an answer after its own', answer('2026-04-01', 'values: { reply: none, loan: "no", received: 2026-04-02 }'), 'received 晚于这个回答的 on'],
    ['a moment that is not in the log', answer('2026-04-01', 'attempts: ["22:00:01"], values: { reply: done }'), '记录里没有 22:00:01 这一次'],
    ['a record after today', '{ today: 2026-03-11, log: ["2026-03-12 22:00:00 call from 17000001234 to debtor, missed"] }', '晚于 today（2026-03-11）'],
  ])('that the product would refuse: %s', (_, situation, sentence) => {
    expect(refused(situation).join('\n')).toContain(sentence)
  })

  it('is none where the product takes it', () => {
    const fits = ticket('2026-03-01 filed, 2026-03-02 received, "2026-03-02 extended, rule D01, stage 1", "2026-03-03 undone, event 3", "2026-03-04 undone, event 4"')
    expect([refused(fits), refused(answer('2026-04-01', 'attempts: ["22:00:00"], values: { reply: done }'))]).toEqual([[], []])
  })

  it.each([
    ['an alias that stands for nothing', 'theme: t\ncases: *nope', '读不下去：别名'],
    ['aliases that would burst', `theme: t\ncases:\n  - &a0 [x]\n${Array.from({ length: 9 }, (_, at) => `  - &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`).join('\n')}`, '读不下去：别名'],
  ])('%s', (_, body, sentence) => {
    expect(misfits(body).join()).toContain(sentence)
  })

  it('keeps the zero of a telephone number that is not in quotation marks', () => {
    expect(differences(text('  - name: 甲\n    situation:\n      log:\n        - 2026-03-12 22:00:00 call from 02355500123 to debtor, missed\n    expect: { findings: [{ rule: night-contact }] }'))).toEqual([])
  })
})

describe('rows', () => {
  it('read what they say', () => {
    expect(logLine('2026-01-01 22:00:00 call from hidden to debtor, answered 3s, bill-missing, on 19900001001：在吗')).toMatchObject({
      other: null, incoming: true, answered: true, seconds: 3, grade: 'bill-missing', receivedOn: '19900001001', content: '在吗', atPrecision: 'second',
    })
    expect(logLine('2026-01-01 call to 17000001234 by debtor, answered')).toMatchObject({ incoming: false, atPrecision: 'day', seconds: null })
    expect(logLine('2026-01-01 22:00 call from 1 to debtor, elsewhere')).toMatchObject({ ending: 'elsewhere', answered: null, atPrecision: 'minute' })
  })
  it.each(['2026-01-01 25:00 call from 1 to debtor, missed', '2026-02-30 call from 1 to debtor, missed', '2026-01-01 call from 1 by debtor, missed', '2026-01-01 fax from 1 to debtor', '2026-01-01 call from 1 to debtor, mised'])('%s is none', (row) => {
    expect(logLine(row)).toBeNull()
  })
  it('read events', () => {
    expect(eventLine('2026-02-13 extended, rule D06b, stage 1, to 2026-03-17')).toEqual({ kind: 'extended', on: '2026-02-13', rule: 'D06b', stage: 1, extendedTo: '2026-03-17' })
    expect(['2026-02-13 undone', '2026-02-13 received, event 1', '2026-02-13 extended, stage 0'].map(eventLine)).toEqual([null, null, null])
  })
})

describe('the program', () => {
  const report = (body: string, language: 'zh' | 'en' = 'zh') => lawCase([{ name: 'a.yaml', text: body }], language)

  it('marks each case and counts what is not as expected', () => {
    const { lines, failed } = report(`${night('      none: [threat]')}\n  - name: 错的\n    expect: { findings: [{ rule: threat }] }`)
    expect(failed).toBe(1)
    expect(lines).toContain('✓ 夜里一个来电')
    expect(lines).toContain('✗ 错的')
    expect(lines.at(-1)).toBe('共 2 个案例，不符 1 个。')
  })

  it('says what it cannot judge yet instead of passing it over', () => {
    const { lines, failed } = report(text('  - name: 甲\n    expect: { none: [no-such-rule] }'))
    expect(failed).toBe(0)
    expect(lines.join('\n')).toMatch(/· 甲\n.*no-such-rule\n.*没法判断 1 个/)
  })

  it('prints findings, citations and derivations of a case without an expectation, in both languages', () => {
    const body = text('  - name: 甲\n    situation:\n      log: ["2026-03-12 22:00:00 call from 17000001234 to debtor, missed"]\n      tickets: [{ channel: lender, lender: LX, events: [2026-09-16 received] }]')
    const [zh, en] = [report(body).lines.join('\n'), report(body, 'en').lines.join('\n')]
    expect(zh).toContain('[found-night-contact]')
    expect(zh).toContain('引用 GBT@2025-02-28')
    expect(zh).toContain('2026-10-01 是休息日，顺延 7 天，到 2026-10-08')
    expect(en).toContain('last day 2026-10-08')
    expect(en).not.toMatch(/reasons\.|steps\.|channels\.[a-z]/)
  })

  it('counts a file that cannot be read as failed, says why, and goes on with the next', () => {
    expect(report('theme: [').failed).toBe(1)
    const files = ['theme: t\ncases: *nope', null, night('      none: [threat]')].map((body, place) => ({ name: `${place}.yaml`, text: body }))
    const { lines, failed } = lawCase(files, 'zh')
    expect(failed).toBe(2)
    expect(lines.join('\n')).toMatch(/0\.yaml\n.*\n.*nope[^]*1\.yaml\n.*\n.*另存为 UTF-8[^]*✓ 夜里一个来电/)
  })
})
