import { getTranslations } from 'next-intl/server'
import type { SideView } from '@/components/letters/LetterSide'
import type { CaseFacts } from '@/lib/cases/case-file'
import { letterOf, summaryId } from '@/lib/letters'
import type { FactLine } from '@/lib/letters/fact-lines'
import { readerOf } from '@/lib/letters/letter-entry'
import type { DraftShown, IssuedShown } from '@/lib/server/casework/show-letter'
import type { StoredLetter } from '@/lib/server/data/letters'
import { checkViews, complaintGist, factViews, maskViews } from '../letter-words'
import { partWords } from './arrangement-view'

type Of = { stored: StoredLetter; shown: DraftShown | IssuedShown; facts: CaseFacts; here: string; chosen?: string; testifying: ReadonlySet<string> }

/** Facts that have a sentence of their own on the paper. */
const markedOn = ({ pages }: DraftShown | IssuedShown) =>
  new Set(pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.factRef ? [item.factRef] : []))))

async function gistOf({ stored, shown, facts }: Of): Promise<SideView['gist']> {
  const [t, all] = [await getTranslations('letters.gist'), await getTranslations('letters')]
  if (stored.letter === summaryId) return { sentence: t('police', { total: shown.total }), asks: [] }
  if (all.has(`gistOf.${stored.letter}`)) return { sentence: all(`gistOf.${stored.letter}`), asks: [] }
  const key = stored.options.respondent
  const named = facts.respondents.find((party) => party.key === key)?.name
  const title = stored.content.document?.title ?? ''
  const respondent = named ?? facts.respondents.find(({ name }) => title.includes(name))?.name ?? ''
  const requests = Array.isArray(stored.options.requests) ? stored.options.requests.length : 0
  const { role, guarantor } = facts.complainant
  const asking = { role, ...(guarantor ? { guarantor } : {}), entrusted: stored.options.entrusted === true }
  return complaintGist({ channel: stored.channel ?? 'lender', respondent, lines: shown.lines, ownRequests: requests, asking })
}

const audienceFor = ({ letter, channel }: StoredLetter) => readerOf(letterOf(letter) ?? { audience: 'police' }, channel)

/** What stands beside one letter. */
export async function sideOf(of: Of): Promise<SideView> {
  const { stored, shown, facts, here, chosen } = of
  const t = await getTranslations('letters')
  const marked = markedOn(shown)
  const order = [...marked]
  const placeOf = ({ ref }: FactLine) => (marked.has(ref) ? order.indexOf(ref) : order.length)
  const lines = [...shown.lines].sort((one, other) => placeOf(one) - placeOf(other))
  const hrefOf = (ref: string) => (marked.has(ref) ? `${here}?fact=${ref}` : undefined)
  const omitted = { incidents: 0, exhibits: 0, names: 0, ...Object.fromEntries(shown.dropped.map(({ what, count }) => [what, count])) }
  return {
    facts: (letterOf(stored.letter)?.rests ?? 'findings') === 'findings' ? await factViews(lines, hrefOf) : null,
    chosen,
    checks: shown.state === 'draft' ? await checkViews(shown.warnings) : null,
    gist: await gistOf(of),
    masking: await maskViews(facts, { audience: audienceFor(stored), isMessage: letterOf(stored.letter)?.isMessage ?? false, testifying: of.testifying }),
    cannot: t(`doesNotDo.${stored.letter}`),
    dropped: shown.dropped.length > 0 ? t('omitted', omitted) : undefined,
    leftOut: await partWords(shown.partsOut),
  }
}
