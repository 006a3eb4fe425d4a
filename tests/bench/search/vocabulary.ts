/** Words by how often they are used, from real texts: what the generated ones are written with. */
import type { RealText } from './real-texts.ts'

/** Enough for the tail that a library of five million words has. */
const wanted = 60_000

const endings = ['s', 'ed', 'ing', 'er', 'ly', 'ness', 'able', 'ment', 'ation', 'less', 'ful', 'ist'] as const
const beginnings = ['re', 'un', 'over', 'under', 'inter', 'non', 'pre', 'sub'] as const

export interface Vocabulary {
  /** The commonest first, lower case. */
  readonly words: readonly string[]
  /** How many of them stand in the real texts; the others are made of those with an ending or a beginning. */
  readonly real: number
}

/** The words of running prose: code, addresses and markup are left out. */
export function proseWords(text: string): string[] {
  const prose = text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/<[^>\n]*>/g, ' ')
    .replace(/\bhttps?:\S+|\S+@\S+|\S+[/\\_]\S*/g, ' ')
  return prose.match(/(?<![\p{L}\p{N}.'-])[A-Z]?[a-z]+(?![\p{L}\p{N}'-]|\.[\p{L}\p{N}])/gu) ?? []
}

export function readVocabulary(texts: readonly RealText[]): Vocabulary {
  const counts = new Map<string, number>()
  // A licence that stands in a hundred packages would make its words the commonest of all.
  const paragraphs = new Set(texts.flatMap(({ text }) => text.split(/\n\s*\n/).map((each) => each.trim())))
  for (const paragraph of paragraphs)
    for (const word of proseWords(paragraph)) {
      const lower = word.toLowerCase()
      if (lower.length > 1 || lower === 'a' || lower === 'i') counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  const real = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word)
  return { words: extend(real), real: real.length }
}

/** A longer tail, by words made of real ones in the order of those: every ending for the first, and so on. */
function extend(real: readonly string[]): string[] {
  const known = new Set(real)
  const stems = real.filter((word) => word.length >= 4 && word.length <= 9)
  const makers = [
    ...endings.map((ending) => (word: string) => word + ending),
    ...beginnings.map((beginning) => (word: string) => beginning + word),
  ]
  for (const make of makers)
    for (const stem of stems) {
      if (known.size >= wanted) return [...known]
      known.add(make(stem))
    }
  return [...known]
}
