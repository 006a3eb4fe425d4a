/** The terms of a document: acronyms it expands, where it does so first. */
import type { Block, GlossaryEntry } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'

/** In the order of the document; one entry for each term. */
export function glossaryOf(facts: readonly Fact[], blocks: readonly Block[]): GlossaryEntry[] {
  const order = new Map(blocks.map((block, index) => [block.id, index]))
  const seen = new Set<string>()
  return facts
    .filter((fact) => fact.type === 'acronym' && fact.value?.kind === 'expansion')
    .toSorted((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start)
    .flatMap((fact) => {
      if (seen.has(fact.text) || fact.value?.kind !== 'expansion') return []
      seen.add(fact.text)
      return [
        {
          term: fact.text,
          expansion: fact.value.expansion,
          block: fact.block,
          start: fact.start,
          end: fact.end,
        },
      ]
    })
}
