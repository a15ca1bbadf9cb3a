import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 公安机关办理刑事案件程序规定 (XSCX), text of 2020; that it stands from 2020-09-01 was not verified. The text of 2012 was not read. */
const title = { zh: '公安机关办理刑事案件程序规定', en: 'Police Rules of Criminal Procedure (公安机关办理刑事案件程序规定)' }
const provision = provisionsOf({
  id: 'XSCX', title, force: 'law', from: '2020-09-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: `${title.zh}（2020年修正）`, ref: 'repo LawRefBook/Laws@2f4c5c2 部门规章/公安部/公安机关办理刑事案件程序规定(2020-07-20).md' },
})

export const criminalProcedure = [
  provision('must-accept', article(169), {
    gist: { zh: '对报案、控告、举报都应当立即接受，问明情况并制作笔录', en: 'Every report must be taken at once, with questions and a record', es: 'Toda denuncia debe recibirse de inmediato, con preguntas y acta' },
  }),
  provision('evidence-list', article(170), {
    gist: { zh: '对提供的证据材料应当登记，制作接受证据材料清单', en: 'Evidence handed over is registered, with a list', es: 'Las pruebas entregadas se registran con una lista' },
  }),
  provision('receipt', article(171), {
    gist: { zh: '应当制作受案登记表和受案回执，并把回执交给报案人', en: 'A case register and a receipt are made, and the reporter gets the receipt', es: 'Se hace un registro y un recibo, que se entrega al denunciante' },
  }),
  provision('false-accusation-warning', article(172), {
    gist: { zh: '要说明诬告的法律责任；不是捏造伪造的，即使有出入、错告，也要和诬告区别', en: 'The liability for false accusation is explained; an honest mistake is kept apart from it', es: 'Se explica la responsabilidad por acusación falsa; el error de buena fe se distingue' },
  }),
  provision('private-prosecution', article(176), {
    gist: { zh: '告诉才处理的案件，应当告知向法院起诉；轻微的可以自诉', en: 'Where only a private suit is possible, the police say so; minor cases may be brought privately', es: 'Si solo cabe querella privada, la policía lo indica; los casos leves pueden llevarse en privado' },
  }),
  provision('refusal-notice', article(178), {
    gist: { zh: '有控告人的，不予立案通知书应当三日内送达', en: 'A notice that no case is opened reaches the complainant within 3 days', es: 'La negativa a abrir el caso se notifica al denunciante en 3 días' },
    limits: { daysMax: 3 },
  }),
  provision('reconsideration', article(179), {
    gist: { zh: '收到不予立案通知书七日内向作出决定的公安机关申请复议，不服再七日内向上一级申请复核；各三十日，可延不超过三十日', en: 'Within 7 days ask the same police for reconsideration, then within 7 days the level above for re-examination; 30 days each, extended by at most 30', es: 'En 7 días se pide reconsideración a la misma policía y luego, en 7 días, revisión al nivel superior; 30 días cada una, ampliables 30 como máximo' },
    limits: { applyDaysMax: 7, decideDaysMax: 30, extensionDaysMax: 30 },
  }),
  provision('answer-to-procuratorate', article(182), {
    gist: { zh: '检察院要求说明不立案理由的，七日内说明；通知立案的，十五日内立案', en: 'Asked by the procuratorate, the police give reasons in 7 days; told to open a case, they do so in 15', es: 'A petición de la fiscalía, la policía da motivos en 7 días; si se le ordena, abre el caso en 15' },
    limits: { reasonsDaysMax: 7, openDaysMax: 15 },
  }),
]
