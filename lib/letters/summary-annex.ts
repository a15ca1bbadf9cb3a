import { actList, evidenceList } from './complaint-tables'
import { contactCharts } from './contact-charts'
import type { LetterDocument } from './document'
import type { SummaryFacts } from './letter-facts'

/** The annex the one page points to: the evidence list, every act that its total counts, one row each, and the same acts drawn. */
export function summaryAnnex(facts: SummaryFacts): LetterDocument {
  const exhibits = new Set(facts.exhibits.map(({ number }) => number))
  return {
    letter: 'police-summary', title: '骚扰催收案情摘要　附件', addressee: '', closing: null,
    sections: [
      evidenceList(facts, exhibits), actList(facts.findings, facts, 'all'), ...contactCharts(facts, { heading: '附件三　时段与累计', reader: 'police' }),
    ],
    meta: { number: facts.caseNumber, on: facts.on },
  }
}
