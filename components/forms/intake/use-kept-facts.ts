'use client'
import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { intakeFields, type IntakeFields } from '@/lib/cases/intake-fields'
import { FieldsKeeper, type KeptState } from '../fields-keeper'
import { heldForm, keepForm } from '../use-kept-form'

/** The answers as one field; only answers that are really other count as typed. */
const asField = (fields: IntakeFields) => ({ all: JSON.stringify(intakeFields({ ...fields })) })

/** `name` = door and step; `version` = of the case file that `fields` were read from. */
type Facts = { name: string; version: string; fields: IntakeFields }

/**
 * Keeps what is changed in a step of the facts on this device until it is saved. `times` counts how often the form was filled anew, since its boxes are
 * read once.
 */
export function useKeptFacts(form: UseFormReturn<IntakeFields>, { name, version, fields }: Facts) {
  const keeper = useRef<FieldsKeeper>(null)
  const read = useRef(fields)
  const [state, setState] = useState<KeptState>('none')
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let isGone = false
    const fill = (values: IntakeFields) => {
      form.reset(values)
      setTimes((before) => before + 1)
    }
    const opened = new FieldsKeeper({
      form: {
        said: () => asField(form.getValues()), read: () => asField(read.current), reset: () => fill(read.current),
        put: ({ all }) => { if (all) fill(intakeFields(JSON.parse(all) as Record<string, unknown>)) },
      },
      kept: () => heldForm(name), keep: (held) => keepForm(name, held), isRefused: false, tell: (next) => { if (!isGone) setState(next) },
    }, version)
    keeper.current = opened
    void opened.open()
    const stop = form.subscribe({ formState: { values: true }, callback: () => opened.typed() })
    return () => {
      isGone = true
      stop()
    }
  }, [form, name, version])
  return { state, times, keeper }
}
