import { limitationYears } from '@/lib/law/provisions/civil-code'
import type { DeadlineRule } from './deadline-rule'
import { civilCode } from './sources'

/** 3 years from knowing of the harm and of who owes (民法典 art. 188), anew from each claim or admission (art. 195). Met by a trace that the court has the claim. */
export const civilLimitation: DeadlineRule = {
  id: 'D19',
  place: 37,
  words: {
    zh: {
      name: '诉讼时效', ask: '向法院起诉', lapsed: '诉讼时效',
      notes: {
        D19: '向对方提出要求，或者对方同意履行，时效从那天起重新计算，留好证据。停止侵害、赔礼道歉等请求不受时效限制（民法典第九百九十五条）。',
      },
    },
    en: {
      name: 'limitation of civil claims', ask: 'go to court', lapsed: 'of the limitation period',
      notes: {
        D19: 'A claim made to the other side, or its admission, starts the period anew from that day; keep the proof. Claims to stop the harm or to an apology know no limitation (art. 995 of the Civil Code).',
      },
    },
  },
  limits: [
    {
      channels: ['court'], owner: 'us', startsWith: ['harmKnown'], restartsWith: ['claimMade'], startsBetween: { from: '2021-01-01' }, length: limitationYears,
      unit: 'year', rolls: true, stages: [], pausedBy: [], metBy: ['received', 'caseOpened', 'accepted'], endedBy: ['withdrawn', 'closed'], note: 'D19', ifMissed: ['ask-legal-aid'],
      basis: civilCode('第一百八十八条、第一百九十五条', 'arts. 188 and 195'),
    },
  ],
}
