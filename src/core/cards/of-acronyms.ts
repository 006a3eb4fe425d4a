/** Cards for acronyms: what they stand for, and where they are more than its first letters, the other way too. */
import type { Fact } from '../model/fact.ts'
import { acronymPrompts } from './acronyms.ts'
import { type CardDraft, ofFact } from './draft.ts'
import type { Setting } from './settings.ts'

export const acronymCards = (setting: Setting): CardDraft[] =>
  setting.facts.flatMap((fact) => cardsOf(fact, setting))

const cardsOf = (fact: Fact, { text, section, whole }: Setting): CardDraft[] =>
  acronymPrompts(fact, text, `${whole.voice.title} ${section ?? ''}`).map((prompt) => ({
    kind: 'acronym',
    ...prompt,
    context: { section, before: null },
    ...ofFact(fact),
  }))
