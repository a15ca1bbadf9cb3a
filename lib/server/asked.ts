import 'server-only'

/** What stands behind the `?` of a page's address: a word that stands there twice comes as a list. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** What a page is asked, each word as it stands first: anybody can write an address, and no page has use for a list. */
export async function asked<Words extends string>(searchParams: SearchParams): Promise<Partial<Record<Words, string>>> {
  const firsts = Object.entries(await searchParams).map(([word, said]) => [word, Array.isArray(said) ? said[0] : said])
  return Object.fromEntries(firsts) as Partial<Record<Words, string>>
}
