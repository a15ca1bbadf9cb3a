/**
 * Pictures that are the same or nearly so: sent twice, stored anew by a chat, made smaller. Told by few grey places laid side by side; screenshots are so
 * alike in their frames that a hash of edges cannot tell them apart (measured: DECISIONS).
 */

export const likenessSize = { columns: 24, rows: 48 } as const
/** A likeness is one byte for each place, row by row, in base64. */
export const likenessCharacters = (likenessSize.columns * likenessSize.rows * 4) / 3
/** Root of the mean square difference, of 255 steps of grey. Copies of one picture differ by less, screenshots of two messages by more. */
const differenceMax = 3.9

/** How far two likenesses lie apart, 0 … 255. */
function difference(one: string, other: string): number {
  const [left, right] = [atob(one), atob(other)]
  if (left.length !== right.length || left.length === 0) return Infinity
  let squares = 0
  for (let place = 0; place < left.length; place += 1) squares += (left.charCodeAt(place) - right.charCodeAt(place)) ** 2
  return Math.sqrt(squares / left.length)
}

export const isSimilar = (one: string, other: string): boolean => one === other || difference(one, other) <= differenceMax

type Alike = { id: string; likeness: string }

/** Groups of two and more, each in the given order; a picture is in one group at most. */
export function similarGroups(pictures: readonly Alike[]): string[][] {
  const groups: Alike[][] = []
  for (const picture of pictures) {
    const group = groups.find((each) => each.some((member) => isSimilar(member.likeness, picture.likeness)))
    if (group) group.push(picture)
    else groups.push([picture])
  }
  return groups.filter((group) => group.length > 1).map((group) => group.map(({ id }) => id))
}
