import { useTranslations } from 'next-intl'

/** How often: acts of the log, and apart from them what only answers tell of. */
export function useTimes(): (of: { count: number; toldCount: number }) => string {
  const t = useTranslations('findings')
  return ({ count, toldCount }) =>
    [...(count > 0 ? [t('times', { count })] : []), ...(toldCount > 0 ? [t('toldTimes', { count: toldCount })] : [])].join(t('comma'))
}
