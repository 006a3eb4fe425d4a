/**
 * Samples places where a sentence may end, for a person to mark: each with the text around it and what we decided.
 * `npx tsx tests/bench/sentence-boundaries.ts [--seed N] [--count N] FILE...`
 * Each file gives the same share, so that a long one does not stand for all.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { compile } from '../../src/core/compile.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { readTextual } from '../../src/main/formats/formats.ts'

/** How many characters are shown on either side. */
const shown = 60
/** A stop, perhaps with closing marks and the mark of a footnote, before a blank: a sentence may end there. */
const mayEnd = /(?:[.!?:;\u2026]["'\u201D\u2019)\]]*|(?<!\d)[.!?]["'\u201D\u2019)\]]*\d{1,3})\s+/g

interface Place {
  readonly before: string
  readonly after: string
  readonly cut: boolean
}

/** Every place of a document where a sentence ends by our rules, or could end by its punctuation. */
function placesOf(file: string): Place[] {
  const read = readTextual({ bytes: readFileSync(file), name: basename(file) })
  if (!read.ok) throw new Error(`${file}: ${read.error}`)
  const { blocks } = compile(read.value)
  return blocks.flatMap(({ text }) => {
    const starts = new Set(splitSentences(text).map(({ start }) => start))
    const may = [...text.matchAll(mayEnd)].map((match) => match.index + match[0].length)
    return [...new Set([...starts, ...may])]
      .filter((at) => at > 0 && at < text.length)
      .map((at) => ({
        before: text.slice(Math.max(0, at - shown), at).trimEnd(),
        after: text.slice(at, at + shown),
        cut: starts.has(at),
      }))
  })
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '300' } },
})
const share = Math.ceil(Number(values.count) / positionals.length)
console.log(`seed ${values.seed}; at most ${share} places of each file`)
for (const file of positionals) {
  const all = placesOf(file)
  const length = Math.min(share, all.length)
  const bounds = { minLength: length, maxLength: length }
  const [sample = []] = fc.sample(fc.shuffledSubarray(all, bounds), { numRuns: 1, seed: Number(values.seed) })
  console.log(`\n${basename(file)}: ${length} of ${all.length}`)
  sample.forEach(({ cut, before, after }, index) => {
    console.log(`${index + 1} ${cut ? 'CUT ' : 'JOIN'} …${before} ‖ ${after}…`)
  })
}
