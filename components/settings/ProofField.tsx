import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/Field'

/** What proves who one is: see `proofAsked` of the server. */
export type Proof = 'password' | 'pin' | 'nothing'

/** Asks for the password, or the PIN where there is no password; whoever just came by the launch link may leave that empty. `id` tells several apart. */
export function ProofField({ id, proof }: { id: string; proof: Proof }) {
  const t = useTranslations('auth.proof')
  if (proof === 'nothing') return null
  return (
    <TextField name="password" id={`field-proof-${id}`} type="password" label={t(proof)} hint={proof === 'pin' ? t('forgotten') : undefined}
      required={proof === 'password'} autoComplete="current-password" className="max-w-80" />
  )
}
