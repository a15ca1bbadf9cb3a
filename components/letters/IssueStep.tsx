import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Button, LinkButton } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'

/** `once` = the key of the form: pressing twice issues once. */
type Props = { action: string; token: string; once: string; seen: string; here: string; isAsked: boolean; isBlocked: boolean }

function Confirmation({ action, token, once, seen, here }: Props) {
  const t = useTranslations('letters.issue')
  return (
    <div className="grid gap-3 rounded-card border border-edge p-4">
      <h3 className="font-bold clauses">{t('title')}</h3>
      <p className="text-sm text-ink-2 clauses">{t('text')}</p>
      <form method="post" action={action} className="flex flex-wrap items-center gap-3">
        <FormToken token={token} once={once} />
        <input type="hidden" name="seen" value={seen} />
        <Button icon="lock">{t('confirm')}</Button>
        <Link href={here} scroll={false} prefetch={false} className="inline-flex min-h-target items-center px-2 font-bold text-act">
          {t('back')}
        </Link>
      </form>
    </div>
  )
}

/** Where stands what must be mended first. */
export const checksId = 'checks'

const bar = 'grid gap-3 border-t border-line bg-ground py-4 lg:sticky lg:bottom-0'

/** The last step, in two: first asked for, then confirmed by a button that names the act. Shut while words are not saved or something stands against it. */
export function IssueStep(props: Props) {
  const t = useTranslations('letters.issue')
  if (props.isBlocked) {
    return <p className={`${bar} clauses`}>{t('blocked')} <a href={`#${checksId}`} className="justify-self-start text-act underline">{t('which')}</a></p>
  }
  return (
    <div id="issue" className={bar}>
      <p className="hidden clauses group-has-data-unsaved/desk:block">{t('unsaved')}</p>
      <div className="grid gap-3 group-has-data-unsaved/desk:hidden">
        {props.isAsked ? (
          <Confirmation {...props} />
        ) : (
          <LinkButton href={`${props.here}?issue=1#issue`} scroll={false} icon="lock" className="justify-self-start">
            {t('start')}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
