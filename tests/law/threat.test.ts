import { expect, test } from 'vitest'
import { threat } from '@/lib/law/violations/threat'
import { message, connected } from './attempts'
import { cited, judged } from './facts'

const found = (text: string) => judged('threat', [message('2026-03-01 10:00:00', text)]).findings[0]

test.each([
  '明天我带人到你家门口，门砸了别怪我', '再不还，放学路上我替你接孩子，后果自负', '别让孩子看见流血', '我们就去她孩子学校门口堵人动手', '明天我过去🔪看看你',
  '再不还钱卸你一条腿', '信不信我弄死你', '你给我等着，出门小心点', '今晚就带几个兄弟上门坐坐', '不还就把你家门锁灌胶', '明天去你公司堵你', '你儿子在实验小学三年级对吧，当心孩子出事',
  '我知道你孩子在哪个学校上学', '再躲就砍了你', '打断你的狗腿', '让你全家不得安宁', '要你命', '小心走夜路', '给你家门上泼油漆', '敢报警就捅你两刀', '明早堵门，看你出不出来',
  '你女儿放学我去接', '看好你家孩子', '出了什么事别怪我', '不还钱就打你一顿', '找人收拾你', '放火烧了你家', '你父母要是有个三长两短自己担着', '兄弟们已经在你楼下了，等着见血',
  '你妈心脏不好是吧，我天天去看她', '听说你奶奶身体不好？我们每天上门问候她', '我们天天去看你爸，他有高血压吧', '你老婆怀孕了吧，我们隔三差五去找找她', '你爸有心脏病，受得了刺激吗',
  '拿刀去你单位找你', '把你孩子绑了', '我让你横着出去，让你消失', '剁你一根手指', '再不接电话就砸你家玻璃', '到时候给你收尸', '派人去你老婆单位闹', '你敢投诉？投诉也打断你的腿', '他说“弄死你”，你等着',
])('a threat: %s', (text) => {
  expect(found(text)?.spans.map((span) => text.slice(span.start, span.end))).toEqual(found(text)?.spans.map((span) => span.text))
  expect(found(text)?.attempts).toHaveLength(1)
})

test.each([
  '您若仍不还款，我方将起诉并将逾期信息报送征信系统，请知悉。', '若持续不处理，我司将依法向有管辖权的法院提起诉讼，并按规定报送征信信息。', '【橙穗分期】林知夏您好，您的借款已逾期，请尽快登录App处理，如已还款请忽略。',
  '林女士，我是鼎朔的案件专员，看到请回电02355500123，谈一下还款安排。', '我们将安排外访人员上门核实情况', '收到😀 你还钱我就不联系，随你怎么说🤷', '起床没？钱准备好了吗，别装睡。',
  '逾期后果自负，请重视个人信用', '砸锅卖铁也要把钱还上', '自己动手操作还款很简单', '请卸载旧版App后重新登录', '您的银行卡绑定成功', '我们会去公安局报案', '家人电话我们会联系', '请收拾一下心情，尽快还款',
  '我打你电话怎么不接', '再打你公司电话也没人接', '上门打电话都找不到人', '限今日17点前联系办案人还清欠款，否则上门拘传。', '孩子的学费先不交也要还款', '我们不会对您动手，请放心', '请保护您的家人信息安全',
  '开车注意安全，到家后回电', '当心征信受影响', '您的账户存在安全风险', '血本无归', '请尽快动手还款', '老人家身体还好吗', '您投诉称催收员说过“打断你的腿”，我司已核查，向您致歉', '您反映的“弄死你”等言语已记录，我们会严肃处理', '为了孩子的将来，请按时还款', '我天天去看奶奶', '我妈心脏不好，我天天去医院看她', '你妈心脏不好，你要天天去看她', '听说您母亲身体不好，请保重', '您父亲住院，我们理解，可以申请延期',
  '您母亲身体不好，我们每天都会为您保留分期名额', '你爸心脏不好，我知道，你每天多陪陪他', '我们天天来电是为了提醒您还款，您的家人身体都好吧',
])('no threat: %s', (text) => {
  expect(found(text)?.spans.map((span) => span.text) ?? []).toEqual([])
})

