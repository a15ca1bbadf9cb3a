import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './Icon'

/** Words around one field. `error` is one sentence with an example; the value stays. `name` also makes the ids that the error summary jumps to. */
export type FieldWords = { label: ReactNode; hint?: ReactNode; error?: string; optional?: string }
type Frame = FieldWords & { id: string; children: ReactNode; className?: string }

const control = 'w-full rounded-control border bg-surface px-4 py-2 text-lg text-ink placeholder:text-ink-3 lg:text-desk min-h-target'
const edge = (error?: string) => (error ? 'border-2 border-over' : 'border-edge')

export const fieldId = (name: string) => `field-${name.replaceAll('.', '-')}`
const described = (id: string, error?: string) => (error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})

export function FieldError({ id, children }: { id: string; children?: string }) {
  if (!children) return null
  return (
    <p id={`${id}-error`} className="flex gap-2 text-sm text-over">
      <Icon name="alert" className="mt-0.5 size-[18px]" /><span className="clauses">{children}</span>
    </p>
  )
}

/** Label above, hint beside it, error below. */
function FieldFrame({ id, label, hint, optional, error, children, className }: Frame) {
  return (
    <div className={classNames('grid grid-cols-1 content-start gap-2', className)}>
      <label htmlFor={id} className="clauses">
        <span className="font-bold">{label}</span>
        {optional && <span className="ml-2 text-sm text-ink-3">{optional}</span>}
        {hint && <span className="ml-2 text-sm text-ink-3">{hint}</span>}
      </label>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

type Of<Tag extends 'input' | 'textarea' | 'select'> = FieldWords & ComponentProps<Tag> & { name: string; after?: ReactNode }

/** One line of text. `after` stands inside the box at its end (a unit, a button). Use `type="number"`-like input with `inputMode`. */
export function TextField({ label, hint, error, optional, after, className, ...input }: Of<'input'>) {
  const id = input.id ?? fieldId(input.name)
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error} className={className}>
      <div className="relative flex items-center">
        <input type="text" autoComplete="off" {...input} id={id} {...described(id, error)} className={classNames(control, edge(error), after ? 'pr-28' : '')} />
        {after && <span className="absolute right-4 text-sm text-ink-3">{after}</span>}
      </div>
    </FieldFrame>
  )
}

export function TextArea({ label, hint, error, optional, className, after: _after, ...input }: Of<'textarea'>) {
  const id = input.id ?? fieldId(input.name)
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error} className={className}>
      <textarea rows={4} {...input} id={id} {...described(id, error)} className={classNames(control, edge(error), 'resize-y leading-relaxed')} />
    </FieldFrame>
  )
}

/** One of several. Another `defaultValue` makes another element: a browser's select does not follow it as a text box does. */
export function SelectField({ label, hint, error, optional, className, after: _after, options, ...input }: Of<'select'> & { options: { value: string;
  label: string }[] }) {
  const id = input.id ?? fieldId(input.name)
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error} className={className}>
      <select key={String(input.defaultValue ?? '')} {...input} id={id} {...described(id, error)} className={classNames(control, edge(error), 'pr-8')}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </FieldFrame>
  )
}
