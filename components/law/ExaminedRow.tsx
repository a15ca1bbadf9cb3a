import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import type { IconName } from '@/components/ui/Icon'
import { ListRow } from '@/components/ui/List'
import type { Examined } from '@/lib/law/examined'

const states: Record<Examined['state'], { tone: ChipTone; icon: IconName }> = {
  found: { tone: 'act', icon: 'alert' }, asked: { tone: 'unsure', icon: 'help' }, unanswered: { tone: 'unsure', icon: 'person' },
  silent: { tone: 'plain', icon: 'help' }, clear: { tone: 'plain', icon: 'tick' },
}

/** What became of one rule in this case, as a chip. */
export function ExaminedChip({ state }: { state: Examined['state'] }) {
  const t = useTranslations('rules')
  return <Chip {...states[state]}>{t(`state.${state}`)}</Chip>
}

/** Why, or why not, in one sentence; what could not be looked at is said after it. */
export function ExaminedWhy({ of }: { of: Examined }) {
  const [t, law, say] = [useTranslations('rules'), useTranslations('law'), useTranslations('reasons')]
  const why: Record<Examined['state'], string> = {
    found: t('why.found', { count: of.findings }), asked: t('why.asked', { count: of.prompts }), unanswered: t('why.unanswered'), silent: t('why.silent'),
    clear: law(`violations.${of.violation}.clear`, { looked: of.looked }),
  }
  return <span className="clauses">{[why[of.state], ...of.notes.map(({ key, values }) => say(key, values))].join(t('why.space'))}</span>
}

/** One rule of the list: its name, and why or why not; of a rule that nobody has answered yet, what it is about. */
export function ExaminedRow({ of, caseId }: { of: Examined; caseId: string }) {
  const law = useTranslations('law')
  const about = of.state === 'unanswered' || of.state === 'silent'
  const detail = about ? law(`violations.${of.violation}.explanation`) : <ExaminedWhy of={of} />
  return <ListRow title={law(`violations.${of.violation}.name`)} href={`/cases/${caseId}/rules/${of.violation}`} detail={detail} />
}
