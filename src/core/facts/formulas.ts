/** Formulas within sentences: their figures and letters are no facts, and nothing that is asked cuts one in two. */
import type { Block } from '../model/document.ts'
import { isClause } from '../model/fact.ts'
import type { FactDraft } from './draft.ts'
import type { Finding } from './finding.ts'

/** Whether what was found stands clear of the formulas of its block. A clause may hold whole ones. */
export function isClearOfFormulas({ block, sentence }: Finding, draft: FactDraft): boolean {
  const formulas = formulasOf(block)
  if (formulas.length === 0) return true
  const start = sentence.start + draft.start
  const end = sentence.start + draft.end
  return formulas.every(
    (formula) =>
      formula.end <= start ||
      end <= formula.start ||
      (isClause(draft.type) && start <= formula.start && formula.end <= end),
  )
}

const formulasOf = ({ spans = [] }: Block) => spans.filter(({ kind }) => kind === 'formula')
