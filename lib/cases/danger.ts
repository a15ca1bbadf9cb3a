/** Words that call for help before anything is written down. They judge nobody: they only put the steps in front. */

export const dangers = ['threat', 'visit', 'minor', 'self-harm'] as const
export type Danger = (typeof dangers)[number]

/** Words of someone who may harm themselves. */
export const selfHarmWords = /自杀|自尽|轻生|寻死|不想活|活不下去|跳楼|割腕|上吊|喝农药|死给[你他]|suicide|kill myself|end my life/iu

const signs: Partial<Record<Danger, RegExp>> = {
  threat: /杀了?你|杀你全家|砍|捅|打死|打断|弄死|弄残|废了你|要你的?命|泼油|泼漆|放火|烧了|炸了|绑架|\b(?:kill|hurt|beat|burn|stab)\b/iu,
  visit: /上门|堵门|砸门|门口等|到你家|去你家|来你家|到单位闹|at (?:your|my|the) door|come to (?:your|my) (?:home|house)/iu,
  minor: /孩子|小孩|未成年|放学|学校门口|幼儿园/u,
  'self-harm': selfHarmWords,
}

/** Which dangers a text speaks of. */
export const dangersIn = (text: string): Danger[] => dangers.filter((danger) => signs[danger]?.test(text))
