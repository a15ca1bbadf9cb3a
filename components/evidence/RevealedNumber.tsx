import { useTranslations } from 'next-intl'
import { masked } from '@/components/ui/masked'
import { MaskedNumber } from '@/components/ui/MaskedNumber'

/** The number of an attempt, masked, with a way to see it whole for ten seconds; short service numbers and hidden ones have nothing to show. */
export function RevealedNumber({ attemptId, number }: { attemptId: string; number: string }) {
  const t = useTranslations('ui.mask')
  const hidden = masked(number)
  const words = { show: t('show'), hide: t('hide'), refused: t('refused') }
  return <MaskedNumber masked={hidden} revealPath={hidden === number ? undefined : `/api/attempts/${attemptId}/number`} words={words} />
}
