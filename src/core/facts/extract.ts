/** Every fact of a document, in reading order, each tied to the exact place where it stands. */
import { idGiver } from '../ids.ts'
import type { Block } from '../model/document.ts'
import type { Fact, NormalizedValue } from '../model/fact.ts'
import type { Place, Span } from '../model/span.ts'
import { comparable } from '../text/normalize.ts'
import { splitSentences } from '../text/sentences.ts'
import { aboutOf } from './about.ts'
import { findAcronyms } from './acronym.ts'
import { findDateFacts } from './date.ts'
import type { FactDraft, FactFinder } from './draft.ts'
import { findMoney } from './money.ts'
import { findQuantities } from './quantity.ts'
import { importanceOf } from './rank.ts'

/** In order of right: where two overlap, the earlier kind holds the place. */
const finders: readonly FactFinder[] = [findMoney, findDateFacts, findAcronyms, findQuantities]

export function extractFacts(blocks: readonly Block[]): Fact[] {
  const giveId = idGiver()
  const facts: { fact: Fact; also: Place[] }[] = []
  const known = new Map<string, { fact: Fact; also: Place[] }>()
  for (const block of blocks) {
    if (block.kind === 'code') continue
    for (const sentence of splitSentences(block.text)) {
      for (const draft of factsOf(block.text.slice(sentence.start, sentence.end))) {
        const fact = toFact(block, sentence, draft)
        const entry = known.get(sameness(fact))
        if (entry) entry.also.push({ block: block.id, start: fact.start, end: fact.end })
        else {
          const text = comparable(block.text.slice(sentence.start, sentence.end))
          const made = { fact: { ...fact, id: giveId('fact', fact.type, valueKey(fact), text) }, also: [] }
          known.set(sameness(fact), made)
          facts.push(made)
        }
      }
    }
  }
  return facts.map(({ fact, also }) => ({ ...fact, also }))
}

function factsOf(sentence: string): FactDraft[] {
  if (
    !/\d|\(|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]in|[Tt]en|[Ee]leven|[Tt]w|[Tt]hir|[Ff]or|[Ff]if/.test(
      sentence,
    )
  )
    return []
  const taken: FactDraft[] = []
  const held = new Uint8Array(sentence.length)
  for (const find of finders) {
    for (const draft of find(sentence)) {
      if (held.subarray(draft.start, draft.end).includes(1)) continue
      held.fill(1, draft.start, draft.end)
      taken.push(draft)
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}

function toFact(block: Block, sentence: Span, draft: FactDraft): Fact {
  const start = sentence.start + draft.start
  const end = sentence.start + draft.end
  return {
    id: '',
    type: draft.type,
    text: block.text.slice(start, end),
    block: block.id,
    start,
    end,
    sentence,
    about:
      draft.value?.kind === 'expansion'
        ? draft.value.expansion
        : aboutOf(block.text.slice(sentence.start, sentence.end), draft),
    ...(draft.value && { value: draft.value }),
    importance: importanceOf(draft),
    also: [],
  }
}

const valueKey = (fact: Fact) =>
  fact.value ? JSON.stringify(fact.value satisfies NormalizedValue) : comparable(fact.text)

/** Two facts are the same where they say the same of the same thing. */
const sameness = (fact: Fact) =>
  JSON.stringify([fact.type, valueKey(fact), fact.type === 'acronym' ? fact.text : comparable(fact.about)])
