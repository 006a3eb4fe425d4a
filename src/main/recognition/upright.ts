/** Pages that lie on their side or upside down: what is read as they come says nothing, so they are read turned. */
import type { PagePicture, ReadPage, Turn } from './page.ts'

/**
 * How sure the letters of a page are, of 100, below which it may lie another way. Measured on three pages, clean and worn, in
 * all four ways: 92 to 96 where they lie upright, 11 to 36 where they do not.
 */
const leastUpright = 60
/** A page of fewer letters has nothing to be read in any way. A page of text on its side is taken for 150 and more. */
const leastLetters = 10
/** Pages of a document that are turned in vain, such as photographs: each costs three readings more. */
const mostInVain = 10

const turns: readonly Turn[] = [0, 2, 1, 3]

type Read = (picture: PagePicture) => Promise<ReadPage | null>

/** What reads the pages of one document, each the way its letters are surest. The way of one page is tried first on the next. */
export function upright(read: Read): Read {
  let usual: Turn = 0
  let inVain = 0
  return async (picture) => {
    let asItCame: ReadPage | null = null
    for (const turn of inVain < mostInVain ? [usual, ...turns.filter((each) => each !== usual)] : [usual]) {
      const page = await read({ ...picture, orientation: turnedBy(picture.orientation, turn) })
      if (page === null) return asItCame
      if (isUpright(page)) {
        usual = turn
        return { ...page, turn }
      }
      asItCame = asItCame === null || turn === 0 ? { ...page, turn } : asItCame
      if (lettersOf(page) < leastLetters) return asItCame
    }
    inVain += 1
    return asItCame
  }
}

/** Exif's orientations, each a quarter further to the right than the one before it: of pictures as they are, and mirrored. */
const circles = [
  [1, 6, 3, 8],
  [2, 7, 4, 5],
]

/** The orientation of a picture that is turned to the right by some quarters more. */
export function turnedBy(orientation: number, turn: Turn): number {
  const circle = circles.find((each) => each.includes(orientation))
  return circle?.[(circle.indexOf(orientation) + turn) % circle.length] ?? orientation
}

function isUpright(page: ReadPage): boolean {
  const words = wordsOf(page)
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
  return sure / Math.max(1, lettersOf(page)) >= leastUpright
}

const lettersOf = (page: ReadPage): number => wordsOf(page).reduce((sum, { text }) => sum + text.length, 0)

/** Those with letters or figures in them. */
const wordsOf = ({ lines }: ReadPage) =>
  lines.flatMap(({ words }) => words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)))
