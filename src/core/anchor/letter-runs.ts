/** Where the letters of one text stand within another, in pieces: each may have what the other lacks. */
import { isWordEnd, isWordStart, type Letters, reversed } from './letters.ts'

/** So many letters in a row are the same passage: three words, mostly. */
const seed = 16
/** Behind a piece, a few words on at most, so many are enough. */
const nearSeed = 8
const near = 12
/** Where more of a passage than this was not found, its next piece must be longer to be believed. */
const far = 80
const sure = 40
/** Words in a row that are looked for in vain, at most: the rest is on another page. */
const mostInVain = 400

/** A piece of the text that is looked through, and where it stands in the passage. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly of: number
}

interface WhereToLook {
  /** Whether a letter of the text is nobody's yet. */
  readonly free: (at: number) => boolean
  /** Where in the text the passage is looked for first. */
  readonly from: number
  /** How many letters in a row its first piece has at least. */
  readonly first?: number
}

/** The pieces of a passage that stand in a text, in the order of the passage. */
export function runsOf(
  passage: Letters,
  text: Letters,
  { free, from, first = seed }: WhereToLook,
): readonly Run[] {
  const runs = piecesOf(passage, text, from, (at, cursor, missed) => {
    if (cursor === null) return findAnywhere(passage, at, text, { free, from, least: first })
    return (
      findNear(passage, at, text, { free, from: cursor, missed }) ??
      findAnywhere(passage, at, text, { free, from: cursor, least: missed > far ? sure : seed })
    )
  })
  const [head] = runs
  if (head === undefined) return runsBehind(passage, text, { free, from })
  return [...runsBefore(passage, text, free, head), ...runs]
}

/** What stands right there in small pieces alone, where they are most of the passage. */
function runsBehind(passage: Letters, text: Letters, { free, from }: WhereToLook): readonly Run[] {
  // A word or two have been looked for as a whole.
  if (passage.text.length < seed) return []
  const runs = piecesOf(passage, text, from, (at, cursor, missed) =>
    findNear(passage, at, text, { free, from: cursor ?? from, missed }),
  )
  const found = runs.reduce((sum, { start, end }) => sum + end - start, 0)
  return found * 2 > passage.text.length ? runs : []
}

/** What stands before the first piece, which was long enough to be found: the same, read backwards. */
function runsBefore(
  passage: Letters,
  text: Letters,
  free: WhereToLook['free'],
  { start, of }: Run,
): readonly Run[] {
  const length = text.text.length
  const [back, backText] = [reversed(sliced(passage, of)), reversed(text)]
  const isFree = (at: number) => free(length - 1 - at)
  return piecesOf(back, backText, length - start, (at, cursor, missed) =>
    findNear(back, at, backText, { free: isFree, from: cursor ?? length - start, missed }),
  )
    .map((run) => turned(run, of, length))
    .toReversed()
}

/** A run of a reversed passage in a reversed text as it stands in both. */
export const turned = (run: Run, passage: number, text: number): Run => ({
  start: text - run.end,
  end: text - run.start,
  of: passage - run.of - (run.end - run.start),
})

const sliced = ({ text, words }: Letters, end: number): Letters => ({
  text: text.slice(0, end),
  words: words.slice(0, end),
})

/**
 * Goes along a passage, piece by piece.
 *
 * @param find the piece that begins at a letter of it; `cursor` is where the last one ended, null before the first, and
 * `missed` how many letters were not found since
 */
function piecesOf(
  passage: Letters,
  text: Letters,
  from: number,
  find: (at: number, cursor: number | null, missed: number) => Run | null,
): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  let missed = 0
  let inVain = 0
  while (at < passage.text.length && from <= text.text.length && inVain < mostInVain) {
    const found = find(at, runs.at(-1)?.end ?? null, missed)
    if (found === null) {
      const next = nextWord(passage, at)
      missed += next - at
      inVain += 1
      at = next
    } else {
      runs.push(found)
      at += found.end - found.start
      missed = 0
      inVain = 0
    }
  }
  return runs
}

/** A piece right behind the last one. */
function findNear(
  passage: Letters,
  at: number,
  text: Letters,
  {
    free,
    from,
    missed,
  }: { readonly free: WhereToLook['free']; readonly from: number; readonly missed: number },
): Run | null {
  if (missed > far) return null
  const piece = passage.text.slice(at, at + nearSeed)
  const last = from + missed + near
  const start = text.text.slice(from, last + piece.length).indexOf(piece)
  return start < 0 || !free(from + start) ? null : grown(passage, at, text, from + start, free)
}

/** A piece anywhere, first behind `from`. A short passage is found as a whole or not at all, and as whole words. */
function findAnywhere(
  passage: Letters,
  at: number,
  text: Letters,
  {
    free,
    from,
    least,
  }: { readonly free: WhereToLook['free']; readonly from: number; readonly least: number },
): Run | null {
  const rest = passage.text.length - at
  const isWhole = rest < least
  if (isWhole && at > 0) return null
  const piece = passage.text.slice(at, at + least)
  const fits = (start: number) =>
    free(start) &&
    free(start + piece.length - 1) &&
    (!isWhole || (isWordStart(text, start) && isWordEnd(text, start + piece.length)))
  const start = indexWhere(text.text, piece, from, fits) ?? indexWhere(text.text, piece, 0, fits)
  return start === null ? null : grown(passage, at, text, start, free)
}

function indexWhere(text: string, piece: string, from: number, fits: (at: number) => boolean): number | null {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) if (fits(at)) return at
  return null
}

/** As far as both go on alike. */
function grown(passage: Letters, at: number, text: Letters, start: number, free: WhereToLook['free']): Run {
  let length = 0
  while (
    at + length < passage.text.length &&
    passage.text[at + length] === text.text[start + length] &&
    free(start + length)
  )
    length += 1
  return { start, end: start + length, of: at }
}

function nextWord(passage: Letters, at: number): number {
  let next = at + 1
  while (next < passage.text.length && !isWordStart(passage, next)) next += 1
  return next
}
