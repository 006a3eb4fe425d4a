import { fold } from '../../../core/text/fold.ts'

interface Labelled {
  readonly label: string
  /** Other words that it goes by. */
  readonly also?: string
}

export interface CommandMatch<T> {
  readonly item: T
  /** Half-open ranges of the label that were typed. */
  readonly marks: readonly (readonly [number, number])[]
}

/**
 * The commands that have every typed word as the beginning of a word of theirs; case, accents and the kind of kana make
 * no difference. First come those whose label begins with the first word, then the others, both as they are listed.
 */
export function matchCommands<T extends Labelled>(
  all: readonly T[],
  query: string,
): readonly CommandMatch<T>[] {
  const typed = runsOf(query).map(({ word }) => word)
  const matches = all
    .map((item) => ({ item, ...match(item, typed) }))
    .filter(({ isMatch }) => isMatch)
    .map(({ item, marks }) => ({ item, marks }))
  const first = typed[0] ?? ''
  const isFirst = ({ item }: CommandMatch<T>) => wordsOf(item.label)[0]?.word.startsWith(first) === true
  return [...matches.filter(isFirst), ...matches.filter((each) => !isFirst(each))]
}

function match({ label, also = '' }: Labelled, typed: readonly string[]) {
  const own = wordsOf(label)
  const others = wordsOf(also)
  const isMatch = typed.every((part) => [...own, ...others].some(({ word }) => word.startsWith(part)))
  const marks = own.flatMap(({ word, at, length }) => {
    const most = Math.max(0, ...typed.filter((part) => word.startsWith(part)).map((part) => part.length))
    return most === 0 ? [] : [[at, at + Math.min(length, most)] as const]
  })
  return { isMatch, marks: joined(marks) }
}

/** A word, without what makes no difference, and its place in the text. */
interface CommandWord {
  readonly word: string
  readonly at: number
  readonly length: number
}

const known = new Map<string, readonly CommandWord[]>()

/** The words of a label. What is typed is compared with the same labels at each key: they are read once. */
function wordsOf(label: string): readonly CommandWord[] {
  const words = known.get(label) ?? runsOf(label).flatMap(tailsOf)
  known.set(label, words)
  return words
}

/** What stands between blanks and signs. */
const runsOf = (text: string): readonly (CommandWord & { readonly run: string })[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: run, index: at }) => ({
    word: plain(run),
    at,
    length: run.length,
    run,
  }))

/** Scripts that put no blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** A run from each word on that begins in it: one goes on typing past the end of a word that no blank ends. */
function tailsOf({ run, word, at, length }: ReturnType<typeof runsOf>[number]): readonly CommandWord[] {
  if (!unspaced.test(run)) return [{ word, at, length }]
  return [...segmenter.segment(run)].map(({ index }) => ({
    word: plain(run.slice(index)),
    at: at + index,
    length: length - index,
  }))
}

/** Without case and accents, and katakana as the hiragana of the same sound. */
const plain = (text: string): string =>
  fold(text).replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))

type Range = readonly [start: number, end: number]

/** Ranges in order, those that overlap as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = []
  for (const [start, end] of ranges) {
    const last = apart.at(-1)
    if (last === undefined || start > last[1]) apart.push([start, end])
    else apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
  }
  return apart
}
