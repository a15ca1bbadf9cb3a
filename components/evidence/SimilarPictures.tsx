import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { GroupHead } from '@/components/ui/Card'
import { List } from '@/components/ui/List'
import { ExhibitTag } from './ExhibitTag'

/** Exhibits of one group, each with the address of its page. */
export type SimilarGroup = { exhibit: number; href: string }[]

/** Pictures that are the same or nearly so, side by side by number. They all stay in the list. */
export function SimilarPictures({ groups }: { groups: SimilarGroup[] }) {
  const t = useTranslations('evidence.item.similar')
  if (groups.length === 0) return null
  return (
    <section className="mt-2 grid gap-2">
      <GroupHead title={t('title')} note={t('note')} level={3} />
      <List>
        {groups.map((group) => (
          <li key={group[0]?.exhibit} className="flex flex-wrap gap-3 px-3.5 py-2.5">
            {group.map(({ exhibit, href }) => (
              <Link key={exhibit} href={href} prefetch={false} className="inline-flex min-h-target items-center hover:underline">
                <ExhibitTag number={exhibit} />
              </Link>
            ))}
          </li>
        ))}
      </List>
    </section>
  )
}
