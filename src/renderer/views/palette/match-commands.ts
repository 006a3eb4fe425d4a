import { fold } from '../../components/words.ts'

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
    .map((item) => ({ item, ...match(item, typed) }))
    .filter(({ isMatch }) => isMatch)
    .map(({ item, marks }) => ({ item, marks }))
  const first = typed[0] ?? ''
  const isFirst = ({ item }: CommandMatch<T>) => fold(item.label).startsWith(first)
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
  return { isMatch, marks }
}

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: at }) => ({
    word: fold(word),
    at,
    length: word.length,
  }))
