/** Where a sentence has its verb, and whether it tells of an event. */
import { isNoun, isPlural, type Word } from './seen.ts'

const auxiliary =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|'s|’s|'re|’re|ca|wo)$/

const standsFinite = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (auxiliary.test(word.low) && word.tag !== 'PART') return true
  if (word.tag !== 'VERB' || word.low.endsWith('ing')) return false
  const last = words[at - 1]
  return last !== undefined && last.low !== 'to' && last.tag !== 'DET'
}

/** Index of the first word that a sentence can stand on, from an index on; -1 where none is. */
export function finiteVerb(words: readonly Word[], from = 0): number {
  for (let at = from; at < words.length; at += 1) if (standsFinite(words, at)) return at
  return -1
}

const relative = /^(?:which|who|whose|whom|that|where)$/

/**
 * Whether a sentence has a verb of its own, by the tagger or where a noun stands in a verb's place. A relative clause
 * keeps its first verb for itself.
 */
export function hasVerb(words: readonly Word[]): boolean {
  let from = 0
  for (let at = finiteVerb(words); at >= 0; at = finiteVerb(words, from)) {
    const start = words.slice(from, at).findLastIndex(({ low }) => relative.test(low))
    const isOwn = start < 0 || from + start === 0 || isServed(words, from + start)
    if (isOwn && !isParticiple(words, at)) return true
    from = groupEnd(words, at)
  }
  return standsForVerb(words)
}

/** "Who returns a pump": the relative has its verb, though the tagger took it for a noun. */
const isServed = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.tag === 'NOUN' &&
  /(?<!s)s$|ed$/.test(words[at + 1]?.low ?? '') &&
  words[at + 2]?.tag === 'DET'

/** The end of the verb that starts at an index: "would have been eaten". */
function groupEnd(words: readonly Word[], at: number): number {
  let end = at
  while (/^(?:AUX|ADV|PART)$/.test(words[end]?.tag ?? '')) end += 1
  return words[end]?.tag === 'VERB' ? end + 1 : Math.max(end, at + 1)
}

/** "Driven by …" behind a noun or a comma; "declined by 12 percent" is none. */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'VERB' &&
  /(?:ed|en|wn|lt|de)$/.test(words[at]?.low ?? '') &&
  words[at + 1]?.low === 'by' &&
  !/^(?:NUM|SYM|ADV)$/.test(words[at + 2]?.tag ?? '') &&
  words[at - 1]?.tag !== 'ADV'

/** Past tenses that the tagger may take for nouns or adjectives. */
const pasts =
  /^(?:found|rose|fell|held|left|cut|set|put|led|lost|won|met|kept|built|made|gave|took|came|went|became|began|grew|ran|sold|spent|stood|wrote|drew|drove|paid|hit|shut|spread|cost|broke|chose|spoke|hurt|let|read)$/

export const isPastTense = (low: string): boolean => pasts.test(low)

const takes = /^(?:NOUN|PROPN|DET|ADP|ADJ|NUM|PRON|ADV|SYM)$/

/** "The heron numbers a million", "the audit found errors": what the tagger takes for nouns. */
const standsForVerb = (words: readonly Word[]): boolean =>
  words.some(({ low, tag }, index) => {
    const last = words[index - 1]
    const next = words[index + 1]
    if (!last || !next || !/^(?:NOUN|PROPN|ADV|NUM)$/.test(last.tag)) return false
    if (isPastTense(low) || isPlan(words, index) || isNamesDoing(words, index)) return true
    // "Economists measure inflation", "agencies work together".
    if (tag === 'NOUN' && isNoun(last) && isPlural(last.text) && !isPlural(low) && takes.test(next.tag))
      return true
    const isForm = tag === 'NOUN' && /(?<!s)s$|ed$/.test(low)
    return isForm && (/^(?:DET|NUM|PRON|PROPN|SYM)$/.test(next.tag) || /^(?:about|to)$/.test(next.low))
  })

/** "Poland and Latvia plan to launch": two who do it, and an infinitive. */
const isPlan = (words: readonly Word[], at: number): boolean => {
  const [word, last, next] = [words[at], words[at - 1], words[at + 1]]
  if (word?.tag !== 'NOUN' || !last || isPlural(word.low) || next?.low !== 'to' || next.tag !== 'PART')
    return false
  return isPlural(last.text) || (last.tag === 'PROPN' && words[at - 2]?.low === 'and')
}

/** "Sandby prints tickets": a name, and things behind what it does. */
const isNamesDoing = (words: readonly Word[], at: number): boolean => {
  const [word, last, next] = [words[at], words[at - 1], words[at + 1]]
  return (
    word?.tag === 'NOUN' &&
    /(?<!s)s$/.test(word.low) &&
    last?.tag === 'PROPN' &&
    next?.tag === 'NOUN' &&
    isPlural(next.text)
  )
}

/** Whether a sentence tells what was or will be, not what is so in general. */
export function isEvent(words: readonly Word[]): boolean {
  const at = finiteVerb(words)
  const verb = words[at]
  if (!verb) return false
  if (verb.tag === 'AUX') return /^(?:was|were|had|has|have|will|would|did)$/.test(verb.low)
  if (/ed$/.test(verb.low)) return true
  const subject = words.slice(0, at).findLast(isNoun)
  return subject !== undefined && !/s$/.test(subject.low) && !/s$/.test(verb.low)
}
