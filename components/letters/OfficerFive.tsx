import { useTranslations } from 'next-intl'
import { StrengthMark } from '@/components/evidence/StrengthMark'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { FormToken } from '@/components/ui/FormToken'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import { proposedMax, type ProposalReason } from '@/lib/evidence/officer-five'
import type { Strength } from '@/lib/evidence/strength'

export type OfferView = {
  id: string; exhibit: number; kind: EvidenceKind; name: string; acts: number; level: Strength; reasons: ProposalReason[]; isChosen: boolean
}
/** `draft` = the summary that is being written, if there is one; without it the choice begins one. `once` = key of that form. */
type Props = { caseId: string; token: string; once: string; draft?: string; offers: OfferView[] }

function Offer({ offer }: { offer: OfferView }) {
  const [t, evidence] = [useTranslations('strength.five'), useTranslations('evidence')]
  const { id, exhibit, kind, name, acts, level, reasons, isChosen } = offer
  const why = reasons.map((reason) => t(`why.${reason}`)).join(t('and'))
  return (
    <li className="grid gap-1 py-1.5">
      <Checkbox name={`exhibit.${id}`} defaultChecked={isChosen}
        label={<><span className="font-bold">{evidence('exhibit', { number: exhibit })}</span> {evidence(`kinds.${kind}`)}
          <span className="block break-all text-sm text-ink-2">{name}</span></>}
        hint={why || undefined} />
      <span className="flex flex-wrap items-center gap-3 pl-9 text-sm text-ink-2"><StrengthMark level={level} />{t('shows', { count: acts })}</span>
    </li>
  )
}

/** 给民警看的五件: what is proposed and why, to be kept or changed. A plain form. */
export function OfficerFive({ caseId, token, once, draft, offers }: Props) {
  const t = useTranslations('strength.five')
  if (offers.length === 0) return <section className="grid gap-1"><h3 className="font-bold">{t('title')}</h3><p className="text-ink-2">{t('none')}</p></section>
  const [first, others] = [offers.slice(0, proposedMax), offers.slice(proposedMax)]
  return (
    <form method="post" action={draft ? `/api/letters/${draft}` : `/api/cases/${caseId}/letters`} className="grid gap-2">
      <FormToken token={token} once={draft ? undefined : once} />
      <input type="hidden" name="exhibits.asked" value="1" />
      {!draft && <input type="hidden" name="choice" value="police-summary:police" />}
      <h3 className="font-bold">{t('title')}</h3>
      <p className="text-ink-2 clauses">{t('lead')}</p>
      <ul className="divide-y divide-line">{first.map((offer) => <Offer key={offer.id} offer={offer} />)}</ul>
      {others.length > 0 && (
        <details>
          <summary className="min-h-target cursor-pointer content-center text-sm font-bold text-act">{t('others', { count: others.length })}</summary>
          <ul className="divide-y divide-line">{others.map((offer) => <Offer key={offer.id} offer={offer} />)}</ul>
        </details>
      )}
      <p className="text-sm text-ink-3">{t('most')}</p>
      <Button look="secondary" className="justify-self-start">{t('keep')}</Button>
    </form>
  )
}
