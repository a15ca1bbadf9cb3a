import { Converter } from 'opencc-js/cn2t'
import { expect, test } from 'vitest'
import { purposeByRule } from '@/lib/evidence/purpose'

const read = [
  ['【橙穗分期】验证码 480213，用于登录，5分钟内有效。', 'other'], ['您的动态密码为 1234', 'other'], ['Your verification code is 1234', 'other'],
  ['【橙穗分期】春日福利：最高可借20万元，点击领取利率券，拒收请回复R', 'other'], ['会员日满100减20，回T退订', 'other'],
  ['【橙穗分期】您的借款已逾期，请尽快处理，退订回T', 'collection'], ['您欠款未还，领取减免优惠请回复', 'collection'], ['验证码 1234，登录后请结清欠款', 'collection'],
  ['【岚州市人民法院】您有一份传票待领取', 'collection'], ['您的案件材料请到平台领取，过期不候', 'collection'], ['【橙穗分期】验证码 1234，谨防冒充公安的诈骗', 'other'],
  ['看到请回电02355500123，谈一下还款安排。', 'collection'], ['您好，麻烦让她看下手机。', 'collection'], ['新年第一天送你一句话：再不还，后果自负。', 'collection'], ['', 'collection'], [null, 'collection'],
] as const

test.each(read)('%s → %s', (content, purpose) => expect(purposeByRule({ direction: 'incoming', content })).toBe(purpose))

test.each(['hk', 'tw'] as const)('the same in the script of %s', (to) => {
  const convert = Converter({ from: 'cn', to })
  for (const [content, purpose] of read) expect([content, purposeByRule({ direction: 'incoming', content: content && convert(content) })]).toEqual([content, purpose])
})

test('what the person sent is never collection', () => expect(purposeByRule({ direction: 'outgoing', content: '还款' })).toBe('other'))
