/**
 * The judge of every card that the makers propose. It shares no code with them, so that what one side overlooks the
 * other may see. Each file holds one family of faults; a card with any of them is not kept.
 */
import { agreements } from './agreement.ts'
import { altered } from './altered.ts'
import { lengths, longestPrompt, vagueAnswers } from './answer.ts'
import { comparatives } from './comparative.ts'
import { cuts } from './cut.ts'
import { definites } from './definite.ts'
import { empties } from './empty.ts'
import { expansions } from './expansion.ts'
import type { Fault, Proposed, Shown } from './fault.ts'
import { furnitures } from './furniture.ts'
import { gaps, splits } from './gap.ts'
import { labels } from './label.ts'
import { opens } from './open.ts'
import { pieces } from './pieces.ts'
import { pronouns } from './pronoun.ts'
import { runsOn } from './run-on.ts'
import { type Check, faultAt, see } from './seen.ts'
import { fragments, participles } from './sentence.ts'
import { answersShown, articles, counted } from './shown.ts'
import { speakers } from './speaker.ts'
import { subjects } from './subject.ts'
import { relativeTimes } from './time.ts'
import { twins } from './twins.ts'

const checks: readonly Check[] = [
  gaps,
  splits,
  cuts,
  lengths,
  vagueAnswers,
  altered,
  answersShown,
  counted,
  articles,
  expansions,
  fragments,
  participles,
  furnitures,
  subjects,
  pronouns,
  speakers,
  relativeTimes,
  comparatives,
  definites,
  twins,
  agreements,
  opens,
  runsOn,
  empties,
  labels,
  pieces,
]

/** What is wrong with a card: nothing, or the faults with the words that are at fault. */
export function faultsOf(card: Proposed, shown: Shown): readonly Fault[] {
  // Before anything is tagged: what a hostile text makes must cost no more than others.
  if (card.prompt.length > longestPrompt) return faultAt('length', card.prompt.slice(0, 40))
  const seen = see(card, shown)
  return checks.flatMap((check) => check(seen))
}
