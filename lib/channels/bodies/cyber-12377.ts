import { anyTicket, call, checkedOn, must, type ChannelEntry } from '../channel'
import { verdict } from '../readiness'

/** 中央网信办举报中心: what stands in public online, by its exact address. */
export const cyber12377: ChannelEntry = {
  id: 'cyber-12377',
  row: 'telecom',
  place: 4,
  about: 'anyone',
  accepts: ['public-insult', 'exposed-information', 'rumours'],
  refuses: ['phone-nuisance', 'private-chats', 'debt'],
  cannot: ['only-public', 'urges-platforms'],
  prerequisites: ['platform-first', 'exact-address'],
  fields: [must('address'), must('account'), must('time'), must('screenshot')],
  attachments: ['screen-recording'],
  access: [{ key: 'site', grade: 'S' }, { key: 'line', grade: 'S', dial: ['12377'] }, { key: 'mail', grade: 'S' }, { key: 'app', grade: 'S' }],
  excludes: [],
  escalation: ['police', 'court'],
  hours: null,
  script: call,
  hearsNameAlone: true,
  events: anyTicket,
  // A poster on a wall, a group or a neighbourhood is no public page: only a confirmed exposure, told as on the web where it was told where.
  readiness: ({ facts }) => {
    const exposed = facts.findings.filter(({ violation }) => violation === 'public-exposure')
    if (exposed.some(({ places }) => !places?.length || places.includes('web'))) return verdict('ready', 'exposure-found')
    return verdict('blocked', exposed.length ? 'web-needed' : 'exposure-needed')
  },
  paper: { reader: 'regulator', taker: '中央网信办举报中心', called: '举报' },
  source: { ref: 'https://www.80icp.com/226.html', grade: 'S', checkedOn },
  words: {
    zh: {
      name: '12377 网络举报',
      summary: '网上公开的侮辱、曝光；要准确网址，不管电话骚扰',
      events: { acknowledged: '拿到查询码', referred: '转给所在平台处理' },
      accepts: { 'public-insult': '网上公开侮辱', 'exposed-information': '人肉、曝光个人信息', rumours: '造谣' },
      refuses: { 'phone-nuisance': '电话骚扰', 'private-chats': '群聊、私信，难受理', debt: '债务' },
      cannot: { 'only-public': '只看公开内容，没有准确网址的办不了', 'urges-platforms': '督促平台处理，不赔偿、不处罚个人' },
      prerequisites: { 'platform-first': '建议先向所在平台举报', 'exact-address': '准确的网址；先截图、录屏，再请求删除' },
      fields: { address: '网址', account: '发布的账号', time: '时间', screenshot: '截图' },
      attachments: { 'screen-recording': '录屏' },
      access: { site: 'www.12377.cn', line: '12377', mail: 'jubao@12377.cn', app: '网络举报客户端' },
      script: {
        have: '手边放好：网址、账号、截图、发布的时间、笔。',
        open: '我要举报网上公开曝光个人信息的内容，我有准确的网址。',
        ask: '请告诉我查询码，怎么补交录屏。',
        note: '记下工号、时间、查询码。',
      },
      because: {
        'exposure-found': '有已确认的发现涉及公开曝光。公开网页上的、有准确网址的，可以举报。',
        'exposure-needed': '先确认网上有公开曝光或侮辱，需要公开网页的准确网址。电话骚扰不归这里。',
        'web-needed': '需要公开网页的准确网址。群里、小区里、张贴的，不归这里。',
      },
      hours: '网上提交；电话时间没有核到。',
    },
    en: {
      name: '12377 online reports',
      summary: 'Insults and exposure in public online; needs the exact address, not for phone calls',
      events: { acknowledged: 'Given a query code', referred: 'Passed to the platform' },
      accepts: { 'public-insult': 'insults in public online', 'exposed-information': 'exposing personal information', rumours: 'rumours' },
      refuses: { 'phone-nuisance': 'nuisance calls', 'private-chats': 'group chats and private messages, mostly', debt: 'the debt' },
      cannot: { 'only-public': 'it looks at public content only; nothing can be done without the exact address', 'urges-platforms': 'it urges platforms to act; it awards nothing and penalises nobody' },
      prerequisites: { 'platform-first': 'better report to the platform first', 'exact-address': 'the exact address; keep screenshots and recordings before asking for removal' },
      fields: { address: 'address (URL)', account: 'account that posted it', time: 'time', screenshot: 'screenshot' },
      attachments: { 'screen-recording': 'screen recording' },
      access: { site: 'www.12377.cn', line: '12377', mail: 'jubao@12377.cn', app: 'the reporting app' },
      script: {
        have: 'Have at hand: the address, the account, screenshots, when it was posted, a pen.',
        open: 'I want to report content that exposes personal information in public. I have the exact address.',
        ask: 'Please tell me the query code and how to send the recording.',
        note: 'Note the agent’s number, the time and the query code.',
      },
      because: {
        'exposure-found': 'A confirmed finding speaks of public exposure. What stands in public online, with its exact address, can be reported.',
        'exposure-needed': 'First confirm that something is exposed in public online; the exact address of a public page is needed. Phone calls do not belong here.',
        'web-needed': 'The exact address of a public page is needed. Groups, neighbourhoods and posters do not belong here.',
      },
      hours: 'Sent online; the hours of the line were not verified.',
    },
  },
}
