import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { SelectField, TextArea } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import { orderOption, paragraphMax, paragraphOption } from '@/lib/letters/arrange-options'
import type { PartKey } from '@/lib/letters/document'

/** A part of a letter in words; `heading` = as it stands in the letter, in Chinese. */
export type PartView = { key: PartKey; label: string; heading: string; isOut: boolean }
/** A kind of conduct in words. */
export type KindView = { kind: string; label: string }
/** `away` = keys of parts left out that the letter does not have now. `paragraphs` by the key of the part they stand behind. */
export type ArrangementView = {
  optional: PartView[]; away: string[]; hosts: PartView[]; kinds: KindView[]; by: string; paragraphs: Record<string, string>
}

const frame = 'group/part rounded-control border border-line'
const head = 'flex min-h-target items-center gap-2 px-4 font-bold text-act'

function Folded({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className={frame}>
      <summary className={head}>
        <Icon name="arrowRight" className="size-4 transition-transform group-open/part:rotate-90" />
        {title}
      </summary>
      <div className="grid gap-4 px-4 pb-4">{children}</div>
    </details>
  )
}

function Kind({ kind, place, count }: { kind: KindView; place: number; count: number }) {
  const t = useTranslations('letters.arrange')
  return (
    <li className="flex min-w-0 items-center gap-2 border-b border-line py-1 last:border-b-0">
      <span className="tabular w-6 shrink-0 text-sm text-ink-2">{place + 1}</span>
      <span className="min-w-0 flex-1 clauses">{kind.label}</span>
      <Button look="plain" name={`up.${kind.kind}`} value="1" off={place === 0} aria-label={t('up', { kind: kind.label })} className="size-target px-0">
        <Icon name="arrowRight" className="size-5 -rotate-90" />
      </Button>
      <Button look="plain" name={`down.${kind.kind}`} value="1" off={place === count - 1} aria-label={t('down', { kind: kind.label })}
        className="size-target px-0">
        <Icon name="arrowRight" className="size-5 rotate-90" />
      </Button>
    </li>
  )
}

/** In which order what was found is told. Moving one of them orders by hand. */
export function FactOrderFields({ kinds, by }: Pick<ArrangementView, 'kinds' | 'by'>) {
  const t = useTranslations('letters.arrange')
  const options = [{ value: '', label: t('by.gravity') }, { value: 'time', label: t('by.time') }, { value: 'hand', label: t('by.hand') }]
  return (
    <Folded title={t('order')} isOpen={by !== ''}>
      <input type="hidden" name="kinds" value={kinds.map(({ kind }) => kind).join(' ')} />
      <SelectField name={orderOption} label={t('orderBy')} options={options} defaultValue={by} />
      <ol className="grid">
        {kinds.map((kind, place) => <Kind key={kind.kind} kind={kind} place={place} count={kinds.length} />)}
      </ol>
      <p className="text-sm text-ink-2 clauses">{t('orderHint')}</p>
    </Folded>
  )
}

/** Parts that need not be in the letter: without its tick one is left out, and comes back with it. */
export function PartFields({ optional, away }: Pick<ArrangementView, 'optional' | 'away'>) {
  const t = useTranslations('letters.arrange')
  return (
    <Folded title={t('parts')} isOpen={optional.some(({ isOut }) => isOut)}>
      <input type="hidden" name="parts.asked" value={optional.map(({ key }) => key).join(' ')} />
      <input type="hidden" name="parts.away" value={away.join(' ')} />
      <div className="grid">
        {optional.map(({ key, label, isOut }) => <Checkbox key={key} name={`part.${key}`} value="on" label={label} defaultChecked={!isOut} />)}
      </div>
      <p className="text-sm text-ink-2 clauses">{t('partsHint')}</p>
    </Folded>
  )
}

/** A paragraph of a person's own behind a part, which the letter says is theirs. */
export function ParagraphFields({ hosts, paragraphs }: Pick<ArrangementView, 'hosts' | 'paragraphs'>) {
  const t = useTranslations('letters.arrange')
  return hosts.map(({ key, heading }) => (
    <TextArea key={key} name={paragraphOption(key)} label={t('paragraph')} hint={t('paragraphHint', { heading })} rows={3} defaultValue={paragraphs[key] ?? ''}
      maxLength={paragraphMax} lang="zh-CN" />
  ))
}
