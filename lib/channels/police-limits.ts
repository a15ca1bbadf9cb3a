import type { TicketEventKind } from '@/lib/cases/vocabulary'
import { checkedOn, type Basis, type Limit } from './channel'

const p = (zh: string, en: string, rest: { source: string; from: string }): Basis => ({ cite: { zh, en }, grade: 'P', checkedOn, ...rest })
const criminalProcedure = (zh: string, en: string) =>
  p(`《公安机关办理刑事案件程序规定》${zh}`, `Procedural Provisions for Criminal Cases (公安机关办理刑事案件程序规定), ${en}`, { source: '公安部令第159号', from: '2020-09-01' })
const day = { unit: 'day', rolls: true } as const
const expertOpinion = [{ from: 'suspended', until: ['resumed'] }] satisfies Limit['pausedBy']

const guide = { zh: '《公安部关于改革完善受案立案制度的意见》二（一）2', en: 'Opinions on Reforming Case Intake and Filing (公安部关于改革完善受案立案制度的意见), II(1)2' }
const intake = {
  ...day, rule: 'D07a', owner: 'them', procedure: 'administrative', length: 1, startsWith: ['filed'] as TicketEventKind[], stages: [3], pausedBy: [],
  endedBy: ['withdrawn'] as TicketEventKind[], ifMissed: ['ask-receipt'],
  metBy: ['acknowledged', 'accepted', 'caseOpened', 'refused', 'filingRefused', 'referred', 'closed'] as TicketEventKind[],
} satisfies Omit<Limit, 'startsBetween' | 'basis'>
const handlingMet: Limit['metBy'] = ['replied', 'opinionIssued', 'closed']

/**
 * Public-order cases: intake, then handling. Intake: 24 hours by the opinions of 2015, 3 days for difficult cases; since 2024 a case of one's own jurisdiction
 * is opened at once (规定 art. 12, which prevails by art. 19), since 2026 by the law itself (art. 90): the day of 2015 then only guides. Handling: the law
 * of 2025 counts from opening the case and allows two extensions; the law of 2012 one.
 */
export const administrativeLimits: Limit[] = [
  { ...intake, startsBetween: { from: '2015-11-04', to: '2023-12-31' }, note: 'D07a', basis: p(guide.zh, guide.en, { source: '公通字〔2015〕32号', from: '2015-11-04' }) },
  {
    ...intake, startsBetween: { from: '2024-01-01', to: '2025-12-31' }, note: 'D07a-2024', advisory: true,
    basis: p(`《公安机关接报案与立案工作规定》第十二条（天数参照2015年${guide.zh}）`,
      `Provisions on Report Intake and Case Filing (公安机关接报案与立案工作规定), art. 12 (the days by the 2015 ${guide.en})`,
      { source: '公安机关接报案与立案工作规定（公开部分）；公通字〔2015〕32号', from: '2024-01-01' }),
  },
  {
    ...intake, startsBetween: { from: '2026-01-01' }, note: 'D07a-2026', advisory: true,
    basis: p(`《中华人民共和国治安管理处罚法》（2025年修订）第九十条（天数参照2015年${guide.zh}）`,
      `Public Security Administration Punishments Law (治安管理处罚法, revised 2025), art. 90 (the days by the 2015 ${guide.en})`,
      { source: '治安管理处罚法-2025；公通字〔2015〕32号', from: '2026-01-01' }),
  },
  {
    ...day, rule: 'D06a', owner: 'them', procedure: 'administrative', startsWith: ['accepted'], before: 'reconsiderationFiled',
    startsBetween: { from: '2013-01-01', to: '2025-12-31' }, length: 30, stages: [60], pausedBy: expertOpinion, metBy: handlingMet, endedBy: ['withdrawn'],
    note: 'D06a', ifMissed: ['remind', 'reconsider-silence', 'police-supervision'],
    basis: p('《中华人民共和国治安管理处罚法》（2012年修正）第九十九条', 'Public Security Administration Punishments Law (治安管理处罚法, amended 2012), art. 99', {
      source: '治安管理处罚法-2012', from: '2013-01-01',
    }),
  },
  {
    ...day, rule: 'D06b', owner: 'them', procedure: 'administrative', startsWith: ['caseOpened'], startsBetween: { from: '2026-01-01' }, length: 30,
    stages: [60, 90], pausedBy: expertOpinion, metBy: handlingMet, endedBy: ['withdrawn'], note: 'D06b',
    ifMissed: ['remind', 'reconsider-silence', 'police-supervision'],
    basis: p('《中华人民共和国治安管理处罚法》（2025年修订）第一百一十八条', 'Public Security Administration Punishments Law (治安管理处罚法, revised 2025), art. 118', {
      source: '治安管理处罚法-2025', from: '2026-01-01',
    }),
  },
]

