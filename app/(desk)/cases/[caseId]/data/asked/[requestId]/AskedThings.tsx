import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/settings/Section'
import { askedThings } from '@/lib/server/casework/asked-things'
import type { ErasureRequest } from '@/lib/server/data/erasure-requests'
import type { Member } from '@/lib/server/member'
import { thingWords } from '../../thing-words'

/** Originals and issued letters that go whole along with a person, one by one, as the request names them. */
export async function AskedThings({ member, request }: { member: Member; request: ErasureRequest }) {
  const [t, things] = [await getTranslations('keeping.request'), await askedThings(member, request)]
  const { originals, letters } = await thingWords(things)
  if (request.things.length === 0) return null
  return (
    <Section title={t('things')} note={t('thingsNote')}>
      <ul className="grid list-disc gap-1.5 pl-5 clauses">
        {[...originals, ...letters].map(({ id, label, hint }) => (
          <li key={id}>{label}{hint !== undefined && <span className="block text-sm text-ink-2">{hint}</span>}</li>
        ))}
      </ul>
      {things.gone > 0 && <p className="text-ink-2 clauses">{t('gone', { count: things.gone })}</p>}
    </Section>
  )
}
