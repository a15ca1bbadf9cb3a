import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/settings/ActionForm'
import { NamePatternForm, type NamePatternWords } from '@/components/settings/NamePatternForm'
import { Section, Setting } from '@/components/settings/Section'
import { List, ListRow } from '@/components/ui/List'
import { namingPatterns } from '@/lib/evidence/recordings/patterns'
import { recordingPatternsOf } from '@/lib/server/data/recording-patterns'
import type { Member } from '@/lib/server/member'

const fields = ['template', 'templateHint', 'add', 'try', 'tryHint', 'noFit', 'time', 'number', 'name', 'nothing', 'failed', 'already'] as const
const problems = ['too-long', 'unknown-token', 'token-twice', 'open-bracket', 'no-time', 'neighbours', 'too-many-options'] as const

/** How this office's phones name recordings: its own templates, a field to try one on a name, and the ones that come along. */
export async function RecordingSection({ member, token }: { member: Member; token: string }) {
  const [t, mistakes] = [await getTranslations('recordings.patterns'), await getTranslations('fieldErrors')]
  const own = await recordingPatternsOf(member)
  const words = {
    ...Object.fromEntries(fields.map((key) => [key, t(key)])),
    problems: Object.fromEntries(problems.map((key) => [key, mistakes(key)])),
  } as NamePatternWords
  return (
    <div id="recordings">
      <Section title={t('title')}>
        <Setting title={t('own')} explain={t('explain')}>
          {own.length > 0 && (
            <List label={t('own')}>
              {own.map(({ id, template }) => (
                <ListRow key={id} title={<code id={`pattern-${id}`} className="text-sm [overflow-wrap:anywhere]">{template}</code>}
                  end={<ActionForm action={`/api/recording-patterns/${id}`} token={token} label={t('remove')} describedBy={`pattern-${id}`} />} />
              ))}
            </List>
          )}
          <NamePatternForm token={token} words={words} />
          <details>
            <summary className="min-h-target content-center font-bold text-act">{t('known', { count: namingPatterns.length })}</summary>
            <ul className="grid gap-2 pt-2">
              {namingPatterns.map(({ id, template }) => <li key={id}><code className="text-sm [overflow-wrap:anywhere]">{template}</code></li>)}
            </ul>
          </details>
        </Setting>
      </Section>
    </div>
  )
}
