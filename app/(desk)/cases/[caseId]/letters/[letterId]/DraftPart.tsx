import { getTranslations } from 'next-intl/server'
import { MisadviceNotes } from '@/components/law/MisadviceNotes'
import { FactOrderFields, ParagraphFields, PartFields, type ArrangementView } from '@/components/letters/Arrangement'
import { EarlierWordings, OwnFields, SentenceFields, SummaryFields } from '@/components/letters/DraftFields'
import { DraftForm, type DraftWords } from '@/components/letters/DraftForm'
import { SidePart } from '@/components/letters/LetterFacts'
import { SubstituteFields } from '@/components/letters/SubstituteFields'
import { FormToken } from '@/components/ui/FormToken'
import { letterOf } from '@/lib/letters'
import type { DraftForms, EarlierView } from '@/lib/server/casework/show-letter'
import type { StoredLetter } from '@/lib/server/data/letters'
import { tooLongSentence } from '../refusal-words'
import { arrangementView } from './arrangement-view'
import { fieldWords, ownFieldViews } from './field-words'

const states = ['saved', 'dirty', 'saving', 'offline', 'busy', 'conflict', 'conflictText', 'strays', 'useMine', 'useTheirs',
  'notHeld'] as const
const longFields = ['background', 'filings', 'complainant.name', 'complainant.phones', 'complainant.address', 'confidential', 'respondents',
  'procedure'] as const

async function draftWords(letter: string): Promise<DraftWords> {
  const [saving, form] = [await getTranslations('letters.saving'), await getTranslations('letters.form')]
  const reasons = await Promise.all(longFields.map(async (field) => [field, await tooLongSentence(field)] as const))
  return {
    ...(Object.fromEntries(states.map((state) => [state, saving(state)])) as Record<(typeof states)[number], string>),
    refused: saving('refused', { reason: '{reason}' }),
    save: form('save'),
    reasons: {
      whole: Object.fromEntries(reasons), fields: await fieldWords(letter), own: form('own'),
      inField: saving('inField', { field: '{field}', message: '{message}' }),
      inLine: saving('inLine', { field: '{field}', line: '{line}', message: '{message}' }),
    },
  }
}

/** Below the button, so that the return key saves and moves nothing. */
function After({ earlier, arrangement }: { earlier: EarlierView[]; arrangement: ArrangementView }) {
  return (
    <>
      {arrangement.kinds.length > 1 && <FactOrderFields {...arrangement} />}
      {earlier.length > 0 && <EarlierWordings wordings={earlier} />}
    </>
  )
}

type Props = { stored: StoredLetter; token: string; forms: DraftForms }

/** The fields of a draft beside its paper. */
export async function DraftPart({ stored, token, forms }: Props) {
  const t = await getTranslations('letters.form')
  const { version, usualAddressee, paragraphs, earlier } = forms
  const entry = letterOf(stored.letter)
  const arrangement = await arrangementView(forms, stored.options)
  const sentences = paragraphs.map(({ place, heading, text, edited }) => ({ place, label: heading, text, edited }))
  return (
    <SidePart title={t('title')}>
      <MisadviceNotes place={`letter:${stored.letter}`} />
      <DraftForm
        action={`/api/letters/${stored.id}`}
        version={version}
        here={`/cases/${stored.caseId}/letters/${stored.id}`}
        words={await draftWords(stored.letter)}
        after={<After earlier={earlier} arrangement={arrangement} />}
      >
        <FormToken token={token} />
        {entry ? (
          <OwnFields
            fields={await ownFieldViews(entry, { offers: forms.offers, options: stored.options, role: forms.role })}
            options={stored.options}
            usual={entry.isAddressed ? usualAddressee : null}
          />
        ) : (
          <SummaryFields options={stored.options} />
        )}
        {forms.substitutes.length > 0 && <SubstituteFields substitutes={forms.substitutes} />}
        <ParagraphFields {...arrangement} />
        {arrangement.optional.length > 0 && <PartFields {...arrangement} />}
        {sentences.length > 0 && <SentenceFields sentences={sentences} />}
      </DraftForm>
    </SidePart>
  )
}
