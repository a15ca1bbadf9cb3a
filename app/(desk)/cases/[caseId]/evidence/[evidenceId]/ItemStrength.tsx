import { getTranslations } from 'next-intl/server'
import { strengthView } from '@/components/evidence/strength-view'
import { StrengthMark } from '@/components/evidence/StrengthMark'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { CaseFacts } from '@/lib/cases/case-file'
import { byStrength, type Support } from '@/lib/evidence/strength'
import { weighing } from '@/lib/server/casework/attempt-strengths'
import { attemptsTiedTo } from '@/lib/server/data/timeline'
import { statementsOfCase } from '@/lib/server/data/witness-requests'
import type { Member } from '@/lib/server/member'

type Props = { member: Member; of: { caseId: string; facts: CaseFacts }; evidenceId: string; isRead: boolean }

/**
 * How strong the strongest contact is that an original is tied to, why, and what would help; of a statement also the way to its own page. `isRead` = what is
 * in it stands in the timeline, record by record.
 */
export async function ItemStrength({ member, of, evidenceId, isRead }: Props) {
  const [t, words, desk] = [await getTranslations('strength'), await getTranslations('strength.item'), await getTranslations('witness.desk')]
  const [weigh, acts] = [await weighing(member, of.caseId), await attemptsTiedTo(member, of, evidenceId)]
  const statement = (await statementsOfCase(member, of.caseId)).find(({ originals }) => originals.includes(evidenceId))
  const [best] = acts.map((act) => ({ act, weight: weigh.of(act) })).sort((one, other) => byStrength(one.weight.level, other.weight.level))
  const place = { caseId: of.caseId, originalOf: (support: Support) => best && weigh.originalOf(best.act.id, support) }
  const view = best && strengthView(best.weight, place, (key, values) => t(key, values))
  return (
    <Card className="grid gap-2" aria-labelledby="strength">
      <h3 id="strength" className="flex flex-wrap items-center gap-3 font-bold">{words('title')}{view && <StrengthMark level={view.level} />}</h3>
      <p className="clauses">{view ? words('best', { count: acts.length, level: view.word }) : words(isRead ? 'rows' : 'none')}</p>
      {view && <p className="text-ink-2 clauses">{view.reason}</p>}
      {view && view.missing.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {view.missing.map(({ text, href }) => <li key={text}><LinkButton look="secondary" href={href}>{text}</LinkButton></li>)}
        </ul>
      )}
      {statement && (
        <div><LinkButton look="secondary" href={`/cases/${of.caseId}/evidence/statements/${statement.requestId}`}>{desk('fromItem')}</LinkButton></div>
      )}
    </Card>
  )
}