const criminal = { ...day, procedure: 'criminal' } as const

/** Criminal cases: deciding whether to open, serving the refusal, reconsideration by the same organ, re-examination one level up. */
export const criminalLimits: Limit[] = [
  {
    ...criminal, rule: 'D07b', owner: 'them', startsWith: ['filed'], startsBetween: { from: '2015-11-04' }, length: 3, stages: [7, 30], pausedBy: [],
    metBy: ['caseOpened', 'filingRefused', 'noticeReceived', 'refused', 'referred', 'closed'], endedBy: ['withdrawn'], note: 'D07b',
    ifMissed: ['remind', 'prosecutor-silence'],
    basis: p(guide.zh, guide.en, { source: '公通字〔2015〕32号', from: '2015-11-04' }),
  },
  {
    ...criminal, rule: 'D08', owner: 'them', startsWith: ['filingRefused'], startsBetween: { from: '2020-09-01' }, length: 3, stages: [], pausedBy: [],
    metBy: ['noticeReceived', 'closed'], endedBy: ['withdrawn', 'caseOpened'], ifMissed: ['ask-notice', 'prosecutor'], basis: criminalProcedure('第一百七十八条', 'art. 178'),
  },
  {
    ...criminal, rule: 'D09', owner: 'us', startsWith: ['noticeReceived'], startsBetween: { from: '2020-09-01' }, length: 7, stages: [], pausedBy: [],
    metBy: ['reconsiderationFiled'], endedBy: ['withdrawn', 'closed', 'caseOpened'], note: 'D09', ifMissed: ['prosecutor'],
    basis: criminalProcedure('第一百七十九条', 'art. 179'),
  },
  {
    ...criminal, rule: 'D09', owner: 'them', startsWith: ['reconsiderationFiled'], startsBetween: { from: '2020-09-01' }, length: 30, stages: [60], pausedBy: [],
    metBy: ['reconsiderationDecided'], endedBy: ['withdrawn', 'closed', 'caseOpened'], ifMissed: ['remind', 'prosecutor'],
    basis: criminalProcedure('第一百七十九条', 'art. 179'),
  },
  {
    ...criminal, rule: 'D10', owner: 'us', startsWith: ['reconsiderationDecided'], startsBetween: { from: '2020-09-01' }, length: 7, stages: [], pausedBy: [],
    metBy: ['reexaminationFiled'], endedBy: ['withdrawn', 'closed', 'caseOpened'], note: 'D10', ifMissed: ['prosecutor'],
    basis: criminalProcedure('第一百七十九条', 'art. 179'),
  },
  {
    ...criminal, rule: 'D10', owner: 'them', startsWith: ['reexaminationFiled'], startsBetween: { from: '2020-09-01' }, length: 30, stages: [60], pausedBy: [],
    metBy: ['replied', 'opinionIssued'], endedBy: ['withdrawn', 'closed', 'caseOpened'], ifMissed: ['remind', 'prosecutor'],
    basis: criminalProcedure('第一百七十九条', 'art. 179'),
  },
]

const limitation = {
  rule: 'D20', owner: 'us', startsWith: ['lastAct'], length: 6, unit: 'month', rolls: false, stages: [], pausedBy: [], metBy: ['acknowledged', 'accepted', 'caseOpened'],
  endedBy: ['withdrawn', 'closed'], note: 'D20', ifMissed: ['limitation-passed'],
} satisfies Omit<Limit, 'startsBetween' | 'basis'>

/** Six months from the last act, by corresponding day, never rolled; met only by a trace that the police took the matter up. Both procedures. */
export const limitationLimits: Limit[] = [
  {
    ...limitation, startsBetween: { from: '2013-01-01', to: '2025-12-31' },
    basis: p('《中华人民共和国治安管理处罚法》（2012年修正）第二十二条', 'Public Security Administration Punishments Law (治安管理处罚法, amended 2012), art. 22', {
      source: '治安管理处罚法-2012', from: '2013-01-01',
    }),
  },
  {
    ...limitation, startsBetween: { from: '2026-01-01' },
    basis: p('《中华人民共和国治安管理处罚法》（2025年修订）第二十五条', 'Public Security Administration Punishments Law (治安管理处罚法, revised 2025), art. 25', {
      source: '治安管理处罚法-2025', from: '2026-01-01',
    }),
  },
]
