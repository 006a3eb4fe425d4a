import { describeAnchor } from '../../../core/anchor/describe.ts'
import { judgingOf, writtenAnswer } from '../../../core/cards/judging.ts'
import { ledgerOf } from '../../../core/edits/apply-edits.ts'
import type { PlacedCard } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import { type CardEdit, plainCard } from '../../../core/model/edits.ts'
import { ok, type Result } from '../../../core/model/result.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Database } from '../../store/database.ts'
import { listEdits } from '../../store/edits.ts'
import { perform } from '../../store/journal.ts'

/** Makes the spare cards of facts that have none, as one change; one that was deleted comes back as it was made. */
export function makeSpares(
  db: Database,
  briefing: Briefing,
  facts: readonly string[],
  at: number,
): Result<{ made: number }, AppError> {
  const wanted = new Set(facts)
  const edits = listEdits(db, briefing.id)
  const open = new Set(ledgerOf(briefing, edits).flatMap(({ fact, spare }) => (spare ? [fact.id] : [])))
  const cards = (briefing.spares ?? [])
    .filter(({ fact }) => wanted.has(fact) && open.has(fact))
    .map((spare) => takenOf(briefing, spare))
  const [first] = cards
  if (first === undefined) return ok({ made: 0 })
  const block = briefing.facts.find(({ id }) => id === first.own?.fact)?.block ?? null
  const set = { document: briefing.id, act: 'make-cards', block, facts: [], cards } as const
  perform(db, { v: 1, kind: 'edits.set', edits: set }, at)
  return ok({ made: cards.length })
}

/** A spare as the user's own: with its words, so that it stays whatever later compilers think of it. */
function takenOf(briefing: Briefing, spare: PlacedCard): CardEdit {
  const text = briefing.blocks.find(({ id }) => id === spare.block)?.text ?? ''
  const judging = judgingOf(spare)
  return {
    ...plainCard(spare.id),
    prompt: spare.prompt,
    answer: writtenAnswer(spare),
    accept: spare.accept,
    own: {
      fact: spare.fact,
      sentence: describeAnchor({ id: spare.block, text }, spare.sentence),
      ...(judging !== 'value' && { judging }),
    },
  }
}
