import { Converter } from 'opencc-js/cn2t'
import { expect, test } from 'vitest'
import { purposeByRule } from '@/lib/evidence/purpose'

const read = [
  ['【橙穗分期】验证码 480213，用于登录，5分钟内有效。', 'other'], ['您的动态密码为 1234', 'other'], ['Your verification code is 1234', 'other'],
  ['【橙穗分期】春日福利：最高可借20万元，点击领取利率券，拒收请回复R', 'other'], ['会员日满100减20，回T退订', 'other'],
  ['【橙穗分期】您的借款已逾期，请尽快处理，退订回T', 'collection'], ['您欠款未还，领取减免优惠请回复', 'collection'], ['验证码 1234，登录后请结清欠款', 'collection'],
  ['【岚州市人民法院】您有一份传票待领取', 'collection'], ['您的案件材料请到平台领取，过期不候', 'collection'], ['【橙穗分期】验证码 1234，谨防冒充公安的诈骗', 'other'],
  ['看到请回电02355500123，谈一下还款安排。', 'collection'], ['您好，麻烦让她看下手机。', 'collection'], ['新年第一天送你一句话：再不还，后果自负。', 'collection'], ['', 'collection'], [null, 'collection'],
  ['【橙穗分期】登录验证：582013，打死也不要告诉别人', 'other'], ['验证码123456，您正在进行还款操作', 'other'], ['校验码：889900，您正在申请还款', 'other'], ['请输入验证码4021完成还款，如非本人还款请忽略', 'other'],
  ['还款验证码：771204，请勿泄露', 'other'], ['381920是您的橙穗分期登录口令', 'other'], ['动态码5520，您正在授权查询征信', 'other'], ['您正在办理提前结清，校验码 334455', 'other'], ['验证码8812，还款金额500.00元', 'other'],
  ['验证码 4412，您的借款已逾期，请尽快登录还款', 'collection'], ['验证码 4412，请立即还款', 'collection'], ['您的验证码：不还钱就弄死你', 'collection'], ['登录验证失败，请于20260301前还清', 'collection'], ['校验码 3344，您的贷款明日到期，请存入资金', 'collection'],
  ['借钱就上橙穗，额度高放款快', 'other'], ['授信额度已提升至8万元，点击使用', 'other'], ['橙穗分期，秒批款，随借随还，最高额度20万', 'other'], ['新客专享低息，还款灵活，支持提前还款', 'other'], ['不看征信，极速放款，点击借款', 'other'],
  ['急需用钱？橙穗免抵押，日息低，分钟到账', 'other'], ['邀请好友得红包', 'other'], ['您的优惠券即将到期，点击使用', 'other'], ['您的借款额度即将到期，点击提现', 'other'],
  ['您的借款即将到期，请提前存入资金，回T退订', 'collection'], ['本期账单将于3月5日自动扣款，请确保余额充足，退订回T', 'collection'], ['【橙穗分期】您的分期3日后到期，限时福利不影响扣款，拒收请回复R', 'collection'],
  ['您的授信额度将被冻结，请尽快联系', 'collection'], ['专属减免名额今日截止，点击领取', 'collection'], ['您有一次延期机会，限时领取', 'collection'], ['借钱的时候说得好听，现在人呢', 'collection'], ['额度都给你批了，别躲', 'collection'],
  ['最后一次机会，领取减免方案请回电', 'collection'], ['恭喜您获得8.8折利率，点击立即申请', 'other'], ['您有一笔50000元备用金待提取', 'other'], ['【橙穗分期】您的可用额度为32000元，随时可借', 'other'],
  ['老用户回归礼包，提现即送话费', 'other'], ['您的额度已被停用，请尽快回电', 'collection'], ['验证码？别装了，快还钱', 'collection'], ['您的还款日为本月15日，请保持卡内余额，退订回T', 'collection'], ['立即申请延期，逾期后果自负', 'collection'],
] as const

test.each(read)('%s → %s', (content, purpose) => expect(purposeByRule({ direction: 'incoming', content })).toBe(purpose))

test.each(['hk', 'tw'] as const)('the same in the script of %s', (to) => {
  const convert = Converter({ from: 'cn', to })
  for (const [content, purpose] of read) expect([content, purposeByRule({ direction: 'incoming', content: content && convert(content) })]).toEqual([content, purpose])
})

test('what the person sent is never collection', () => expect(purposeByRule({ direction: 'outgoing', content: '还款' })).toBe('other'))
