/** What hangs on a clause and says more of it: ", protesting wage cuts", "on the second voyage", "at Pier 4". */
import { countWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import {
  coreEnd,
  isPreposition,
  longPhraseEnd,
  lower,
  phraseEnd,
  tagOf,
  textOf,
  type Words,
} from './phrase.ts'
import { said, spanOf } from './spans.ts'

export function findTails(parsed: Parsed): StatementDraft[] {
  return [...ofParticiple(parsed), ...ofPreposition(parsed)]
}

/** Participles that lead to examples or say who speaks, and no more. */
const idle =
  /^(?:recogni[sz]ing|underscoring|reflecting|demonstrating|highlighting|showing|illustrating|emphasi[sz]ing|acknowledging|including|according|regarding|concerning|following|depending|being|having|saying|adding|noting|citing|pending|during|starting|beginning|ranging)$/i

/** The object of a closing participle. */
function ofParticiple({ text, words, clause }: Parsed): StatementDraft[] {
  if (!clause) return []
  const { from, to } = clause.rest
  for (let at = to - 2; at > from; at -= 1) {
    if (textOf(words, at) !== ',' || !/ing$/i.test(textOf(words, at + 1)) || tagOf(words, at + 1) !== 'VERB')
      continue
    if (idle.test(textOf(words, at + 1))) return []
    const end = longPhraseEnd(words, at + 2)
    // Only where it is all that is left: else it is not plain what goes with what.
    const last = end > at + 2 ? tailEnd(words, end, to) : end
    const span = last === to ? spanOf(words, { from: at + 2, to }) : null
    if (!span || countWords(text.slice(span.start, span.end)) < 2) return []
    return [{ type: 'cause', about: said(text, words, clause.subject), ...span }]
  }
  return []
}

/** "… powered by the wind": a participle that describes the last noun. */
function tailEnd(words: Words, end: number, to: number): number {
  if (tagOf(words, end) !== 'VERB' || !/(?:ed|en|wn|made|built)$/i.test(textOf(words, end))) return end
  const at = isPreposition(words, end + 1) ? longPhraseEnd(words, end + 2) : end
  return at > to ? end : at
}

const binding =
  /^(?:will|shall|must|should|plans?|planned|intends?|agreed?|pledged?|committed|aims?|signed|met|held|took|announced)$/i

/** The phrase of a last preposition that names something, where the clause binds or tells of an act. */
function ofPreposition({ text, words, clause }: Parsed): StatementDraft[] {
  if (!clause) return []
  const verbs = words.slice(clause.verbs.from, clause.verbs.to)
  const isPassive = verbs.length > 1 && /^(?:is|are|was|were|be|been)$/i.test(verbs.at(-2)?.text ?? '')
  if (!isPassive && !verbs.some(({ text: verb }) => binding.test(verb))) return []
  for (let at = clause.rest.to - 1; at > clause.rest.from; at -= 1) {
    if (!/^(?:at|on|in|with|to|from|under|by|near)$/i.test(textOf(words, at)) || lower(words, at - 1) === ',')
      continue
    const end = phraseEnd(words, at + 1)
    const long = longPhraseEnd(words, at + 1)
    const core = coreEnd(words, at + 1)
    const isName = (limit: number) => {
      const count = words.slice(at + 1, limit).filter(({ tag }) => tag === 'PROPN').length
      return count >= 2 && count * 2 >= limit - at - 1
    }
    const to = [long === clause.rest.to ? long : end, end, core].find(isName) ?? end
    const names = words.slice(at + 1, to).filter(({ tag }) => tag === 'PROPN').length
    if (to === at + 1 || names < 2 || names * 2 < to - at - 1) continue
    const span = spanOf(words, { from: at + 1, to })
    if (!span || countWords(text.slice(span.start, span.end)) > 8) continue
    return [{ type: 'commitment', about: said(text, words, clause.subject), ...span }]
  }
  return []
}
