/** Cards for the lists that stand in lines below their sentence: "Dry cargo: ____", asked for item by item. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import { stand } from '../statements/stand.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import { answerOfItems } from './judging.ts'
import type { Setting } from './settings.ts'
import { isTold } from './told.ts'
import { refuse } from './why.ts'

/** Cards of the list that the sentence leads to, and the setting without its fact. */
export function listBelowCards(setting: Setting): readonly [Outcome[], Setting] {
  const { below, facts } = setting
  const fact = below && facts.find(({ type, start }) => type === 'list' && start === below.lead.start)
  if (!below || !fact) return [[], setting]
  const rest = { ...setting, facts: facts.filter((each) => each !== fact) }
  return [listCard(fact, below.items, setting), rest]
}

function listCard(fact: Fact, items: readonly string[], { text, section, shown, whole }: Setting): Outcome[] {
  const stood = stand(withItsThings(text), shown)
  if (!stood.stands) return refuse([fact], stood.why, stood.rule)
  if (stood.before !== null) return refuse([fact], 'leans')
  const beside = `${whole.voice.title} ${section ?? ''} ${shown.lead ?? ''} ${text}`
  if (items.some((item) => givesAway(beside, item) || isTold(item, beside))) return refuse([fact], 'told')
  return [
    {
      ...ofFact(fact),
      kind: 'list',
      prompt: `${text} ${gap}`,
      answer: answerOfItems(items),
      accept: [],
      items,
      context: { section, before: null, ...(shown.lead !== null && { lead: shown.lead }) },
      grading: 'self',
      direction: 'below',
    },
  ]
}

/** "The following" points at what the card asks for, and not out of it: it is read as the number of things. */
const withItsThings = (lead: string): string =>
  lead
    .replace(/\bthe following(?=:|\s(?:are|is|can|may|must|will|have|has|should)\b)/gi, 'two things')
    .replace(/\bthe following\b/gi, 'two')
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase())
