/** Cards for what a verb ties its subject to: a gap for all of it, in a sentence that stands alone. */
import { gap } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'
import { brokenRules, gapRules } from '../statements/gap-rules.ts'
import { itemsOf } from '../statements/lists.ts'
import { relationsIn } from '../statements/relations.ts'
import { type Stood, stand } from '../statements/stand.ts'
import { countWords } from '../text/words.ts'
import { givesAway } from './cloze.ts'
import { type Outcome, ofFact } from './draft.ts'
import { answerOfItems } from './judging.ts'
import { listDoubts, listed } from './list-rules.ts'
import { whyNoClauses } from './of-clauses.ts'
import type { Setting } from './settings.ts'
import { isTold } from './told.ts'
import { refuse } from './why.ts'

/** Cards of the sentence's relations, and the setting without their facts. */
export function relationCards(setting: Setting): readonly [Outcome[], Setting] {
  const { facts, text, sentence, shown } = setting
  const relations = relationsIn(text)
  const own = facts.filter(({ start, end }) =>
    relations.some((each) => each.start === start - sentence.start && each.end === end - sentence.start),
  )
  if (own.length === 0) return [[], setting]
  const none = whyNoClauses(setting)
  const rest = { ...setting, facts: facts.filter((fact) => !own.includes(fact)) }
  if (none) return [refuse(own, none), rest]
  const stood = stand(text, shown)
  return [own.flatMap((fact) => relationCard(fact, stood, setting)), rest]
}

const vetoes: ReadonlySet<string> = new Set(gapRules.flatMap(({ name, isVeto }) => (isVeto ? [name] : [])))
/** Longer prompts are not read to their end, in words. */
const mostPromptWords = 36
/** Up to so many words an answer can be compared with what was typed. */
const mostTyped = 3

function relationCard(fact: Fact, stood: Stood, { whole, section, sentence, shown }: Setting): Outcome[] {
  if (!stood.stands) return refuse([fact], stood.why, stood.rule)
  if (stood.before !== null) return refuse([fact], 'leans')
  const place = stood.form.at({ start: fact.start - sentence.start, end: fact.end - sentence.start })
  if (!place) return refuse([fact], 'open')
  const [before, after] = [stood.form.text.slice(0, place.start), stood.form.text.slice(place.end)]
  const answer = fact.text
  const broken = brokenRules({ before, answer, after, type: fact.type }, whole.off).find((name) =>
    vetoes.has(name),
  )
  const prompt = before + gap + after
  if (broken !== undefined || countWords(prompt) > mostPromptWords) return refuse([fact], 'open', broken)
  const beside = `${whole.voice.title} ${section ?? ''} ${shown.lead ?? ''} ${prompt}`
  if (givesAway(beside, answer) || isTold(answer, beside)) return refuse([fact], 'told')
  const context = { section, before: null, ...(shown.lead !== null && { lead: shown.lead }) }
  const common = { ...ofFact(fact), accept: [], context, direction: 'relation', prompt } as const
  const items = itemsOf(answer)
  if (items && items.length > 2)
    return listDoubts(listed(before, items, after), whole.off).length > 0
      ? refuse([fact], 'open')
      : [{ ...common, kind: 'list', answer: answerOfItems(items), items, grading: 'self' }]
  return [{ ...common, kind: 'cloze', answer, grading: countWords(answer) > mostTyped ? 'self' : 'value' }]
}
