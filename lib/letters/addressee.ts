import type { CaseFacts } from '@/lib/cases/case-file'
import { lendersBehind } from '@/lib/cases/attribution'
import type { ChannelId } from '@/lib/cases/vocabulary'

/** Names of bodies as letters print them. */

const bodies: Partial<Record<ChannelId, string>> = {
  'nfra-complaint': '国家金融监督管理总局属地派出机构', 'nfra-report': '国家金融监督管理总局属地派出机构', carrier: '电信业务经营者客户服务部门', police: '公安机关',
}

/** The platform that works for a lender, if the case knows one. */
const platformOf = (facts: CaseFacts, lender: string) =>
  facts.respondents.find((party) => party.kind === 'platform' && lendersBehind(facts, party.key).includes(lender))

/** Full name of the body a letter or filing goes to; a person may write a better one. */
export function addresseeOf(facts: CaseFacts, channel: ChannelId, lender: string | null): string {
  const name = facts.respondents.find(({ key }) => key === lender)?.name ?? ''
  if (channel === 'lender') return `${name}消费者权益保护部门`
  if (channel === 'platform') return `${(lender && platformOf(facts, lender)?.name) || name}客服部门`
  return bodies[channel] ?? ''
}
