'use client'
import type { IntakeStep } from '@/lib/cases/intake-steps'
import { ContactsStep } from './ContactsStep'
import { LinesStep } from './LinesStep'
import { RoleStep, YouStep } from './PersonSteps'
import { RespondentsStep } from './RespondentsStep'
import { SafetyStep } from './SafetyStep'
import { SaidStep } from './SaidStep'
import type { StepProps } from './step-props'

const parts = {
  safety: SafetyStep, role: RoleStep, you: YouStep, respondents: RespondentsStep, lines: LinesStep, contacts: ContactsStep, said: SaidStep,
}

/** The questions of one step; the same in the intake and where an open case is changed. */
export function StepFields({ step, ...props }: StepProps & { step: Exclude<IntakeStep, 'review'> }) {
  const Part = parts[step]
  return <Part {...props} />
}
