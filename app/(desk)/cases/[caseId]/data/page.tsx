import { getTranslations } from 'next-intl/server'
import { Refused } from '@/components/keeping/Refused'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { ConsentSection } from './ConsentSection'
import { EraseSection } from './EraseSection'
import { KeepSection } from './KeepSection'
import { PeopleSection } from './PeopleSection'
import { TakeSection } from './TakeSection'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }
const deeds = ['kept', 'said', 'until', 'person'] as const

/** What the person agreed to, until when the case is kept, a copy of it to take along, and the way to have it or somebody in it erased. */
export default async function DataPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member } = await casePage(caseId)
  const [t, { error, fields, done }] = [await getTranslations('keeping'), await asked<'error' | 'fields' | 'done'>(searchParams)]
  const [refused, errors, deed] = [await doorError(error), await doorFields(fields), deeds.find((each) => each === done)]
  const part = { member, caseId, errors, token: member.sessionId ? formToken(member.sessionId) : '' }
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/facts`} label={t('back')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
      </div>
      <Refused title={refused} errors={errors} />
      {deed && !refused && <div role="status"><Banner icon="tick" title={t(`done.${deed}`)} /></div>}
      <ConsentSection {...part} />
      <KeepSection {...part} />
      <TakeSection {...part} />
      <PeopleSection {...part} />
      <EraseSection {...part} />
    </div>
  )
}
