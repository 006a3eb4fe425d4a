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
 * The commands that have every typed word as the beginning of a word of theirs; case and accents make no difference.
 * First come those whose label begins with the first word, then the others, both as they are listed.
 */
export function matchCommands<T extends Labelled>(
  all: readonly T[],
  query: string,
): readonly CommandMatch<T>[] {
  const typed = wordsOf(query).map(({ word }) => word)
  const matches = all
    .map((item) => ({ item, ...match(read(item), typed) }))
    .filter(({ isMatch }) => isMatch)
    .map(({ item, marks }) => ({ item, marks }))
  const first = typed[0] ?? ''
  const isFirst = ({ item }: CommandMatch<T>) => read(item).label.startsWith(first)
  return [...matches.filter(isFirst), ...matches.filter((each) => !isFirst(each))]
}

interface Read {
  /** Without case and accents. */
  readonly label: string
  readonly own: readonly CommandWord[]
  readonly others: readonly CommandWord[]
}

const known = new WeakMap<Labelled, Read>()

/** What is typed is compared with the same labels at each key: they are read once. */
function read(item: Labelled): Read {
  const { label, also = '' } = item
  const found = known.get(item) ?? { label: fold(label), own: wordsOf(label), others: wordsOf(also) }
  known.set(item, found)
  return found
}

function match({ own, others }: Read, typed: readonly string[]) {
  const isMatch = typed.every((part) => [...own, ...others].some(({ word }) => word.startsWith(part)))
  const marks = own.flatMap(({ word, at, length }) => {
    const most = Math.max(0, ...typed.filter((part) => word.startsWith(part)).map((part) => part.length))
    return most === 0 ? [] : [[at, at + Math.min(length, most)] as const]
  })
  return { isMatch, marks }
}

interface CommandWord {
  readonly word: string
  readonly at: number
  readonly length: number
}

const wordsOf = (text: string): readonly CommandWord[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: at }) => ({
    word: fold(word),
    at,
    length: word.length,
  }))
