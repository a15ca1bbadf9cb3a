import { describe, expect, it } from 'vitest'
import { wordWarnings } from '@/lib/letters/own-words'

const codesOf = (text: string) => wordWarnings([text]).map(({ code, level }) => `${code} ${level}`)

describe('a writer’s own words', () => {
  it.each([
    '再打来我就杀了你们负责人。', '小心我弄死你全家', '不处理我就砍人', '我要去你们公司砸东西', '我明天就带汽油去把你们公司烧了', '我会去堵你们公司的门', '再骚扰我妈，我就跟你们同归于尽',
    '我会把你们员工的住址发到网上', '我一定将催收的照片和电话贴到朋友圈', '不给钱就曝光', '你们不停我们就天天投诉', '如不处理，我们就曝光', '不然我就曝光你们', '否则后果自负',
    '我要人肉你', '不停就一直投诉', '我要在抖音上公布你们员工的照片和电话', '催收员的手机号我会公布到网上', '老子一定要打断你的腿', '我会带刀去你们公司', '我会天天去你们营业厅闹', '我会带人去你们公司闹事',
  ])('stop where they threaten: %s', (text) => expect(codesOf(text)).toContain('threat block'))

  it.each([
    '给我五万封口费我就撤诉', '如果贵司付我三万元我就不再举报', '赔我20000元就撤回投诉', '打2万到我卡上，我便不追究', '拿10万块来就算了', '支付五千元精神损失，可以删帖',
    '想让我撤诉，先给3万', '要我撤回投诉，拿出5000元', '不给8000元我就去监管举报', '拿2000块来，否则我天天举报你', '免除全部欠款我就不投诉了', '减免全部利息，我就撤销投诉', '拿钱来，我就闭嘴',
    '转我微信一万元，我删帖', '赔偿我十万元，不然网上见', '给一万元，我就当没事',
  ])('stop where they trade the complaint for money: %s', (text) => expect(codesOf(text)).toContain('money-demand block'))

  it.each(['我就要自杀给你们看', '家人因此几次想轻生', '我真的不想活了'])('bring help before anything else where somebody may harm themselves: %s', (text) =>
    expect(codesOf(text)).toEqual(['self-harm warn']))

  it.each(['半夜砍死你们全家', '弄死你'])('ask whose words of violence are that nobody is said to have spoken: %s', (text) => expect(codesOf(text)).toEqual(['threat-unmarked warn']))

  it.each([
    '对方说“再不还就弄死你”，还说“否则曝光通讯录”。', '3月2日23时，来电人称不还就上门砸东西。', '他们威胁要是我不还钱就砸我家的门。', '对方扬言要砍我，我很害怕。', '催收对我母亲说要找人收拾她。',
    '请停止夜间来电，并书面答复。', '对方称不还就上门。', '对方说否则后果自负。', '我要向你们反映他们砸门的事。', '我会把被砸的门拍照保存。', '我要求赔偿被砸坏的玻璃300元。',
    '我将保留砸门时的录像并依法报警。', '如果贵司不答复，我将向国家金融监督管理总局投诉。', '请求赔偿精神损害抚慰金5000元。', '贵司书面道歉并停止联系我的家人后，我将撤回投诉。', '我就怕他们烧我的房子。',
    '对方把我的照片和电话发到了群里。', '催收人员将我的身份证号公开在朋友圈。', '我把通话记录和照片交给你们。', '我会把对方的电话号码提供给公安机关。', '我要把录音光盘交给贵局。',
    '对方索要三万元才肯撤回诉讼。', '我已支付本金3万元，剩余部分请核对。',     '我会拼命打工还清欠款。', '我准备拼命工作还钱。', '我今天砸锅卖铁也会还清。', '我可以砸钱请律师。', '我要打死也不会说出亲戚的住址。', '我会将对方电话发给警察。', '我会把你们的电话号码发给公安机关。',
    '我们会把催收的电话记录发给银保监局。', '我将把他的照片发给派出所辨认。', '我要求把催收人员的电话录音发给我。', '我已付清3000元，对方才撤回起诉。', '我付清欠款3万元后，贵单位才同意撤诉。',
    '如果贵单位支付退款800元，我可以撤回本次投诉。', '法院判决赔偿2000元的，我方愿意撤回上诉。', '短信内容是：我要弄死你', '原话：老子砍死你', '电话那头吼，老子要杀你全家', '短信称：今天不还，我就曝光',
    '群里有人发：我要把你家人的照片挂到网上', '还清后请出具结清证明。', '我们要炸酱面店的地址核对营业执照。', '我要动手术，请在7月以后联系。',
  ])('are left alone where they tell, ask or announce a lawful step: %s', (text) => expect(codesOf(text)).toEqual([]))

  it('are told as they stand, each once', () => {
    expect(wordWarnings(['我就砍人。你们等着，我就砍人。', '我就砍人'])).toEqual([{ code: 'threat', level: 'block', value: '我就砍人' }])
    expect(wordWarnings(['不還錢就曝\u200b光你们'])[0]).toEqual({ code: 'threat', level: 'block', value: '不還錢就曝\u200b光' })
  })
})
