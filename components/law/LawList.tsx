import { useLocale, useTranslations } from 'next-intl'
import { GroupHead } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { List, ListRow } from '@/components/ui/List'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { ForceGroup, StatuteSummary } from '@/lib/law/statutes'
import { statuteHref } from './law-address'
import { languageOf } from './spoken'
import { useStatuteLines } from './use-statute-lines'

function Row({ statute, day }: { statute: StatuteSummary; day?: LocalDate }) {
  const t = useTranslations('law')
  const language = languageOf(useLocale())
  const { since, known } = useStatuteLines()(statute)
  const count = day ? t('row.ofDay', { count: statute.standing, texts: statute.texts }) : t('row.texts', { count: statute.texts })
  return (
    <ListRow href={statuteHref(statute.statute, { day })} title={<span className="font-bold">{statute.title[language]}</span>}
      detail={<><span className="block tabular">{count}{t('row.separator')}{since}</span>{statute.doubtful === 0 && <span className="block">{known}</span>}</>}
      below={statute.doubtful > 0 ? <Chip tone="unsure" icon="help">{t('row.doubtful', { count: statute.doubtful })}</Chip> : undefined} />
  )
}

/** Every statute by force and subject: title, how many texts, since when, whom it binds, how surely it is known. */
export function LawList({ groups, day }: { groups: readonly ForceGroup[]; day?: LocalDate }) {
  const t = useTranslations('law')
  return groups.map(({ force, subjects }) => (
    <section key={force} className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="text-xl font-bold">{t(`forceTitle.${force}`)}</h2>
        <p className="text-sm text-ink-2 clauses">{t(`forceNote.${force}`)}</p>
      </div>
      {subjects.map(({ subject, statutes }) => (
        <section key={subject} className="grid gap-2">
          <GroupHead level={3} title={t(`subject.${subject}`)} note={t('row.statutes', { count: statutes.length })} />
          <List label={t(`subject.${subject}`)}>
            {statutes.map((statute) => <Row key={statute.statute} statute={statute} day={day} />)}
          </List>
        </section>
      ))}
    </section>
  ))
}
