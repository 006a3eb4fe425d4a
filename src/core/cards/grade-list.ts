/** Grades a list that was typed in one line: which of its items are named, each by the grader of single answers. */

import { foldAnswer } from './grade/fold.ts'
import type { Verdict } from './grade/verdict.ts'
import { gradeAnswer } from './grade.ts'

/** What parts two things that were typed. A comma within a number parts nothing. */
const between = /\s*(?:,?\s(?:and|or)\s|\s&\s|;|\n|,(?!\d{3}(?!\d)))\s*/giu
/** A number, a letter or a dot before an item. */
const marker = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-•*–])\s+/iu

/** More pieces are no answer: a text is read so far. */
const mostPieces = 20

/** Some pieces side by side, since an item may hold an "and" or commas itself: the first, and the one behind the last. */
interface PieceRun {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** An item, and how many pieces it would be if it were typed. */
interface Item {
  readonly text: string
  readonly pieces: number
}

type Judge = (item: Item, said: PieceRun) => Verdict

/**
 * The verdict on each item. What was typed once names one item: the one that it says exactly, else one that it gives
 * rightly, else one that it is close to. Never throws.
 */
export function gradeList(items: readonly string[], typed: string): readonly Verdict[] {
  const asked = items.map((text) => ({ text, pieces: Math.max(1, piecesOf(text).length) }))
  const runs = runsOf(typed, Math.max(1, ...asked.map(({ pieces }) => pieces)))
  const judge = judgeOnce()
  const exactly: Judge = ({ text }, said) => (foldAnswer(text) === foldAnswer(said.text) ? 'right' : 'wrong')
  const rightly: Judge = (item, said) => (judge(item, said) === 'right' ? 'right' : 'wrong')
  return [exactly, rightly, judge].reduce<FoundItems>((found, by) => takeBy(by, asked, runs, found), {
    verdicts: items.map(() => 'wrong'),
    taken: new Set(),
  }).verdicts
}

interface FoundItems {
  readonly verdicts: readonly Verdict[]
  /** The pieces that name an item already. */
  readonly taken: ReadonlySet<number>
}

/** Gives what is not taken yet to the items that are not named yet, by one measure. */
function takeBy(
  judge: Judge,
  items: readonly Item[],
  runs: readonly PieceRun[],
  found: FoundItems,
): FoundItems {
  const verdicts = [...found.verdicts]
  const taken = new Set(found.taken)
  for (const run of runs) {
    const pieces = Array.from({ length: run.to - run.from }, (_, nth) => run.from + nth)
    if (pieces.some((piece) => taken.has(piece))) continue
    const said = items.map((item, at) =>
      verdicts[at] === 'wrong' && pieces.length <= item.pieces ? judge(item, run) : 'wrong',
    )
    const at = said.findIndex((verdict) => verdict !== 'wrong')
    if (at < 0) continue
    verdicts[at] = said[at] ?? 'wrong'
    for (const piece of pieces) taken.add(piece)
  }
  return { verdicts, taken }
}

/** The grader of single answers, asked once for each pair. */
function judgeOnce(): Judge {
  const kept = new Map<string, Verdict>()
  return ({ text: answer }, { text: typed }) => {
    const key = JSON.stringify([answer, typed])
    const verdict = kept.get(key) ?? gradeAnswer({ answer, accept: [], type: null, typed }).verdict
    kept.set(key, verdict)
    return verdict
  }
}

/** Stretches of what was typed, the longest first. @param longest in pieces */
function runsOf(typed: string, longest: number): readonly PieceRun[] {
  const pieces = piecesOf(typed)
  const lengths = Array.from({ length: Math.min(longest, pieces.length) }, (_, nth) => nth + 1).reverse()
  return lengths.flatMap((length) =>
    pieces.slice(0, pieces.length - length + 1).map(({ start }, from) => {
      const to = from + length
      return { from, to, text: typed.slice(start, pieces[to - 1]?.end).replace(marker, '') }
    }),
  )
}

function piecesOf(typed: string): readonly { readonly start: number; readonly end: number }[] {
  const cuts = [...typed.matchAll(between)].slice(0, mostPieces)
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)]
  return starts
    .map((start, nth) => ({ start, end: cuts[nth]?.index ?? typed.length }))
    .filter(({ start, end }) => typed.slice(start, end).replace(marker, '').trim() !== '')
    .slice(0, mostPieces)
}
