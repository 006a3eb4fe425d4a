/** Ceremony, praise, examples and tasks: words that hold no fact to learn. */
import type { Check, FaultRule, Seen } from './seen.ts'

/** "Reflects ____": "the long and warm friendship". */
const honouring =
  /\b(?:recogni[sz]|acknowledg|reflect|underscor|underlin|highlight|demonstrat|reaffirm|affirm|stress|emphasi[sz]|celebrat|appreciat|honou?r|reiterat|showcas|testif|signal|express)\p{L}* (?:to )?____/iu
const honoured =
  /^(?:(?:the|an?|their|its|his|her|our|your) )?(?:[\p{L}-]+,? ){0,4}?(?:importance|significance|values?|roles?|needs?|commitments?|leadership|strengths?|ties|bonds?|friendships?|relations(?:hips?)?|spirit|dedication|contributions?|achievements?|determination|resolve|potential|promise|progress|partnership)\b/iu

/** "An important step toward …": praise, not a fact. */
const praise =
  /^(?:(?:an?|the|one of the) )?(?:\p{L}+ly )?(?:significant|important|major|key|vital|crucial|critical|central|essential|historic|big|great|valuable|powerful|pivotal|decisive|leading|integral|prominent|remarkable)(?: [\p{L}-]+)? (?:steps?|milestones?|roles?|parts?|factors?|tools?|contributions?|achievements?|moments?|place|pieces?|moves?|advances?|developments?|breakthroughs?|pillars?|elements?|turning points?|opportunit(?:y|ies))\b/iu
const selling =
  /\b(?:world[- ]class|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|top[- ]notch|unparalleled|unrivalled|unmatched|second to none|short ?list|game[- ]chang\w+|one[- ]stop|industry[- ]leading|award[- ]winning|vibrant|seamless(?:ly)?|cutting[- ]edge|next level)\b/i

/** "Some items lapse in ____": nobody knows which. */
const unnamed =
  /^(?:some|several|certain|various|many|a number of|a few) (?:[\p{L}-]+ ){0,2}(?:actions|items|things|changes|factors|aspects|issues|advances|steps|measures|elements|points|tasks|parts|developments|reasons|questions|matters|areas|cases|rules|provisions)\b(?! (?:of|in|to|under|by|for|on|that|from|at)\b)/iu

/** A sum that only an example has: "your $5 note". */
const example =
  /\b[Yy]our ____|\b[Yy]our \$\d+ (?:bill|note)|^(?:[Ss]uppose|[Ii]magine|[Ss]ay you|[Ll]et us say)\b/u

/** A task for the reader: "Describe …, and explain …". */
const task =
  /^(?:describe|explain|discuss|compare|summari[sz]e|list|name|define|identify|outline|evaluate|analy[sz]e|find|write|choose)\b[^.]*\band (?:then )?(?:explain|name|describe|say|give|tell|discuss|justify|state|list|show|compare|write|decide)\b/iu

const empties: Check = (seen) => {
  const { card } = seen
  const { prompt, answer } = card
  if (honouring.test(prompt) && honoured.test(answer)) return answer
  const words = praise.exec(answer)?.[0] ?? selling.exec(answer)?.[0]
  if (words !== undefined) return words
  const shown = unnamed.exec(prompt)?.[0] ?? example.exec(prompt)?.[0]
  if (shown !== undefined) return shown
  const asked = card.context.lead ? undefined : task.exec(prompt)?.[0]
  if (asked !== undefined) return asked
  return isLasting(seen) ? prompt.slice(-20) : null
}

const opinion =
  /\b(?:is|are|was|were|remained|seemed) (?:(?:very|quite|still|often|so) )?(?:terrible|awful|bad|poor|good|great|filthy|dirty|dangerous|difficult|hard|slow|expensive|costly|cheap|rare|common|popular|important|busy|crowded|harsh|primitive|strong|weak|high|low|limited|unreliable|unsafe|uncertain)\.$/

/** "In the ____, the roads were terrible": so they were at other times. */
const isLasting = ({ card }: Seen): boolean =>
  /\b(?:1\d|20)\d\d/.test(card.answer) &&
  /^(?:In|By|During) (?:the )?____,/.test(card.prompt) &&
  opinion.test(card.prompt)

export const emptyRules: readonly FaultRule[] = [
  {
    name: 'ceremony, praise, an example or a task',
    fault: 'empty',
    test: empties,
    breaks: [
      'The visit reflects ____. = the long friendship of two ports',
      'The pier of Norwick is ____. = an important milestone',
      'Some changes lapse in ____. = May',
    ],
    holds: ['The pier of Norwick is ____. = a landing for nine boats'],
  },
]
