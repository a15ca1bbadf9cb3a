import type { CaseFacts } from '@/lib/cases/case-file'
import { lendersBehind } from '@/lib/cases/attribution'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { blank } from './need-to-know'

/** Names of bodies as letters print them. */

const bodies: Partial<Record<ChannelId, string>> = { carrier: '电信业务经营者客户服务部门', police: '公安机关' }
/** A complaint goes to one local office by its full name, which no case holds: the person fills in the place. */
const localOffice = `国家金融监督管理总局${blank}监管局`
/** What took a filing before, where its name is not known. */
const takers: Partial<Record<ChannelId, string>> = { 'nfra-complaint': '国家金融监督管理总局派出机构', 'nfra-report': '国家金融监督管理总局派出机构' }
/** What the office of an institution is called, and the institution while its name is not known. */
const offices: Partial<Record<ChannelId, { office: string; unnamed: string }>> = {
  lender: { office: '消费者权益保护部门', unnamed: '放款机构' }, platform: { office: '客服部门', unnamed: '平台' },
}

/** The platform itself, or the only one that works for a lender. */
function platformName(facts: CaseFacts, party: string | null): string {
  const platforms = facts.respondents.filter(({ kind }) => kind === 'platform')
  const own = platforms.find(({ key }) => key === party)
  const serving = platforms.filter(({ key }) => party !== null && lendersBehind(facts, key).includes(party))
  return own?.name ?? (serving.length === 1 ? serving[0]?.name : undefined) ?? ''
}

const institutionName = (facts: CaseFacts, channel: ChannelId, party: string | null): string =>
  channel === 'platform' ? platformName(facts, party) : (facts.respondents.find(({ key }) => key === party)?.name ?? '')

/** Full name of the body a letter goes to; a person may write a better one. Empty, or with a place to fill in, where the case does not name it. */
export function addresseeOf(facts: CaseFacts, channel: ChannelId, party: string | null): string {
  if (channel === 'nfra-complaint') return localOffice
  const office = offices[channel]?.office
  if (!office) return bodies[channel] ?? ''
  const name = institutionName(facts, channel, party)
  return name && `${name}${office}`
}

/** The body of a past filing; one the case does not name is called by what it is. */
export const filedWith = (facts: CaseFacts, channel: ChannelId, party: string | null): string =>
  takers[channel] ?? (addresseeOf(facts, channel, party) || `${offices[channel]?.unnamed ?? ''}${offices[channel]?.office ?? ''}`)
