import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError, fieldId } from './Field'
import { Icon, type IconName } from './Icon'

/** `name` = a field of its own, so that a plain form keeps several answers apart. */
export type Option = { value: string; label: string; hint?: ReactNode; icon?: IconName; name?: string }
/** `pills` for short answers, `tiles` for two or three kinds with a drawing, `rows` for sentences. */
export type ChoiceLook = 'pills' | 'tiles' | 'rows'
type Group = Omit<ComponentProps<'input'>, 'type' | 'value'> & {
  label: string; hint?: string; error?: string; name: string; options: Option[]; look?: ChoiceLook; chosen?: string[]; after?: ReactNode
}

const optionLook = 'group/option relative flex gap-2 border border-edge bg-surface clauses'
const chosenLook = 'has-checked:border-2 has-checked:border-act has-checked:bg-act-soft has-checked:text-act has-checked:font-bold'
const focused = 'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-act'
const looks: Record<ChoiceLook, { group: string; option: string }> = {
  pills: { group: 'flex flex-wrap gap-2', option: 'min-h-target items-center rounded-full px-4' },
  tiles: { group: 'grid grid-cols-3 gap-2.5', option: 'min-h-20 flex-col items-center justify-center rounded-card px-2 py-3 font-bold' },
  rows: { group: 'grid gap-2', option: 'min-h-target items-center rounded-control px-4 py-2' },
}

function Mark({ look, icon }: { look: ChoiceLook; icon?: IconName }) {
  if (look === 'tiles') return icon ? <Icon name={icon} className="size-6" /> : null
  return <Icon name="tick" className="hidden size-[18px] group-has-checked/option:block" />
}

function Options({ type, label, hint, error, options, look = 'pills', chosen = [], after, ...input }: Group & { type: 'radio' | 'checkbox' }) {
  const id = input.id ?? fieldId(input.name)
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-2"><span className="font-bold">{label}</span>{hint && <span className="ml-2 text-sm text-ink-3">{hint}</span>}</legend>
      <div className={looks[look].group}>
        {options.map((option, place) => (
          <label key={option.value} className={classNames(optionLook, chosenLook, focused, looks[look].option)}>
            <input {...input} name={option.name ?? input.name} type={type} id={place === 0 ? id : undefined} value={option.value}
              defaultChecked={chosen.includes(option.value)} className="absolute inset-0 size-full cursor-pointer opacity-0" />
            <Mark look={look} icon={option.icon} />
            <span>{option.label}{option.hint && <span className="block text-sm font-normal text-ink-2">{option.hint}</span>}</span>
          </label>
        ))}
        {after}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  )
}

/** One of a few. */
export const RadioGroup = (props: Group) => <Options type="radio" {...props} />
/** Any number of a few. */
export const CheckboxGroup = (props: Group) => <Options type="checkbox" {...props} />

const boxLook = 'appearance-none rounded-tag border-[1.5px] border-edge bg-surface checked:border-act-fill checked:bg-act-fill'

/** A single yes or no, with the box at the start of its sentence. */
export function Checkbox({ label, hint, className, ...input }: ComponentProps<'input'> & { label: ReactNode; hint?: string }) {
  return (
    <label className={classNames('flex min-h-target items-start gap-3 py-2', className)}>
      <span className="relative mt-0.5 grid size-6 shrink-0 place-items-center lg:size-5">
        <input {...input} type="checkbox"
          className={`peer absolute inset-0 size-full ${boxLook}`} />
        <Icon name="tick" className="pointer-events-none relative hidden size-4 text-on-act peer-checked:block" />
      </span>
      <span className="min-w-0 wrap-anywhere clauses">{label}{hint && <span className="block text-sm text-ink-3">{hint}</span>}</span>
    </label>
  )
}
