import { getTranslations } from 'next-intl/server'
import { LeftWords } from '@/components/letters/LeftWords'
import type { StoredLetter } from '@/lib/server/data/letters'
import { fieldWords } from './field-words'

/** What the device still holds for an issued letter. */
export async function LeftPart({ stored }: { stored: StoredLetter }) {
  const [left, form] = [await getTranslations('letters.left'), await getTranslations('letters.form')]
  const values = {
    'procedure.': form('procedures.none'), 'procedure.administrative': form('procedures.administrative'), 'procedure.criminal': form('procedures.criminal'),
    'confidential.': left('notAsked'), 'confidential.on': left('asked'),
  }
  return (
    <LeftWords
      path={`/api/letters/${stored.id}`}
      issued={{ options: stored.options, wordings: Object.values(stored.edits).map(({ text }) => text) }}
      labels={{ fields: await fieldWords(stored.letter), own: form('own'), values, emptied: left('emptied') }}
      words={{ title: left('title'), text: left('text'), original: left('original', { text: '{text}' }), drop: left('drop') }}
    />
  )
}
