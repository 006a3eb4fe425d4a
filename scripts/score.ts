/** Scores a Briefing by what a machine can check: counts, rubric lines, what was dropped, speed and growth. */
import { compile, compileInSteps } from '../src/core/compile.ts'
import type { Briefing, SourceDocument } from '../src/core/model/document.ts'
import { factTypes } from '../src/core/model/fact.ts'
import { countBy } from '../src/core/model/group-by.ts'
import { countWords } from '../src/core/text/words.ts'
import { funnelOf } from './funnel.ts'
import { checkDeck } from './rubric.ts'

const wordsPerCard = 25
/** Sizes between which growth is measured, in words. */
const sizes = [1_000, 10_000, 100_000] as const

type Counts = Readonly<Record<string, number>>

/** The report that `precis score` prints. `now` gives milliseconds. */
export function scoreDocument(source: SourceDocument, now: () => number) {
  const started = now()
  const compilation = compileInSteps(source)
  const { briefing } = compilation
  const seconds = (now() - started) / 1000
  const dropped = countDropped(briefing.dropped)
  const { words } = briefing.source
  return {
    words,
    facts: { total: briefing.facts.length, ...countFacts(briefing) } as Counts,
    cards: { total: briefing.cards.length, ...countBy(briefing.cards, (card) => card.kind) } as Counts,
    wordsPerCard: briefing.cards.length === 0 ? null : Math.round(words / briefing.cards.length),
    overDensity: briefing.cards.length > Math.max(1, Math.floor(words / wordsPerCard)),
    funnel: funnelOf(compilation),
    rubric: checkDeck(briefing),
    dropped: { ...dropped, share: share(dropped.words, words) },
    wordsPerSecond: Math.round(words / Math.max(seconds, 0.001)),
    growth: measureGrowth((size) => compile(resize(source, size)), now),
  }
}

const share = (part: number, rest: number) => Number((part / Math.max(1, part + rest)).toFixed(4))

const countFacts = ({ facts }: Briefing) => {
  const counts = countBy(facts, (fact) => fact.type)
  return Object.fromEntries(factTypes.map((type) => [type, counts[type] ?? 0]))
}

/** Words left out, by the rule that did so. */
export function countDropped(dropped: Briefing['dropped']) {
  const byRule: Record<string, number> = {}
  for (const { why, text } of dropped) byRule[why] = (byRule[why] ?? 0) + countWords(text)
  return { words: Object.values(byRule).reduce((sum, count) => sum + count, 0), byRule }
}

/** How long `run` takes at each size, and the exponent by which that grows (1 is linear). */
export function measureGrowth(run: (words: number) => unknown, now: () => number) {
  const seconds = sizes.map((size) => {
    const started = now()
    run(size)
    return (now() - started) / 1000
  })
  return {
    seconds: Object.fromEntries(sizes.map((size, at) => [size, Number((seconds[at] ?? 0).toFixed(3))])),
    exponent: Number(exponentOf(sizes, seconds).toFixed(2)),
  }
}

/** The slope of the line that fits best through the points on scales of logarithms. */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log)
  const ys = sizes.map((_, at) => Math.log(Math.max(times[at] ?? 0, 1e-6)))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const over = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? 0) - y), 0)
  return over / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

/** The document's blocks repeated, each time with other numbers, until they hold so many words. */
export function resize(source: SourceDocument, words: number): SourceDocument {
  const blocks: SourceDocument['blocks'][number][] = []
  let count = 0
  for (let round = 0; count < words; round += 1) {
    const before = count
    for (const block of source.blocks) {
      const room = words - count
      if (room <= 0) break
      const size = countWords(block.text)
      const text = size > room ? firstWords(block.text, room) : block.text
      blocks.push({ ...block, text: round === 0 ? text : text.replace(/\d(?=\D|$)/g, String(round % 10)) })
      count += Math.min(size, room)
    }
    if (count === before) break
  }
  return { ...source, blocks }
}

/** The text up to its nth word, line ends kept. */
const firstWords = (text: string, words: number) =>
  new RegExp(`^(?:\\s*\\S+){0,${words}}`).exec(text)?.[0] ?? text
