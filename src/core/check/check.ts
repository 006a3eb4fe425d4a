/**
 * The judge of every card that the makers propose. It shares no code with them, so that what one side overlooks the
 * other may see. Each file holds one family of faults; a card with any of them is not kept.
 */
import { noneOff, type Off } from '../model/rule.ts'
import { agreementRules } from './agreement.ts'
import { alteredRules } from './altered.ts'
import { answerRules } from './answer.ts'
import { comparativeRules } from './comparative.ts'
import { cutRules } from './cut.ts'
import { definiteRules } from './definite.ts'
import { emptyRules } from './empty.ts'
import { expansionRules } from './expansion.ts'
import type { Fault, Proposed, Shown } from './fault.ts'
import { furnitureRules } from './furniture.ts'
import { gapRules } from './gap.ts'
import { labelRules } from './label.ts'
import { openRules } from './open.ts'
import { pieceRules } from './pieces.ts'
import { pronounRules } from './pronoun.ts'
import { runOnRules } from './run-on.ts'
import { type FaultRule, see } from './seen.ts'
import { sentenceRules } from './sentence.ts'
import { shownRules } from './shown.ts'
import { speakerRules } from './speaker.ts'
import { subjectRules } from './subject.ts'
import { timeRules } from './time.ts'
import { twinRules } from './twins.ts'

/** Longest prompt, in characters: nobody reads more to answer once. */
const longestPrompt = 700

/** All of them, in the order in which they are told. */
export const faultRules: readonly FaultRule[] = [
  ...gapRules,
  ...cutRules,
  ...answerRules,
  ...alteredRules,
  ...shownRules,
  ...expansionRules,
  ...sentenceRules,
  ...furnitureRules,
  ...subjectRules,
  ...pronounRules,
  ...speakerRules,
  ...timeRules,
  ...comparativeRules,
  ...definiteRules,
  ...twinRules,
  ...agreementRules,
  ...openRules,
  ...runOnRules,
  ...emptyRules,
  ...labelRules,
  ...pieceRules,
]

/** What is wrong with a card: nothing, or the faults with the words that are at fault. */
export function faultsOf(card: Proposed, shown: Shown, off: Off = noneOff): readonly Fault[] {
  // Before anything is tagged: what a hostile text makes must cost no more than others.
  if (card.prompt.length > longestPrompt)
    return [{ name: 'length', words: card.prompt.slice(0, 40), rule: 'a prompt that nobody reads' }]
  const seen = see(card, shown)
  return faultRules.flatMap(({ name, fault, test }) => {
    const words = test(seen)
    return words === null || off.has(name) ? [] : [{ name: fault, words, rule: name }]
  })
}
