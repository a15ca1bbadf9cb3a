import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 征信投诉办理规程 (ZXTS), from 2024-04-15: credit-report rights only, not harassment. */
const title = { zh: '征信投诉办理规程', en: 'Procedure for Credit-reporting Complaints (征信投诉办理规程)' }
const provision = provisionsOf({
  id: 'ZXTS', title, force: 'law', from: '2024-04-15', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo angelala00/pbc_regulations@b6c2015 files/extract_uniq/tiaofasi_normative_document/tiaofasi_normative_document_000018_000.txt' },
})

export const creditComplaints = [
  provision('competent-branch', article(4), {
    gist: { zh: '由被投诉人所在地人民银行分支机构管辖', en: 'The PBOC branch where the respondent is takes the complaint', es: 'Es competente la sucursal del PBOC del lugar del reclamado' },
  }),
  provision('materials', article(5), {
    gist: { zh: '书面提出，交本人签名的申请单、事实和证据、身份证明复印件', en: 'In writing, with a signed form, facts and evidence, and a copy of identity', es: 'Por escrito, con formulario firmado, hechos y pruebas y copia de identidad' },
  }),
  provision('agent', article(7), {
    gist: { zh: '委托他人的，还要代理人身份证明复印件和授权委托书原件', en: 'An agent also needs a copy of identity and the original authority', es: 'El representante aporta además copia de identidad y la autorización original' },
  }),
  provision('truthfulness', article(8), {
    gist: { zh: '要实事求是，不得捏造、歪曲，不得提供虚假材料', en: 'It must be true: nothing invented or twisted, no false papers', es: 'Debe ser veraz: nada inventado o tergiversado, sin documentos falsos' },
  }),
  provision('acceptance', article(9), {
    gist: { zh: '材料齐全、有明确的被投诉人、有事实和证据线索、属于管辖的，应当受理', en: 'Accepted where papers are complete, the respondent clear, there are facts and evidence, and the branch is competent', es: 'Se admite si los papeles están completos, el reclamado es claro, hay hechos y pruebas y la sucursal es competente' },
  }),
  provision('refusal', article(10), {
    gist: { zh: '材料不全、没有明确被投诉人、没有证据线索、已处理无新事实、已经司法处理等，不予受理', en: 'Refused: papers incomplete, no clear respondent, no evidence, handled before without new facts, or settled in court', es: 'Se rechaza: papeles incompletos, sin reclamado claro, sin pruebas, ya tramitado sin hechos nuevos, o resuelto en tribunales' },
  }),
  provision('review-of-papers', article(11), {
    gist: { zh: '收到材料十个工作日内审查；要补正的一次性告知，十个工作日内补正，逾期视为放弃', en: 'Papers are reviewed in 10 working days; what is missing is told once and supplied in 10 working days, or the complaint lapses', es: 'Los papeles se revisan en 10 días hábiles; lo que falta se indica una vez y se aporta en 10 días hábiles, o se da por desistido' },
    limits: { workingDaysMax: 10, correctionWorkingDaysMax: 10 },
  }),
  provision('answer', article(16), {
    gist: { zh: '自受理之日起三十日内作出处理结论、答复', en: 'Concluded and answered within 30 days of acceptance', es: 'Se concluye y responde en 30 días desde la admisión' },
    limits: { daysMax: 30 },
  }),
  provision('suspension', article(18), {
    gist: { zh: '有不可抗力、等待其他关键处理结果等情形可以中止，中止期间不计入期限', en: 'It may be suspended for force majeure or to await a key result elsewhere; that time is not counted', es: 'Puede suspenderse por fuerza mayor o a la espera de otro resultado clave; ese tiempo no cuenta' },
  }),
  provision('termination', article(19), {
    gist: { zh: '撤回、捏造或提供虚假材料、冒名或隐瞒代理关系的，应当终止', en: 'It ends when withdrawn, when false papers are given, or when brought under another’s name or with a hidden agent', es: 'Termina si se retira, si hay documentos falsos o si se presenta en nombre ajeno u ocultando al representante' },
  }),
  provision('merger', article(20), {
    gist: { zh: '提出新事实、新证据的可以合并，并重新受理', en: 'New facts or evidence may be joined, and the complaint is accepted anew', es: 'Hechos o pruebas nuevos pueden acumularse, y se admite de nuevo' },
  }),
]
