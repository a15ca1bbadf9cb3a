import { anyTicket, checkedOn, must, type ChannelEntry } from '../channel'
import { isFound, verdict, type FilingQuestion } from '../readiness'

/** A request to withdraw consent or delete was written, or a confirmed finding says that it was refused. */
const hasRequested = ({ facts }: FilingQuestion) =>
  (facts.letters ?? []).includes('deletion-request') || facts.findings.some(({ violation }) => violation === 'deletion-refused')

/** App 个人信息举报: what an app collects and whether it deletes. */
export const appPrivacy: ChannelEntry = {
  id: 'app-privacy',
  row: 'telecom',
  place: 5,
  about: 'platform',
  accepts: ['ticked-in-advance', 'forced-permission', 'no-way-to-delete'],
  refuses: ['debt'],
  cannot: ['not-the-calls', 'no-compensation'],
  prerequisites: ['rights-request-first'],
  fields: [must('app-name'), must('version'), must('permission-screenshots')],
  attachments: ['screen-recording'],
  access: [{ key: 'account', grade: 'S' }, { key: 'site', grade: 'S' }],
  excludes: [],
  escalation: ['cyber-12377', 'police'],
  hours: null,
  script: [],
  events: anyTicket,
  readiness: (question) => {
    if (hasRequested(question)) return verdict('ready', 'rights-requested')
    return verdict('blocked', isFound(question.facts, 'app-privacy') ? 'found-but-request-first' : 'rights-request-first')
  },
  paper: { reader: 'lender', taker: 'App个人信息举报渠道', called: '举报' },
  source: { ref: 'http://818114.com/news/item-255728.html', grade: 'S', checkedOn },
  words: {
    zh: {
      name: 'App 个人信息举报',
      summary: 'App 强制授权、默认勾选、不给删除；不管债务',
      events: { referred: '转给有关部门评估', replied: '告知评估结果' },
      accepts: { 'ticked-in-advance': '默认勾选', 'forced-permission': '强制授权', 'no-way-to-delete': '没有删除的入口' },
      refuses: { debt: '债务' },
      cannot: { 'not-the-calls': '管 App 收集信息，不管来电和催收', 'no-compensation': '评估、通报，不赔偿' },
      prerequisites: { 'rights-request-first': '先向 App 提出撤回同意或删除的请求' },
      fields: { 'app-name': 'App 名称', version: '版本', 'permission-screenshots': '权限截图' },
      attachments: { 'screen-recording': '录屏' },
      access: { account: '公众号“App 个人信息举报”（app_grxxjb）', site: '互联网信息服务投诉平台 ts.isc.org.cn' },
      script: {},
      because: {
        'rights-request-first': '先向 App 提出撤回同意或删除的请求，等它的答复。',
        'found-but-request-first': '有已确认的发现涉及 App 收集信息。先向 App 提出撤回同意或删除的请求。',
        'rights-requested': '权利请求已经提过。附上请求、送达的凭证和录屏。',
      },
      hours: '网上提交；时间没有核到。',
    },
    en: {
      name: 'App privacy reports',
      summary: 'Apps that force permissions, tick in advance or do not delete; not the debt',
      events: { referred: 'Passed on to be assessed', replied: 'Told the result' },
      accepts: { 'ticked-in-advance': 'consent ticked in advance', 'forced-permission': 'forced permissions', 'no-way-to-delete': 'no way to delete' },
      refuses: { debt: 'the debt' },
      cannot: { 'not-the-calls': 'it deals with what apps collect, not with calls and collection', 'no-compensation': 'it assesses and publishes; it awards nothing' },
      prerequisites: { 'rights-request-first': 'first ask the app to accept a withdrawal of consent or to delete' },
      fields: { 'app-name': 'name of the app', version: 'version', 'permission-screenshots': 'screenshots of the permissions' },
      attachments: { 'screen-recording': 'screen recording' },
      access: { account: 'account App个人信息举报 (app_grxxjb)', site: 'platform ts.isc.org.cn' },
      script: {},
      because: {
        'rights-request-first': 'First ask the app to accept a withdrawal of consent or to delete, and wait for its answer.',
        'found-but-request-first': 'A confirmed finding speaks of what the app collects. First ask the app to accept a withdrawal of consent or to delete.',
        'rights-requested': 'The request was made. Add it, the proof that it arrived, and the recording.',
      },
      hours: 'Sent online; the hours were not verified.',
    },
  },
}
