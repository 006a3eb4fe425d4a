/**
 * The facts of a document in another language than English: its sums, figures and dates, as they stand. What a sentence
 * says beyond them is read in English alone (docs/adr/0008-statements.md).
 */
import type { Block } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { isCertain } from '../text/doubtful.ts'
import type { Sentences } from '../text/sentences.ts'
import { mainWords } from '../text/words.ts'
import { nameKeys } from './aliases.ts'
import { collector, partOf } from './collect.ts'
import { cellsOf } from './cut-sentences.ts'
import type { FactDraft } from './draft.ts'
import type { FactContext } from './extract.ts'
import type { Finding } from './finding.ts'
import { isClearOfFormulas } from './formulas.ts'
import { otherFinders } from './values/others.ts'
import { findValues, valueFindersOf } from './values/values-in.ts'

/** @param language of the document (BCP 47); of one that is not known only what signs say */
export function extractValues(
  blocks: readonly Block[],
  { sections }: Pick<FactContext, 'sections'>,
  sentences: Sentences,
  language: string,
): Fact[] {
  const finders = valueFindersOf(language) ?? otherFinders
  const heads = new Map(sections.map(({ id, title }) => [id, new Set(mainWords(title ?? ''))]))
  const collect = collector(nameKeys([]))
  for (const block of blocks.filter(({ kind }) => kind !== 'code'))
    for (const [index, sentence] of (sentences.get(block.id) ?? []).entries()) {
      if (!isCertain(block, sentence)) continue
      const text = block.text.slice(sentence.start, sentence.end)
      const drafts = cellsOf(text).flatMap((cell): FactDraft[] =>
        findValues(text.slice(cell.start, cell.end), finders).map((found) => {
          const draft = { ...found, start: found.start + cell.start, end: found.end + cell.start }
          // Two sentences that give the same figure speak of the same only where they say much the same.
          return { ...draft, about: partOf(text, draft) }
        }),
      )
      const finding: Finding = { block, sentence, text, first: index === 0, drafts }
      for (const draft of drafts)
        if (isClearOfFormulas(finding, draft))
          collect.add(finding, draft, heads.get(block.section) ?? new Set())
    }
  return collect.facts()
}
