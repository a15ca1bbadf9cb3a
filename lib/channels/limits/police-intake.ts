import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { intakeGuide, read } from './sources'

const intake = {
  channels: ['police'], owner: 'them', procedure: 'administrative', startsWith: ['filed'], length: 1, unit: 'day', rolls: true, stages: [3], pausedBy: [],
  metBy: ['acknowledged', 'accepted', 'caseOpened', 'refused', 'filingRefused', 'referred', 'closed'], endedBy: ['withdrawn'], ifMissed: ['ask-receipt'],
} satisfies Partial<RuleLimit<'ask-receipt'>>

/**
 * 24 hours by the opinions of 2015, 3 days for difficult cases; since 2024 a case of one's own jurisdiction is opened at once (规定 art. 12, which prevails by
 * art. 19), since 2026 by the law itself (art. 90): the day of 2015 then only guides.
 */
export const policeIntake: DeadlineRule<'ask-receipt'> = {
  id: 'D07a',
  place: 9,
  words: {
    zh: {
      name: '接报处理', awaited: '接报处理',
      notes: {
        D07a: '受案审查原则上不超过 24 小时，疑难复杂的不超过 3 日。按 24 小时还是按日计、末日是否顺延，都没有定论，日子仅供参考。',
        'D07a-2024': '2024-01-01 起，属于本单位管辖的应当依法立即立案并调查；1 日仅作参考，来自 2015 年的意见。当场判断不了管辖的，3 日内处理（规定第八条）。',
        'D07a-2026': '2026-01-01 起，法律规定应当立即立案并进行调查，不属于的要告知并说明理由；1 日仅作参考，来自 2015 年的意见。当场判断不了管辖的，3 日内处理（接报案规定第八条）。',
      },
    },
    en: {
      name: 'dealing with the report', awaited: 'dealing with the report',
      notes: {
        D07a: 'As a rule no more than 24 hours, 3 days for difficult and complicated cases. Whether this runs by hours or days, and whether it moves over days off, is not settled; take the date as a guide.',
        'D07a-2024': 'Since 2024-01-01 a case of the station’s own jurisdiction is to be opened and investigated at once; the one day, from the opinions of 2015, is only a guide. Where jurisdiction cannot be told on the spot, 3 days (art. 8 of the Provisions).',
        'D07a-2026': 'Since 2026-01-01 the law says that a case is opened and investigated at once, and that a refusal is told with its reasons; the one day, from the opinions of 2015, is only a guide. Where jurisdiction cannot be told on the spot, 3 days (art. 8 of the Provisions on Report Intake).',
      },
    },
  },
  steps: {
    'ask-receipt': {
      zh: '向公安机关要受案回执，或不予受理的告知和理由。',
      en: 'Ask the police for the receipt, or for the refusal with its reasons.',
      event: 'acknowledged',
    },
  },
  limits: [
    {
      ...intake, startsBetween: { from: '2015-11-04', to: '2023-12-31' }, note: 'D07a',
      basis: read(intakeGuide.zh, intakeGuide.en, { source: '公通字〔2015〕32号', from: '2015-11-04' }),
    },
    {
      ...intake, startsBetween: { from: '2024-01-01', to: '2025-12-31' }, note: 'D07a-2024', advisory: true,
      basis: read(`《公安机关接报案与立案工作规定》第十二条（天数参照2015年${intakeGuide.zh}）`,
        `Police Rules on Reports and Case Opening (公安机关接报案与立案工作规定), art. 12 (the days by the 2015 ${intakeGuide.en})`,
        { source: '公安机关接报案与立案工作规定（公开部分）；公通字〔2015〕32号', from: '2024-01-01' }),
    },
    {
      ...intake, startsBetween: { from: '2026-01-01' }, note: 'D07a-2026', advisory: true,
      basis: read(`《中华人民共和国治安管理处罚法》（2025年修订）第九十条（天数参照2015年${intakeGuide.zh}）`,
        `Public Security Administration Punishments Law (治安管理处罚法, revised 2025), art. 90 (the days by the 2015 ${intakeGuide.en})`,
        { source: '治安管理处罚法-2025；公通字〔2015〕32号', from: '2026-01-01' }),
    },
  ],
}
