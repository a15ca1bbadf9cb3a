import { getTranslations } from 'next-intl/server'
import type { AttachedView, AttachmentsView, AttachmentSwap } from '@/components/letters/AttachmentList'
import type { AttachmentLimit } from '@/lib/channels/channel-settings'
import type { AttachmentView, Given, LetterAttachments } from '@/lib/server/casework/letter-attachments'

/** `here` = the page of the form; `as` = what was chosen, as in its address; `download` = the door of the archives, null for who takes none. */
type Page = { here: string; as: readonly string[]; download: string | null }

const query = (as: readonly string[], more: Record<string, string> = {}) =>
  new URLSearchParams([...as.map((each): [string, string] => ['as', each]), ...Object.entries(more)]).toString()

/** The same page with another choice for one exhibit. */
function chosenHref({ here, as }: Page, id: string, given: Given): string {
  return `${here}?${query([...as.filter((each) => !each.startsWith(`${id}:`)), `${id}:${given}`])}#attachments`
}

async function limitWords({ sizeMbMax, by, said }: AttachmentLimit): Promise<string> {
  const t = await getTranslations('letters.attach')
  const words = said && t('limit.said', { said })
  if (sizeMbMax === null || by === null) return `${t('limit.open')}${words}`
  return `${t(`limit.${by}`, { size: sizeMbMax })}${words}`
}

async function attachedView() {
  const [t, reveal] = [await getTranslations('letters.attach'), await getTranslations('package.reveal')]
  return (page: Page, view: AttachmentView): AttachedView => {
    const { id, exhibit, name, sizeBytes, given, isElsewhere, copy } = view
    const swap = (to: Given): AttachmentSwap => ({ href: chosenHref(page, id, to), label: t(`swap.${to}`) })
    const others = (['copy', 'original', 'none'] as const).filter((to) => to !== given && (to !== 'copy' || copy !== null))
    const note = isElsewhere ? t('elsewhere') : given === 'copy' ? undefined : t(given === 'none' ? 'would' : 'shows', { what: reveal(view.reveal) })
    return { id, exhibit, name, size: sizeBytes, isCopy: given === 'copy', note, swaps: isElsewhere ? [] : others.map(swap) }
  }
}

/** What is attached to a letter, in words, with the ways to choose otherwise. */
export async function attachmentsView({ limit, all, plan }: LetterAttachments, page: Page): Promise<AttachmentsView> {
  const [t, viewed] = [await getTranslations('letters.attach'), await attachedView()]
  const byId = new Map(all.map((view) => [view.id, viewed(page, view)]))
  const of = (files: readonly { id: string }[]) => files.flatMap(({ id }) => byId.get(id) ?? [])
  return {
    limit: await limitWords(limit),
    parts: plan.parts.map(({ number, name, files, sizeBytes }) => ({
      name, size: sizeBytes, files: of(files), href: page.download && `${page.download}?${query(page.as, { part: String(number) })}`,
    })),
    tooMany: plan.isTooMany ? t('tooMany', { parts: plan.parts.length, count: limit.countMax ?? 0 }) : undefined,
    tooLarge: of(plan.tooLarge),
    left: of(all.filter(({ given }) => given === 'none')),
  }
}
