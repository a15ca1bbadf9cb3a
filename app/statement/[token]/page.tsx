import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LetterReading } from '@/components/letters/LetterReading'
import { readingView } from '@/components/letters/reading-view'
import { Banner } from '@/components/ui/Banner'
import { blankIfLeft } from '@/components/ui/left-flag'
import { CodeForm, ConsentForm, CoveredForm, DeclineForm } from '@/components/witness/WitnessIntro'
import { StatementDone } from '@/components/witness/StatementDone'
import { StatementForm } from '@/components/witness/StatementForm'
import { WitnessFrame } from '@/components/witness/WitnessFrame'
import { localDay } from '@/lib/calendar/local-date'
import { CaseworkError } from '@/lib/errors'
import { dayInWords } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { letterText } from '@/lib/letters/text'
import { asked, type SearchParams } from '@/lib/server/asked'
import { statementLetter, writtenByHand } from '@/lib/server/casework/statement-letter'
import { today } from '@/lib/server/clock'
import { areStatementsCovered } from '@/lib/server/covered-statement'
import { officeOf } from '@/lib/server/data/members'
import type { OpenRequest } from '@/lib/server/data/witness-requests'
import { doorError, doorFields } from '@/lib/server/door-error'
import { isOfficeMode } from '@/lib/server/env'
import type { Member } from '@/lib/server/member'
import { consentText } from '@/lib/server/statement-consent'
import { witnessOnPage, type Witness } from '@/lib/server/witness'

type Asked = Partial<Record<'done' | 'error' | 'fields' | 'read', string>>
type Props = { params: Promise<{ token: string }>; searchParams: SearchParams }
type Shown = { token: string; member: Member; request: OpenRequest; said: Asked; until: string }

/** Every miss is the page that says there is nothing here. */
async function witnessBehind(token: string): Promise<Witness> {
  const witness = await witnessOnPage(token, await headers()).catch((error: unknown) => {
    if (error instanceof CaseworkError) return null
    throw error
  })
  return witness ?? notFound()
}

async function Told({ said, until }: Pick<Shown, 'said' | 'until'>) {
  const t = await getTranslations('witness.page')
  if (said.error === 'invalid-body') return <div role="alert"><Banner tone="danger" icon="alert" title={t('mistakes')} /></div>
  if (said.error) return <div role="alert"><Banner tone="danger" icon="alert" title={t('refused', { reason: (await doorError(said.error)) ?? '' })} /></div>
  if (said.done === 'save' || said.done === 'more') {
    return <div role="status"><Banner icon="tick" title={t(said.done === 'save' ? 'saved' : 'more', { on: until })} /></div>
  }
  return null
}

async function errorsOf(told: string | undefined): Promise<Map<string, string>> {
  return new Map([...(await doorFields(told))].map(([path, text]) => [path.replace(/^statement\./, ''), text]))
}

async function Writing({ token, request, said, until }: Shown) {
  return (
    <>
      <Told said={said} until={until} />
      <StatementForm token={token} draft={request.draft} askedAs={request.askedAs} today={today()} errors={await errorsOf(said.fields)} />
      <DeclineForm token={token} />
    </>
  )
}

async function HandedIn({ token, request, said, until }: Shown) {
  const letter = statementLetter(request, request.draft, request.sentAt ?? 0)
  const lines = letterText(letter).trimEnd().split('\n')
  const names = [request.draft.name, request.askedAs]
  const reading = readingView({ text: letter, names, here: `/statement/${token}`, locale: await getLocale(), asked: said.read })
  const errors = await errorsOf(said.fields)
  return (
    <>
      {!errors.has('file') && <Told said={said} until={until} />}
      <StatementDone token={token} lines={lines} isSigned={request.signedAt !== null} byHand={await writtenByHand(letter)} error={errors.get('file')}>
        {reading && <LetterReading view={reading} />}
      </StatementDone>
    </>
  )
}

/** The text, with who handles what is written and how they are reached (个人信息保护法 art. 17); a private person's own records need no such line (art. 72). */
async function toldOf(member: Member) {
  const [t, text] = [await getTranslations('witness.consent'), consentText((await getLocale()) as Locale)]
  if (!isOfficeMode()) return { ...text, lines: text.lines.filter((line) => !line.includes('{office}')) }
  const { name, contact } = await officeOf(member)
  const [office, way] = [name ?? t('office'), contact ?? t('contact')]
  return { ...text, lines: text.lines.map((line) => line.replace('{office}', () => office).replace('{contact}', () => way)) }
}

async function Asking({ token, member, request, said, until }: Shown) {
  const t = await getTranslations('witness.page.decline')
  const isDeclined = request.declinedAt !== null
  return (
    <>
      <Told said={said} until={until} />
      {isDeclined && <Banner icon="tick" title={t('done')}>{`${t('thanks')}${t('again')}`}</Banner>}
      <ConsentForm token={token} consent={await toldOf(member)} />
      {!isDeclined && <DeclineForm token={token} />}
    </>
  )
}

async function Step(shown: Shown) {
  const { request } = shown
  const t = await getTranslations('witness.page.withdrawn')
  if (request.withdrawnAt !== null) return <Banner icon="tick" title={t('title')}>{t('text')}</Banner>
  if (request.sentAt !== null) return <HandedIn {...shown} />
  return request.consentAt !== null && request.declinedAt === null ? <Writing {...shown} /> : <Asking {...shown} />
}

/** The same for every link, also for one that is none. */
async function Covered({ token }: { token: string }) {
  const t = await getTranslations('witness.page.covered')
  return <WitnessFrame title={t('title')}><CoveredForm token={token} /></WitnessFrame>
}

/** What a witness's link opens: their one form and nothing else. No session, no account; the token is the only key. */
export default async function StatementPage({ params, searchParams }: Props) {
  const { token } = await params
  if (await areStatementsCovered()) return <Covered token={token} />
  const { member, request, isUnlocked } = await witnessBehind(token)
  const said = await asked<keyof Asked>(searchParams)
  const t = await getTranslations('witness.page')
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const until = dayInWords(localDay(request.expiresAt), await getLocale(), today())
  const wrong = await doorError(said.error)
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: blankIfLeft }} />
      {isUnlocked ? (
        <WitnessFrame title={t('title')} ask={{ askedAs: request.askedAs, topic: request.topic, until }}>
          <Step token={token} member={member} request={request} said={said} until={until} />
        </WitnessFrame>
      ) : <WitnessFrame title={t('code.title')}><CodeForm token={token} error={wrong} /></WitnessFrame>}
    </>
  )
}
