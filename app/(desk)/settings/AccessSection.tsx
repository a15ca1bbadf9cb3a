import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/settings/ActionForm'
import { ProofField } from '@/components/settings/ProofField'
import { Section, Setting } from '@/components/settings/Section'
import { SessionList } from '@/components/settings/SessionList'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { hasPin, proofAsked } from '@/lib/server/accounts'
import { isOfficeMode } from '@/lib/server/env'
import type { Member } from '@/lib/server/member'
import { sessionsOf } from '@/lib/server/session'
import { shortTime } from '@/lib/server/short-times'

async function Pin({ member, token }: { member: Member; token: string }) {
  const t = await getTranslations('auth.pin')
  const [isSet, proof] = [await hasPin(member.userId), await proofAsked(member.userId)]
  return (
    <Setting title={t('title')} explain={t('explain')}>
      {(isSet || !isOfficeMode()) && <p className="text-sm text-ink-2">{t(isSet ? 'isSet' : 'isUnset')}</p>}
      <form method="post" action="/api/pin" className="grid gap-3">
        <FormToken token={token} />
        <TextField name="pin" type="password" label={t('label')} hint={t('hint')} inputMode="numeric" pattern="\d{4,12}" autoComplete="new-password" required
          className="max-w-80" />
        <ProofField id="pin" proof={proof} />
        <Button look="secondary" className="justify-self-start">{t('save')}</Button>
      </form>
      {isSet && (
        <details>
          <summary className="flex min-h-target items-center font-bold text-act">{t('remove')}</summary>
          <form method="post" action="/api/pin" className="grid gap-3">
            <FormToken token={token} />
            <input type="hidden" name="pin" value="" />
            <ProofField id="no-pin" proof={proof} />
            <Button look="secondary" className="justify-self-start">{t('removeNow')}</Button>
          </form>
        </details>
      )}
    </Setting>
  )
}

/** PIN, lock, the places one is signed in, and the way out. */
export async function AccessSection({ member, token }: { member: Member; token: string }) {
  const t = await getTranslations('auth')
  const sessions = (await sessionsOf(member, member.sessionId)).map(({ lastSeenAt, ...session }) => ({ ...session, seen: shortTime(lastSeenAt) }))
  return (
    <Section title={t('settings.access')}>
      <Pin member={member} token={token} />
      <Setting title={t('lock')} explain={t('lockNote')}><ActionForm action="/api/lock" token={token} label={t('lock')} /></Setting>
      <Setting title={t('sessions.title')}><SessionList sessions={sessions} token={token} /></Setting>
      <Setting title={t('signOut')} explain={t(isOfficeMode() ? 'signOutNote.office' : 'signOutNote.personal')}>
        <ActionForm action="/api/sign-out" token={token} label={t('signOut')} />
      </Setting>
    </Section>
  )
}
