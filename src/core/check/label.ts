/** "What does … mean?", asked of a label: what stands behind its colon is no meaning. */
import { tagWords } from '../text/wink.ts'
import type { Check, FaultRule } from './seen.ts'

const meaning = /^What (?:does|do) “(.+)” (?:mean|refer to)\?$/u
/** Pieces of sentences, where a term should stand. */
const clause =
  /^(?:i|it|he|she|they|we|you|this|that|these|those|there|his|her|its|their|our|my|as|if|when|because|although|while|in)\b|\b(?:is|are|was|were|has|have|had|will|would|could|can)\b/i
/** Lines that lead to terms. */
const ofTerms = /\b(?:terms?|glossary|defin\p{L}+|vocabulary|words?|concepts?|mean\p{L}*|abbreviations)\b/iu

const labels: Check = ({ card }) => {
  const term = meaning.exec(card.prompt)?.[1]
  if (term === undefined) return null
  const { lead } = card.context
  if (lead && !ofTerms.test(lead)) return lead
  if (/\d\s*%/.test(term) || clause.test(term)) return term
  return tellsMore(card.answer) ? card.answer : null
}

/** From these on a meaning says more of what it has named. */
const further = /^(?:which|who|whose|that|where|when|until|if|as|because|so|while)$/

/** Whether an answer is a statement or a quality, where a meaning names a thing or a doing. */
function tellsMore(answer: string): boolean {
  const words = tagWords(answer)
  const end = words.findIndex(({ text }) => further.test(text.toLowerCase()))
  const main = end < 0 ? words : words.slice(0, end)
  if (main[0]?.tag === 'ADJ' && main[1]?.tag === 'ADP') return true
  return main.some(({ text, tag }, at) => {
    const last = main[at - 1]?.tag
    const isSubject = last === 'NOUN' || last === 'PROPN' || last === 'NUM'
    if (!isSubject || tag === 'AUX') return isSubject
    // "Speeds up the heart": the tagger takes it for a noun.
    const isParted =
      /^(?:up|down|off|out|away)$/.test(main[at + 1]?.text ?? '') && main[at + 2]?.tag === 'DET'
    return /(?<!s)s$/.test(text) && (tag === 'VERB' || isParted)
  })
}

export const labelRules: readonly FaultRule[] = [
  {
    name: 'the meaning of a label',
    fault: 'label',
    test: labels,
    breaks: [
      'What does “It is wet” mean? = A day of rain',
      'What does “Winter” mean? = The boats were laid up',
    ],
    holds: ['What does “Winter berth” mean? = A place for boats in the ice'],
  },
]
