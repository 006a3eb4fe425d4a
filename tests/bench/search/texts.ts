/** What is typed into the palette: words, two words and amounts of the corpus, letter by letter. */
import { readPlain } from './plain.ts'
import { drawQueries } from './queries.ts'
import type { Unit } from './units.ts'

/** Kinds in turn; only what a keyboard has. */
export function textsToType(units: readonly Unit[], seed: number): string[] {
  const queries = drawQueries(units, readPlain(units), 60, seed + 1)
  const byKind = (['word', 'two words', 'number'] as const).map((kind) =>
    queries
      .filter((query) => query.kind === kind)
      .map(({ words }) => words.join(' '))
      .filter((text) => /^[a-z0-9.,]+(?: [a-z]+)?$/.test(text)),
  )
  const longest = Math.max(...byKind.map((texts) => texts.length))
  return Array.from({ length: longest }, (_, at) => byKind.flatMap((texts) => texts.slice(at, at + 1))).flat()
}
