import { context, request, type Someone } from './offices'

type Door = (sent: Request, at: ReturnType<typeof context>) => Promise<Response>
export type Page<Item> = { items: Item[]; nextCursor: string | null }
/** A list that pages. `inPages` follows its cursors to the end, with `more` in each query; `between` runs after each page. */
export type Pages<Item> = {
  asked: (query: string) => Promise<Response>
  page: (query: string) => Promise<Page<Item>>
  inPages: (limit: number, more?: string, between?: () => Promise<void>) => Promise<{ found: Item[]; sizes: number[] }>
}

/** A list at a path as somebody asks for it with their token. */
export function pagesOf<Item>(door: Door, path: string, who: () => Someone): Pages<Item> {
  const asked = (query: string) => door(request({ method: 'GET', path: `${path}${query}`, headers: { authorization: who().bearer } }), context())
  const page = async (query: string): Promise<Page<Item>> => (await asked(query)).json()
  const inPages: Pages<Item>['inPages'] = async (limit, more = '', between = async () => {}) => {
    const [found, sizes]: [Item[], number[]] = [[], []]
    let cursor: string | null = ''
    while (cursor !== null) {
      const { items, nextCursor }: Page<Item> = await page(`?limit=${limit}${more}${cursor && `&cursor=${cursor}`}`)
      found.push(...items)
      sizes.push(items.length)
      cursor = nextCursor
      await between()
    }
    return { found, sizes }
  }
  return { asked, page, inPages }
}
