// Prints all that could be asked of documents, one possible card a line, with its traits: what readers are given to judge,
// and what `judged.json.gz` keeps of it. tsx scripts/ranker/propose.ts FILE …
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isCard } from '../../src/core/cards/draft.ts'
import { askedOf } from '../../src/core/cards/make.ts'
import { compileInSteps } from '../../src/core/compile.ts'
import { extractFacts } from '../../src/core/facts/extract.ts'
import { knownOf } from '../../src/core/weigh/known.ts'
import { traitsIn } from '../../src/core/weigh/traits.ts'
import { readDocument } from '../../src/main/formats/formats.ts'

for (const file of process.argv.slice(2)) {
  const read = await readDocument({ bytes: readFileSync(file), name: basename(file) })
  if (!read.ok) {
    console.error(`${file}: ${read.error}`)
    continue
  }
  const { briefing, sentences } = compileInSteps(read.value)
  const { title, date, sections, blocks } = briefing
  const facts = extractFacts(blocks, { title, date, sections, isWhole: true }, sentences)
  const tell = traitsIn(knownOf(title, blocks))
  for (const card of askedOf({ title, date, sections, blocks, facts }, sentences).filter(isCard)) {
    const traits: Record<string, number> = {}
    tell(card, (name, value) => {
      if (value !== 0) traits[name] = Math.round(value * 1000) / 1000
    })
    const { prompt, answer, context, block, sentence } = card
    console.log(JSON.stringify({ file: basename(file), block, sentence, context, prompt, answer, traits }))
  }
}
