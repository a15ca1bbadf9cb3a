'use client'
import { FailedPage } from '@/components/ui/FailedPage'
import en from '@/lib/i18n/messages/en/failed.json'
import zhCN from '@/lib/i18n/messages/zh-CN/failed.json'

/** An error boundary must be a client part and stands outside the request: it carries its few words itself and follows the page's language. */
export default function Failed({ reset }: { error: Error; reset: () => void }) {
  const isChinese = typeof document === 'undefined' || document.documentElement.lang.startsWith('zh')
  return <FailedPage words={isChinese ? zhCN : en} onAgain={reset} />
}
