/** Cards from facts, step by step: what could be asked, what is likely good, what is without fault, the best of each
 * sentence, the choice. */
import { cutSentences } from '../facts/cut-sentences.ts'
import type { PlacedCard } from '../model/card.ts'
import { countBy } from '../model/group-by.ts'
import { firstBroken } from '../model/rule.ts'
import type { Sentences } from '../text/sentences.ts'
import { backMatterRules } from './back-matter.ts'
import { checkedOf } from './checked.ts'
import { chosenOf } from './chosen.ts'
import { type CardDraft, isCard, isRefusal, type Outcome } from './draft.ts'
import { fewOf } from './few.ts'
import { acronymCards } from './of-acronyms.ts'
import { cellCards } from './of-cells.ts'
import { clauseCards } from './of-clauses.ts'
import { definitionCards } from './of-definitions.ts'
import { dutyCards } from './of-duties.ts'
import { labelCards } from './of-labels.ts'
import { valueCards } from './of-values.ts'
import { placedOf } from './placed.ts'
import { withoutRepeats } from './repeats.ts'
import { type CardSource, type Setting, settingsOf } from './settings.ts'
import { sparesOf } from './spares.ts'
import { likelyOf, weigh } from './weighed.ts'
import { type Refusal, refuse, type Why } from './why.ts'

export const cardSteps = ['asked', 'weighed', 'checked', 'few', 'fresh', 'chosen'] as const

/** How many a step was given, how many it gave on, and why the others stayed. */
export interface MakingStep {
  readonly name: (typeof cardSteps)[number]
  readonly given: number
  readonly made: number
  readonly why: Readonly<Partial<Record<Why, number>>>
}

export interface MadeCards {
  readonly cards: readonly PlacedCard[]
  /** Of facts without a card, one that could still be asked: it is made where the user wants one. */
  readonly spares: readonly PlacedCard[]
  readonly steps: readonly MakingStep[]
  /** Why a fact has no card, by its id. */
  readonly why: ReadonlyMap<string, Refusal>
}

/** All that could be asked. */
export const askedOf = (source: CardSource, sentences: Sentences): Outcome[] =>
  settingsOf(source, sentences).flatMap(askAll)

/** No card rather than a doubtful one. */
export function makeCards(source: CardSource, sentences = cutSentences(source.blocks)): MadeCards {
  const asked = askedOf(source, sentences)
  const weighed = weigh(asked.filter(isCard), source)
  const outcomes = [asked, likelyOf(weighed)]
  for (const next of [checkedOf, fewOf, withoutRepeats, chosenOf])
    outcomes.push(next(outcomes.at(-1)?.filter(isCard) ?? [], source))
  const cards = outcomes.at(-1)?.filter(isCard) ?? []
  return {
    cards: placedOf(cards, source),
    spares: placedOf(sparesOf(weighed, cards, source), source),
    steps: stepsOf(outcomes, source),
    why: reasonsOf(outcomes, cards),
  }
}

/** Longer sentences prove nothing to a reader, in characters: the row of a table may be long. */
const longestProof = 2000

/** All that could be asked of a sentence's facts. */
function askAll(setting: Setting): Outcome[] {
  const matter = firstBroken(backMatterRules, setting.section ?? '', setting.whole.off)
  if (matter) return refuse(setting.facts, 'back-matter', matter.name)
  if (setting.text.length > longestProof) return refuse(setting.facts, 'long-sentence')
  if (setting.noProse) return refuse(setting.facts, setting.noProse)
  if (setting.block.kind === 'table') return cellCards(setting)
  const [labelled, unlabelled] = labelCards(setting)
  const [defined, free] = definitionCards(unlabelled)
  const [laid, rest] = dutyCards(free)
  return [
    ...acronymCards(setting),
    ...labelled,
    ...defined,
    ...laid,
    ...valueCards(rest),
    ...clauseCards(rest),
  ]
}

const stepsOf = (outcomes: readonly Outcome[][], { facts }: CardSource): MakingStep[] =>
  cardSteps.map((name, index) => ({
    name,
    given: outcomes[index - 1]?.filter(isCard).length ?? facts.length,
    made: outcomes[index]?.filter(isCard).length ?? 0,
    why: countBy(outcomes[index]?.filter(isRefusal) ?? [], ({ why }) => why),
  }))

/** The last word that was said of each fact that nothing asks for. */
function reasonsOf(
  outcomes: readonly Outcome[][],
  cards: readonly CardDraft[],
): ReadonlyMap<string, Refusal> {
  const made = new Set(cards.map(({ fact }) => fact))
  const refused = outcomes.flat().filter(isRefusal)
  return new Map(refused.filter(({ fact }) => !made.has(fact)).map((each) => [each.fact, each]))
}
