import { getLocale, getTranslations } from 'next-intl/server'
import { PackageContents, StaysHome } from '@/components/evidence/package/PackageContents'
import { PackageForm } from '@/components/evidence/package/PackageForm'
import { packageView, type PackageView } from '@/components/evidence/package/package-view'
import { LetterReading, type ReadingView } from '@/components/letters/LetterReading'
import { readingView } from '@/components/letters/reading-view'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { exhibitListLetter } from '@/lib/letters/exhibit-list'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { packageContents, type PackageContents as PackageContentsNow } from '@/lib/server/casework/package/contents'
import { plannedList } from '@/lib/server/casework/package/planned-list'
import { damagedFiles } from '@/lib/server/data/file-checks'
import { doorError } from '@/lib/server/door-error'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

function viewOf({ items, letters, withdrawn, repeated }: PackageContentsNow): PackageView {
  const plain = items.map(({ item, exhibit, treatment, isStatement, tied, covered }) => (
    { ...item, exhibit, treatment, isStatement, rows: tied?.rows ?? 0, copyBytes: covered?.sizeBytes ?? 0 }))
  return packageView(plain, { letters: letters.length, withdrawn: withdrawn.length, repeated: repeated.length })
}

const isEmpty = (view: PackageView) => view.extracts + view.mayBeCopies + view.covered + view.letters + view.out.length === 0

/** What the exhibit list will say, for whoever does not read Chinese and has to sign it. */
async function ListReading({ view }: { view: ReadingView }) {
  const t = await getTranslations('package')
  return (
    <Card className="grid gap-3">
      <p className="text-ink-2 clauses">{t('listReading')}</p>
      <LetterReading view={view} />
    </Card>
  )
}

const steps = ['print', 'give', 'verify', 'keep'] as const

/** What to do with it once it is there, and what whoever gets it does. */
async function Afterwards() {
  const t = await getTranslations('package')
  return (
    <Card className="grid gap-3">
      <h3 className="font-bold">{t('after.title')}</h3>
      <ol className="grid list-decimal gap-2 pl-5 clauses">{steps.map((step) => <li key={step}>{t(`after.${step}`)}</li>)}</ol>
    </Card>
  )
}

/** 证据包: what goes in, what stays at home and why, what may be added, one button, and what then. */
export default async function PackagePage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const [t, item] = [await getTranslations('package'), await getTranslations('evidence.item')]
  const said = await asked<'error' | 'read'>(searchParams)
  const refused = await doorError(said.error)
  const isAllowed = roleMay(member.role, 'package:export')
  const contents = await packageContents(member, caseId, new Set())
  const [view, damaged] = [viewOf(contents), (await damagedFiles(member, caseId)).length]
  const names = [facts.complainant.name, facts.debtor?.name ?? '', ...facts.contacts.map(({ name }) => name), ...facts.respondents.map(({ name }) => name)]
  const text = exhibitListLetter(await plannedList(member, caseId, contents))
  const reading = readingView({ text, names, here: `/cases/${caseId}/package`, locale: await getLocale(), asked: said.read })
  return (
    <div className="grid gap-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/evidence`} label={item('back')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
        <p className="text-ink-2 clauses">{t('lead')}</p>
      </div>
      {refused && <div role="alert"><Banner tone="danger" icon="alert" title={refused} /></div>}
      {damaged > 0 && <Banner tone="plain" icon="alert" title={t('damaged', { count: damaged })}>{t('damagedWhy')}</Banner>}
      {isEmpty(view) && (
        <Banner icon="folder" title={t('empty.title')} action={<LinkButton look="primary" href={`/cases/${caseId}/evidence`}>{t('empty.action')}</LinkButton>}>
          {t('empty.why')}
        </Banner>
      )}
      <PackageContents view={view} />
      <StaysHome view={view} />
      {isAllowed ? <PackageForm caseId={caseId} view={view} /> : <Banner tone="plain" icon="help" title={t('notYours')}>{t('notYoursWhy')}</Banner>}
      {reading && !isEmpty(view) && <ListReading view={reading} />}
      <Afterwards />
    </div>
  )
}
