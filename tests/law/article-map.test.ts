import { expect, test } from 'vitest'
import { provisionList, publicSecurityArticleMap } from '@/lib/law'
import { passageAt, placeOf } from './statute-text'
import { topicWords } from './topic-words'

/** The articles of 2012 and of 2025 in the map, with words that both texts say of the matter. A new article has its own words. */
const shared: [old: string, revised: string, words: string[]][] = [
  ['19', '20', ['主动投案，向公安机关如实陈述自己的违法行为', '减轻']],
  ['20', '22', ['从重处罚', '教唆、胁迫、诱骗他人违反治安管理']],
  ['22', '25', ['没有被公安机关发现的，不再处罚']],
  ['23', '26', ['扰乱机关、团体、企业、事业单位秩序']],
  ['25', '29', ['散布谣言', '扬言实施放火']],
  ['26', '30', ['追逐、拦截他人', '强拿硬要']],
  ['28', '32', ['故意干扰无线电业务正常进行']],
  ['29', '33', ['侵入计算机信息系统']],
  ['40', '47', ['非法侵入他人住宅']],
  ['41', '49', ['以其他滋扰他人的方式乞讨']],
  ['42', '50', ['写恐吓信', '诬告陷害他人', '干扰他人正常生活', '散布他人隐私']],
  ['43', '51', ['结伙殴打、伤害他人', '故意伤害他人身体']],
  ['45', '53', ['虐待家庭成员', '遗弃没有独立生活能力的被扶养人']],
  ['46', '54', ['强迫他人提供服务']],
  ['', '56', ['出售或者提供个人信息']],
  ['48', '57', ['冒领、隐匿、毁弃', '他人邮件']],
  ['49', '58,59', ['敲诈勒索', '故意损毁公私财物']],
  ['50', '61', ['拒不执行人民政府在紧急状态情况下依法发布的决定']],
  ['51', '62', ['冒充国家机关工作人员', '虚假身份招摇撞骗']],
  ['52', '63', ['伪造、变造或者买卖国家机关']],
  ['58', '88', ['社会生活噪声污染防治']],
  ['60', '72', ['谎报案情，影响行政执法机关依法办案']],
  ['77,78', '90', ['应当告知报案人、控告人、举报人、投案人']],
  ['79', '91', ['严禁刑讯逼供']],
  ['80', '94', ['国家秘密、商业秘密', '予以保密']],
  ['84', '98', ['询问笔录应当交被询问人核对']],
  ['85', '99', ['询问被侵害人或者其他证人']],
  ['91', '109', ['可以由公安派出所决定']],
  ['93', '111', ['没有本人陈述，但其他证据能够证明案件事实']],
  ['94', '112', ['有权陈述和申辩']],
  ['95', '113', ['治安案件调查结束后', '作出以下处理']],
  ['97', '116', ['宣告治安管理处罚决定书', '有被侵害人的']],
  ['98', '117', ['有权要求举行听证']],
  ['99', '118', ['办理治安案件的期限', '可以延长三十日']],
  ['100', '119', ['可以当场作出治安管理处罚决定']],
  ['102', '121', ['申请行政复议或者提起行政诉讼']],
  ['114', '133', ['自觉接受社会和公民的监督', '检举、控告']],
  ['116', '139', ['超过询问查证的时间限制人身自由']],
  ['119', '144', ['月1日起施行']],
]

const pairs = publicSecurityArticleMap.map(({ old, revised }) => [old.join(','), revised.join(',')])

test('the map and the words beside it name the same pairs', () => {
  expect(shared.map(([old, revised]) => [old, revised])).toEqual(pairs)
})

test.each(shared)('2012 art. %s and 2025 art. %s speak of the same matter', (old, revised, words) => {
  const texts = [...(old ? [passageAt('治安管理处罚法-2012', old)] : []), passageAt('治安管理处罚法-2025', revised)]
  for (const text of texts) expect(words.filter((word) => !text.includes(word))).toEqual([])
})

test('what is new in 2025 was nowhere in 2012, and no article is mapped twice', () => {
  const mapped = publicSecurityArticleMap.flatMap(({ old, revised }) => [...old.map((one) => `2012/${one}`), ...revised.map((one) => `2025/${one}`)])
  expect(new Set(mapped).size).toBe(mapped.length)
  expect(passageAt('治安管理处罚法-2012', '56')).not.toContain('个人信息')
})

/** Articles of a provision of 治安管理处罚法 in one of its two texts. */
const articlesOf = (topic: string, from: string) => topicWords.filter((group) => group.statute === 'ZAGL' && group.from === from)
  .flatMap(({ rows }) => rows).filter(([each]) => each === topic).flatMap(([, place]) => placeOf(place).articles.map(({ number }) => number))

const topics = provisionList.filter(({ statute }) => statute === 'ZAGL').map(({ id }) => id.slice('ZAGL/'.length))

test.each(topics)('the articles of %s are one pair of the map', (topic) => {
  const [old, revised] = [articlesOf(topic, '2013-01-01'), articlesOf(topic, '2026-01-01')]
  // 50(2), the order to keep away, is new inside an article that has a predecessor; 136 has none.
  if (topic === 'no-contact-order') return expect([old, revised]).toEqual([[], [50]])
  if (topic === 'sealed-records') return expect([old, revised]).toEqual([[], [136]])
  const matching = publicSecurityArticleMap.filter((pair) => old.every((one) => pair.old.includes(one)) && revised.every((one) => pair.revised.includes(one)))
  expect([topic, old.length > 0 || revised[0] === 56, matching.length]).toEqual([topic, true, 1])
})
