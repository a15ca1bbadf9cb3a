import { article } from './article'
import { citeIn, citeSubject, provisionsOf } from './statute'

/** 关于办理实施“软暴力”的刑事案件若干问题的意见 (RBL), from 2019-04-09. Art. 1 and art. 2 para. 1 were read; the rest second-hand. */
const title = { zh: '关于办理实施“软暴力”的刑事案件若干问题的意见', en: 'Opinions on criminal cases of “soft violence” (关于办理实施“软暴力”的刑事案件若干问题的意见)' }
const opinions = { id: 'RBL', title, force: 'law', from: '2019-04-09', checkedOn: '2026-11-22' } as const
const provision = provisionsOf({
  ...opinions, grade: 'P', cite: citeIn(title), source: { title: `${title.zh}（第一条、第二条第一款）`, ref: 'http://6dgww.com/Article/9264960.html ; http://www.drxsfd.com/xf/xx2_sj.asp?bh=8700' },
})

export const softViolence = provision('soft-violence', article(1), {
  gist: { zh: '软暴力：为谋取不法利益或形成非法影响而滋扰、纠缠、哄闹、聚众造势等，足以使人恐惧或影响正常生活', en: 'Soft violence: pestering, hounding, rowdy scenes and the like for unlawful gain or influence, enough to frighten people or disturb their normal life', es: 'Violencia blanda: importunar, acosar, alborotar y similares por lucro o influencia ilícitos, suficiente para atemorizar o perturbar la vida normal' },
})

export const softViolenceForms = provision('forms', article(2), {
  gist: { zh: '表现形式有跟踪贴靠、揭发隐私、侵入住宅、贴报喷字、拉挂横幅、堵门、哄闹滋扰等', en: 'Forms: following, exposing privacy, entering homes, posters and paint, banners, blocking doors, rowdy pestering and the like', es: 'Formas: seguir, exponer la intimidad, entrar en viviendas, carteles y pintadas, pancartas, bloquear puertas, alborotos y similares' },
})

export const lawfulDebtException = provisionsOf({
  ...opinions, grade: 'S', cite: citeSubject(title),
  source: { title: `${title.zh}，内容据报道`, ref: 'http://strb.dahuawang.com/content/201904/15/c45849.htm' },
})('lawful-debt-exception', { zh: '合法债务的例外', en: 'the exception for lawful debts' }, {
  gist: { zh: '因本人合法债务等民间矛盾、没有严重后果的一般不作犯罪处理，经批评制止或处罚后仍继续的除外', en: 'A dispute over one’s own lawful debt without grave results is as a rule no crime, unless it goes on after a warning or punishment', es: 'Un conflicto por una deuda legítima propia sin consecuencias graves no suele ser delito, salvo que siga tras una advertencia o sanción' },
})

export const softViolenceOpinions = [softViolence, softViolenceForms, lawfulDebtException]
