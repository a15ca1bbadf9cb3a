import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 征信业务管理办法 (ZXYW), from 2022-01-01. */
const title = { zh: '征信业务管理办法', en: 'Measures on Credit Reporting Business (征信业务管理办法)' }
const provision = provisionsOf({
  id: 'ZXYW', title, force: 'law', from: '2022-01-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo angelala00/pbc_regulations@b6c2015 files/extract_uniq/tiaofasi_departmental_rule/tiaofasi_departmental_rule_000023_000.txt' },
})

export const creditBusiness = [
  provision('minimal-collection', article(7), {
    gist: { zh: '采集个人信用信息要合法、正当，最小、必要，不得过度', en: 'Credit information is collected lawfully and properly, as little as needed', es: 'La información crediticia se recoge de forma legal y legítima, lo mínimo necesario' },
  }),
  provision('no-coercion', article(8), {
    gist: { zh: '不得用欺骗、胁迫、诱导、收费或非法渠道采集信用信息', en: 'Credit information is not collected by deceit, coercion, inducement, charges or unlawful sources', es: 'No se recoge con engaño, coacción, inducción, cobros ni fuentes ilegales' },
  }),
  provision('five-years', article(20), {
    gist: { zh: '个人不良信息自终止之日起保存五年，期满删除', en: 'Adverse information is kept five years from its end, then deleted', es: 'La información negativa se guarda cinco años desde su fin y luego se borra' },
    limits: { yearsMax: 5 },
  }),
  provision('consent-to-query', article(23), {
    gist: { zh: '查询个人信用信息要取得本人同意，并按约定用途使用', en: 'A query needs the person’s consent and keeps to the agreed purpose', es: 'La consulta requiere consentimiento y respetar el uso acordado' },
  }),
  provision('no-abuse', article(24), {
    gist: { zh: '使用信用信息要合法、正当，不得滥用', en: 'Credit information is used lawfully and properly and not abused', es: 'La información se usa de forma legal y legítima, sin abuso' },
  }),
  provision('free-reports', article(25), {
    gist: { zh: '每年可以两次免费获取本人信用报告', en: 'Two free reports on oneself a year', es: 'Dos informes propios gratuitos al año' },
    limits: { freeReportsPerYear: 2 },
  }),
  provision('objection', article(26), {
    gist: { zh: '有错误、遗漏可以提异议；权益受侵害可以向所在地人民银行分支机构投诉', en: 'Errors and omissions may be objected to; harm to rights may be complained of to the local PBOC branch', es: 'Se pueden objetar errores y omisiones; el daño a derechos se reclama ante la sucursal local del PBOC' },
  }),
  provision('no-fee-for-deletion', article(27), {
    gist: { zh: '不得以删除或不采集不良信息为由收费', en: 'No fee may be taken for deleting or not collecting adverse information', es: 'No se puede cobrar por borrar o no recoger información negativa' },
  }),
  provision('annotation', article(28), {
    gist: { zh: '有权要求在信用报告中加注异议标注和声明', en: 'A person may have an objection and a statement noted in the report', es: 'Se puede exigir que consten en el informe una objeción y una declaración' },
  }),
]
