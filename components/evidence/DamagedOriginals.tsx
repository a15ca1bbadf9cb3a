import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'

/** Originals that were not as received when their files were read last, each with the way to its page; nothing while all are whole. */
export function DamagedOriginals({ originals }: { originals: { exhibit: number; href: string }[] }) {
  const t = useTranslations('evidence')
  if (originals.length === 0) return null
  const links = originals.map(({ exhibit, href }) => (
    <Link key={href} href={href} prefetch={false} className="mr-3 inline-block font-bold text-act hover:underline">{t('exhibit', { number: exhibit })}</Link>
  ))
  return <Banner tone="danger" icon="alert" title={t('damaged.head', { count: originals.length })}>{t('damaged.do')} {links}</Banner>
}
