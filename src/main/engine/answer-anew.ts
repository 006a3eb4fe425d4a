import { isDeepStrictEqual } from 'node:util'
import { reconcile } from '../../core/anew/reconcile.ts'
import { recompile } from '../../core/compile.ts'
import type { Briefing } from '../../core/model/document.ts'
import { buildIndex } from '../../core/search/lunr-index.ts'
import { isBriefing } from '../library/is-briefing.ts'
import type { AnewRequest, EngineStage, MadeAnew } from './protocol.ts'

/** A stored document as it is read anew; null where what is stored is none. */
export function answerAnew(
  { briefing, other, use }: Pick<AnewRequest, 'briefing' | 'other' | 'use'>,
  onStage: (stage: EngineStage) => void,
): MadeAnew | null {
  const old = storedBriefing(briefing)
  const stored = other === null ? null : storedBriefing(other)
  if (old === null || (other !== null && stored === null)) return null
  const next = stored ?? recompile(old, onStage)
  const { briefing: made, edits, reworded, outcome } = reconcile(old, next, use)
  onStage('index')
  const { fresh, reworded: number, kept } = outcome
  return {
    briefing: JSON.stringify(made),
    index: JSON.stringify(buildIndex(made)),
    compiler: made.compiler ?? 0,
    cards: made.cards.length,
    edits: {
      facts: edits.facts.map((edit) => ({ ...edit })),
      cards: edits.cards.map((edit) => ({ ...edit })),
    },
    reworded: [...reworded],
    outcome: { fresh, reworded: number, kept },
    isSame: edits.facts.length + edits.cards.length === 0 && isDeepStrictEqual(shownOf(old), shownOf(made)),
  }
}

/** A Briefing as it is stored; null if it is none. */
export function storedBriefing(json: string): Briefing | null {
  const value: unknown = JSON.parse(json)
  const id = (value as { readonly id?: unknown } | null)?.id
  return typeof id === 'string' && isBriefing(value, id) ? value : null
}

/** What of a document its user meets; all else is its text. */
const shownOf = ({ facts, names = [], glossary, cards, spares = [] }: Briefing) => ({
  facts,
  names,
  glossary,
  cards,
  spares,
})