const deeds = [
  '找人收拾你', '让你断手断脚', '让你见血', '去学校堵你女儿', '打断你的腿', '弄死你', '砸你家玻璃', '往你家泼油漆', '打爆你的头', '扒了你的皮', '把你扔江里喂鱼', '打你全家', '把你孩子接走', '带刀去找你', '半夜堵你家门',
  '卸你一条胳膊', '放火烧你家', '让你全家不得安宁', '绑了你儿子', '给你家送花圈', '灌你家锁眼', '让你生不如死', '带几个兄弟去你家', '捅你两刀', '弄瞎你的眼', '教训教训你', '对你孩子下手', '动手打你', '去幼儿园接你儿子',
]
const heard = (frame: string) => deeds.filter((deed) => found(frame.replace('X', deed)))

test.each([
  '我们不会X', '我司承诺绝不会X', '我们从来没有要X', '又没有要X，你怕什么', '我没说要X', '没有人会X，请放心', '我们不是要X', '我们怎么会X呢', '我们并未派人X', '请警惕有人以“X”相威胁', '请警惕有人以X相威胁', '谨防不法分子用“X”恐吓您',
  '绝不允许员工说X这种话', '公司严禁催收人员说“X”', '公司规定任何员工都不得X', '法律不允许任何机构X', '请勿轻信“X”等谣言', '网传“X”是假的', '如果有人说要X，您可以向我们投诉',
])('denied, forbidden or warned of, whatever the deed: %s', (frame) => expect(heard(frame)).toEqual([]))

test.each([
  '再不还钱就X', '你以为我们不会X？', '谁说我们不会X', '看我敢不敢X', '看我会不会X', '别逼我们X', '别以为没有人敢X', '我们不会放过你，X', '我们不会只打电话，还要X', '不会骗你，X', '不是跟你开玩笑，X', '没有人拦得住我X', '不准你躲，再躲X',
  '投诉没用，照样X', '再去投诉就X', '如果报警就X',
])('no denial at all, whatever the deed: %s', (frame) => expect(heard(frame)).toEqual(deeds))

test('the clause is quoted, with its place in the text', () => {
  const text = '林知夏，躲没用，明天我带人到你家门口，看你开不开门，门砸了别怪我。'
  expect(found(text)?.spans.map((span) => span.text)).toEqual(['明天我带人到你家门口', '门砸了别怪我'])
})

test('what a person wrote down of a call counts like a message', () => {
  const call = connected('2026-03-01 10:00:00', { content: '对方说再不还就打断我的腿' })
  expect(judged('threat', [call]).findings[0]?.attempts).toEqual([call.id])
})

test('each act stands under the version of its own day, the last second of 2025 and the first of 2026 apart', () => {
  const acts = ['2025-12-31 23:59:59', '2026-01-01 00:00:00'].map((time) => message(time, '弄死你'))
  const [finding] = judged('threat', acts).findings
  expect(cited(finding)).toEqual(['ZAGL 2013-01-01 1', 'ZAGL 2026-01-01 1'])
  expect(finding?.provisions.map((provision) => provision.cite.zh)).toEqual([
    '《中华人民共和国治安管理处罚法》（2012年修正）第四十二条第（一）项', '《中华人民共和国治安管理处罚法》（2025年修订）第五十条第一款第（一）项',
  ])
})

test('words of the person who was reached, of others and of other purposes never count', () => {
  const text = '几点回？再不回来吃饭看我不打断你的腿😠'
  expect(judged('threat', [message('2026-03-01 10:00:00', text, { direction: 'outgoing' })])).toEqual({ findings: [], prompts: [] })
  expect(judged('threat', [message('2026-03-01 10:00:00', text, { purpose: 'other', purposeBy: 'person' })])).toEqual({ findings: [], prompts: [] })
})

test('a threat from a shared or unknown number is asked about', () => {
  const acts = (['shared', 'unknown'] as const).map((attribution, index) => message('2026-03-01 10:00:00', '弄死你', { attribution, lender: null, number: `1700000000${index}` }))
  const { findings, prompts } = judged('threat', acts)
  expect(findings).toEqual([])
  expect(prompts.map((prompt) => prompt.reason.key)).toEqual(['ask-shared-number', 'ask-unknown-number'])
})

test('an implied threat is a proposal to a person, in words of a collector only', () => {
  const text = '你妈心脏不好是吧，我天天去看她'
  expect(found(text)?.spans.map((span) => span.text)).toEqual([text])
  expect(threat.needsPerson).toBe(true)
  expect(threat.caution.map(({ key }) => key)).toContain('caution-read-whole-text')
  expect(judged('threat', [message('2026-03-01 10:00:00', text, { direction: 'outgoing' })]).findings).toEqual([])
  expect(judged('threat', [message('2026-03-01 10:00:00', text, { purpose: 'other', purposeBy: 'person' })]).findings).toEqual([])
})
