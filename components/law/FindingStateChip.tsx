import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import type { IconName } from '@/components/ui/Icon'

const states: Record<'proposed' | 'confirmed' | 'dismissed' | 'unchecked' | 'asked', { tone: ChipTone; icon: IconName }> = {
  proposed: { tone: 'act', icon: 'person' }, confirmed: { tone: 'done', icon: 'tick' }, dismissed: { tone: 'plain', icon: 'close' },
  unchecked: { tone: 'unsure', icon: 'help' }, asked: { tone: 'unsure', icon: 'help' },
}

/** Fill, glyph and word of a finding's state. */
export function FindingStateChip({ state }: { state: keyof typeof states }) {
  const t = useTranslations('findings')
  return <Chip {...states[state]}>{t(`state.${state}`)}</Chip>
}
