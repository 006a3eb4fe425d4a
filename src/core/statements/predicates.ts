/** What a verb or an adjective with its preposition says: "depends on …", "is responsible for …". */
import { countWords } from '../text/words.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { lower, tagOf, textOf } from './phrase.ts'
import { clauseEnd, said, spanOf } from './spans.ts'

const adjectives =
  /^(?:responsible|subject|eligible|limited|suitable|liable|equal|equivalent|essential|necessary|related|restricted|dedicated|committed|based|composed|comprised|made|divided|derived|caused|followed|characterized|characterised|defined|known|used|associated|exempt|entitled|bound|central|crucial|critical|available|required|needed)$/i
const verbs =
  /^(?:depends?|depended|relies|relied|rely|rests?|rested|focus(?:es|ed)?|applies|applied|apply|belongs?|belonged|contributes?|contributed|amounts?|amounted|ranges?|ranged|stems?|stemmed|arises?|arose|derives?|derived|originated|originates?|specializes?|specialized|deals?|dealt|corresponds?|aims?|aimed|differs?|differed|suffers?|suffered|protects?|consists?|results?|resulted|leads?|led|accounts?|accounted|serves?|served)$/i
/** What something stems from, leads to or hangs on. */
const causal =
  /^(?:depends?|depended|relies|relied|rely|rests?|rested|contributes?|contributed|stems?|stemmed|arises?|arose|results?|resulted|leads?|led|caused)$/i
const prepositions = /^(?:for|to|on|upon|of|from|in|into|with|by|as|at|against)$/i
const longest = 16

/** "generally not |suitable| for" */
function behindAdverbs(words: Parsed['words'], from: number): number {
  let at = from
  while (/^(?:ADV|PART)$/.test(tagOf(words, at)) && at < from + 3) at += 1
  return at
}

export function findPredicates({ text, words, clause }: Parsed): StatementDraft[] {
  if (!clause || clause.subject.to === clause.subject.from) return []
  // "is not |suitable|": the verb stands before what denies it.
  const main = clause.verbs.to - (tagOf(words, clause.verbs.to - 1) === 'PART' ? 2 : 1)
  const isCopula = /^(?:is|are|was|were|be|been)$/i.test(textOf(words, main))
  const first = behindAdverbs(words, clause.rest.from)
  const head = isCopula && tagOf(words, first) === 'ADJ' ? first : main
  const isKnown =
    isCopula || tagOf(words, main - 1) === 'AUX'
      ? adjectives.test(textOf(words, head))
      : verbs.test(textOf(words, head))
  if (!(isKnown || verbs.test(textOf(words, main))) || !prepositions.test(textOf(words, head + 1))) return []
  if (/^(?:it|there|this|that|they)$/i.test(lower(words, clause.subject.from)) && head === main) return []
  const span = spanOf(words, { from: head + 2, to: clauseEnd(words, head + 2, clause.rest.to) })
  const count = span ? countWords(text.slice(span.start, span.end)) : 0
  if (!span || count < 2 || count > longest) return []
  const type = causal.test(textOf(words, head)) ? 'cause' : 'definition'
  return [{ type, about: said(text, words, clause.subject), ...span }]
}
