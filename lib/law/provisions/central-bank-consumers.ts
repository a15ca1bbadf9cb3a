import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中国人民银行金融消费者权益保护实施办法 (PBXB), from 2020-11-01. It says nothing on collection. */
const title = { zh: '中国人民银行金融消费者权益保护实施办法', en: 'PBOC Measures on Protecting Financial Consumers (中国人民银行金融消费者权益保护实施办法)' }
const provision = provisionsOf({
  id: 'PBXB', title, force: 'law', from: '2020-11-01', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo angelala00/pbc_regulations@b6c2015 files/extract_uniq/tiaofasi_departmental_rule/tiaofasi_departmental_rule_000027_000.txt' },
})

export const centralBankConsumers = [
  provision('disclosure', article(16), {
    gist: { zh: '要披露贷款年化利率、费用和违约金的确定方式、投诉途径等', en: 'The yearly rate of a loan, how fees and penalties are set, and how to complain are disclosed', es: 'Se informa del tipo anual, de cómo se fijan cargos y penalizaciones y de cómo reclamar' },
  }),
  provision('financial-information', article(29), {
    gist: { zh: '处理消费者金融信息要合法、正当、必要并经明示同意，不得收集无关信息', en: 'Financial information is handled lawfully, properly, as needed and with express consent; nothing unrelated is collected', es: 'Los datos financieros se tratan de forma legal, legítima, necesaria y con consentimiento expreso; nada ajeno se recoge' },
  }),
  provision('confidentiality', article(34), {
    gist: { zh: '消费者金融信息应当严格保密，不得泄露或非法提供', en: 'Financial information is kept strictly confidential and not leaked or unlawfully given', es: 'Los datos financieros se guardan en secreto y no se filtran ni entregan ilegalmente' },
  }),
  provision('branch-complaint', article(40), {
    gist: { zh: '不接受机构的处理结果，可以向人民银行分支机构投诉', en: 'Who does not accept the institution’s answer may complain to a PBOC branch', es: 'Quien no acepte la respuesta de la entidad puede reclamar ante una sucursal del PBOC' },
  }),
  provision('materials', article(41), {
    gist: { zh: '投诉要有真实身份、明确对象、请求和事实；代理要有授权书原件', en: 'A complaint needs true identity, a clear respondent, a request and facts; an agent needs the original authority', es: 'La reclamación requiere identidad real, destinatario claro, petición y hechos; el representante, la autorización original' },
  }),
  provision('refusal', article(42), {
    gist: { zh: '不属监管范围、身份或事实不明、未经委托、他处已受理等情形不予接收', en: 'Refused: outside the remit, identity or facts unclear, no authority, or already handled elsewhere', es: 'Se rechaza: fuera de competencia, identidad o hechos poco claros, sin autorización, o ya tramitado en otro lugar' },
  }),
  provision('time-limits', article(43), {
    gist: { zh: '七个工作日内登记、决定并转交；机构十五日内答复，经批准可延，最长六十日', en: 'Registered, decided and forwarded in 7 working days; the institution answers in 15 days, at most 60 with approval', es: 'Se registra, decide y remite en 7 días hábiles; la entidad responde en 15 días, como máximo 60 con aprobación' },
    limits: { workingDaysMax: 7, answerDaysMax: 15, answerDaysLongest: 60 },
  }),
  provision('penalties', article(60), {
    gist: { zh: '未经明示同意收集使用、泄露或非法提供金融信息的，依法处罚', en: 'Using financial information without express consent, leaking or unlawfully giving it is punished', es: 'Usar datos financieros sin consentimiento expreso, filtrarlos o darlos ilegalmente se sanciona' },
  }),
  provision('scope', article(65), {
    gist: { zh: '消费金融公司、汽车金融公司、信托公司、征信机构等参照适用', en: 'Consumer finance, car finance, trust and credit-reporting companies are covered by reference', es: 'Se aplica por analogía a financieras de consumo y de automóviles, fiduciarias y registros de crédito' },
  }),
  provision('day-counting', article(66), {
    gist: { zh: '除“工作日”外，“日”是自然日', en: 'Days other than working days are calendar days', es: 'Salvo los días hábiles, los días son naturales' },
  }),
]
