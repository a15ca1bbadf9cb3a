import { getTranslations } from 'next-intl/server'
import type { ArrangementView, PartView } from '@/components/letters/Arrangement'
import { orderOption, paragraphOption } from '@/lib/letters/arrange-options'
import { leftOutOf, type Part } from '@/lib/letters/arrangement'
import type { LetterOptions } from '@/lib/letters/letter-options'
import type { DraftForms } from '@/lib/server/casework/show-letter'

/** What parts of a letter are called. */
export async function partWords(keys: readonly string[]): Promise<string[]> {
  const t = await getTranslations('letters.arrange.part')
  return keys.map((key) => (t.has(key) ? t(key) : key))
}

async function partView({ key, heading, isOut }: Part): Promise<PartView> {
  const [label = key] = await partWords([key])
  return { key, label, heading, isOut }
}

/** How a draft is arranged, for its form. */
export async function arrangementView({ parts, kinds }: DraftForms, options: LetterOptions): Promise<ArrangementView> {
  const law = await getTranslations('law')
  const there = new Set<string>([...parts.optional, ...parts.hosts].map(({ key }) => key))
  const [by, hosts] = [options[orderOption], parts.hosts]
  const texts = hosts.map(({ key }) => [key, options[paragraphOption(key)]] as const)
  return {
    optional: await Promise.all(parts.optional.map(partView)),
    away: [...leftOutOf(options)].filter((key) => !there.has(key)),
    hosts: await Promise.all(hosts.map(partView)),
    kinds: kinds.map((kind) => ({ kind, label: law(`violations.${kind}.name`) })),
    by: by === 'time' || by === 'hand' ? by : '',
    paragraphs: Object.fromEntries(texts.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : []))),
  }
}
