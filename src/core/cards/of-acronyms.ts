/** Cards for acronyms: what they stand for, and where they are more than its first letters, the other way too. */
import type { Fact } from '../model/fact.ts'
import { acronymPrompts } from './acronyms.ts'
import { type Outcome, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'
import { refuse } from './why.ts'

export const acronymCards = (setting: Setting): Outcome[] =>
  setting.facts.filter(({ type }) => type === 'acronym').flatMap((fact) => cardsOf(fact, setting))

function cardsOf(fact: Fact, { text, section, whole }: Setting): Outcome[] {
  const prompts = acronymPrompts(fact, text, `${whole.voice.title} ${section ?? ''}`)
  if (prompts.length === 0) return refuse([fact], 'letters')
  const context = { section, before: null }
  return prompts.map((prompt) => ({ kind: 'acronym', ...prompt, context, ...ofFact(fact) }))
}
