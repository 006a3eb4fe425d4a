/** How long compiling takes, in milliseconds of the processor, and how that grows. */
import { compile } from '../../../src/core/compile.ts'
import type { SourceDocument } from '../../../src/core/model/document.ts'
import { readTextual } from '../../../src/main/formats/formats.ts'
import { asMarkdown, makeLongText } from '../long-text.ts'
import { summarize } from '../stats.ts'

const goalWords = 45_000
const sizes = [10_000, 80_000] as const

function sourceOf(words: number): SourceDocument {
  const text = asMarkdown(makeLongText('The Accord of the Ten Harbours', words))
  const read = readTextual({ bytes: new TextEncoder().encode(text), name: 'long.md' })
  if (!read.ok) throw new Error(read.error)
  return read.value
}

/** Other programs' work is not ours: so of the processor, and of the clock beside it. */
function time(source: SourceDocument) {
  const [cpu, clock] = [process.cpuUsage(), performance.now()]
  const { words } = compile(source).source
  const wall = performance.now() - clock
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1000, wall, words }
}

function measure(words: number, n: number) {
  const source = sourceOf(words)
  const runs = Array.from({ length: n }, () => time(source))
  return {
    words: runs[0]?.words ?? 0,
    n,
    cpu: summarize(runs.map(({ cpu }) => cpu)),
    wall: summarize(runs.map(({ wall }) => wall)),
  }
}

export function measureSpeed(n: number) {
  // What is built at the first use does not count.
  measure(1_000, 1)
  const goal = measure(goalWords, n)
  const [small, large] = sizes.map((size) => measure(size, n))
  if (!small || !large) throw new Error('There are no sizes.')
  const perWord = ({ cpu, words }: typeof small) => cpu.median / words
  return { goal, small, large, perWordRatio: perWord(large) / perWord(small) }
}
