import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/CopyButton'
import { SidePart } from './LetterFacts'

/** The words of a letter that is sent as a message, to be copied at once. */
export function MessageText({ text }: { text: string }) {
  const [t, pack] = [useTranslations('letters.desk'), useTranslations('letters.pack')]
  return (
    <SidePart title={t('message')}>
      <p lang="zh-CN" className="rounded-control bg-sunken p-4 whitespace-pre-line wrap-anywhere select-all">
        {text}
      </p>
      <CopyButton text={text} label={t('messageCopy')} words={{ copy: pack('copy'), copied: pack('copied'), failed: pack('failed') }} />
    </SidePart>
  )
}
