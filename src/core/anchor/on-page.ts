/** Where passages of a document stand on a printed page of it: their words are looked for among the words of the page. */
import type { Block } from '../model/document.ts'
import { around, type PageBox, type PageWord } from '../model/page.ts'
import { type Run, runsOf, turned } from './letter-runs.ts'
import { type Letters, lettersOf, reversed } from './letters.ts'

export interface PagePassage {
  readonly id: string
  readonly text: string
  /** Whether it begins on an earlier page. */
  readonly isFromBefore: boolean
}

type PagedBlock = Pick<Block, 'id' | 'text' | 'page' | 'kind'>

/** The passages that may stand on a page: those that begin there, and those of the last page before it that has any. */
export function passagesOn(blocks: readonly PagedBlock[], page: number): readonly PagePassage[] {
  const before = blocks.reduce(
    (last, block) => (block.page !== undefined && block.page < page ? Math.max(last, block.page) : last),
    0,
  )
  return blocks
    .filter((block) => block.kind !== 'figure' && (block.page === page || block.page === before))
    .map((block) => ({ id: block.id, text: block.text, isFromBefore: block.page !== page }))
}

/** Letters of a passage that are looked at. */
const longest = 50_000
/** A passage that is shorter is looked for when the longer ones have theirs: its words stand in many places. */
const short = 40
/** Whatever a passage from an earlier page shares with this one by chance is shorter. */
const sure = 40
/** Of what ends on this page at most so many letters at its end are not found. */
const nearEnd = 16

/**
 * The lines of each passage, as boxes in the order of the page; none of one that was not found. Never throws.
 *
 * @param words in the order in which the page is written
 * @param passages in reading order
 */
export function outlinePage(
  words: readonly PageWord[],
  passages: readonly PagePassage[],
): ReadonlyMap<string, readonly PageBox[]> {
  const page = lettersOf(words.map(({ text }) => text))
  const taken = new Uint8Array(page.text.length)
  const free = (at: number) => taken[at] === 0
  const found = new Map<number, readonly Run[]>()
  const letters = passages.map(({ text }) => lettersOf(text.slice(0, longest).split(/\s+/u)))
  const place = (at: number) => {
    const passage = letters[at]
    if (passage === undefined || passage.text === '') return
    const from = endBefore(found, at)
    const runs =
      passages[at]?.isFromBefore === true
        ? runsFromBefore(passage, page, free)
        : runsOf(passage, page, { free, from })
    for (const { start, end } of runs) taken.fill(1, start, end)
    if (runs.length > 0) found.set(at, runs)
  }
  // What comes from before has what nobody else takes.
  const rank = (at: number) =>
    passages[at]?.isFromBefore ? 2 : (letters[at]?.text.length ?? 0) < short ? 1 : 0
  for (const at of [...passages.keys()].sort((a, b) => rank(a) - rank(b))) place(at)
  return new Map(passages.map(({ id }, at) => [id, linesOf(words, wordsIn(page, found.get(at) ?? []))]))
}

/** Where the nearest passage before one ends on the page. */
function endBefore(found: ReadonlyMap<number, readonly Run[]>, at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) {
    const last = found.get(before)?.at(-1)
    if (last !== undefined) return last.end
  }
  return 0
}

/** Its end, read backwards; else what of its middle takes the page. */
function runsFromBefore(passage: Letters, page: Letters, free: (at: number) => boolean): readonly Run[] {
  const [length, pageLength] = [passage.text.length, page.text.length]
  const back = runsOf(reversed(passage), reversed(page), { free: (at) => free(pageLength - 1 - at), from: 0 })
  const runs = back.map((run) => turned(run, length, pageLength)).toReversed()
  const end = runs.at(-1)
  const isEnd = end !== undefined && end.of + end.end - end.start > length - nearEnd
  return isEnd ? runs : runsOf(passage, page, { free, from: 0, first: sure })
}

/** The words of which at least half is in the runs. */
function wordsIn(page: Letters, runs: readonly Run[]): readonly number[] {
  const has = new Map<number, number>()
  for (const { start, end } of runs) for (let at = start; at < end; at += 1) count(has, page.words[at] ?? 0)
  const lengths = new Map<number, number>()
  for (const word of page.words) if (has.has(word)) count(lengths, word)
  return [...has]
    .filter(([word, letters]) => letters * 2 >= (lengths.get(word) ?? 0))
    .map(([word]) => word)
    .sort((a, b) => a - b)
}

const count = (counts: Map<number, number>, key: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1)

/** So many words in between are bridged: a sign, the mark of a note, a word that was read wrongly. */
const bridged = 1

/** Words that stand beside each other are one box. */
function linesOf(words: readonly PageWord[], chosen: readonly number[]): readonly PageBox[] {
  const lines: PageBox[] = []
  let last = -2
  for (const at of chosen) {
    const word = words[at]
    if (word === undefined) continue
    const line = lines.at(-1)
    const between = words.slice(last + 1, at)
    const isNear = between.length <= bridged && [...between, word].every((each) => isBeside(line, each))
    if (line !== undefined && isNear) lines[lines.length - 1] = [...between, word].reduce(around, line)
    else lines.push({ left: word.left, top: word.top, right: word.right, bottom: word.bottom })
    last = at
  }
  return lines
}

/** Whether a word stands on a line, behind its beginning. */
function isBeside(line: PageBox | undefined, word: PageBox): boolean {
  if (line === undefined || word.left < line.left) return false
  const shared = Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top)
  return shared * 2 >= Math.min(line.bottom - line.top, word.bottom - word.top)
}

/** Frames around lines that follow each other closely, as those of a paragraph in one column do. */
export function framesOf(lines: readonly PageBox[]): readonly PageBox[] {
  const frames: PageBox[] = []
  let last: PageBox | undefined
  for (const line of lines) {
    const frame = frames.at(-1)
    if (frame !== undefined && last !== undefined && follows(frame, last, line))
      frames[frames.length - 1] = around(frame, line)
    else frames.push(line)
    last = line
  }
  return frames
}

/** Whether a line stands right under what is framed, or beside the last line of it. */
function follows(frame: PageBox, last: PageBox, line: PageBox): boolean {
  const height = last.bottom - last.top
  const shared = Math.min(last.bottom, line.bottom) - Math.max(last.top, line.top)
  if (shared * 2 >= Math.min(height, line.bottom - line.top)) return true
  const isUnder = line.top >= last.top && line.top - last.bottom <= height
  return isUnder && Math.min(frame.right, line.right) > Math.max(frame.left, line.left)
}
