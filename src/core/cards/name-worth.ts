/** Which names are worth a gap: those that tell of one event, and those of which a sentence tells much. */
import { type Fact, factTraits, isProper } from '../model/fact.ts'
import { brought, takesPlace } from '../statements/acts.ts'
import { countWords, mainWords } from '../text/words.ts'

export const isNameWorthAsking = (fact: Fact, siblings: readonly Fact[], sentence: string): boolean =>
  isOfOneEvent(fact, siblings, sentence) || isToldOf(fact, siblings, sentence)

/** A name is asked for where its sentence tells one event: a date or an amount pins it down. */
function isOfOneEvent(fact: Fact, siblings: readonly Fact[], sentence: string): boolean {
  const pinned = siblings.some((other) => factTraits[other.type].pinsEvent && other.value !== undefined)
  const before = sentence.slice(0, fact.start - fact.sentence.start)
  const after = sentence.slice(fact.end - fact.sentence.start)
  if (fact.type === 'place')
    return (
      siblings.some(({ type, value }) => factTraits[type].isTemporal && value !== undefined) &&
      takesPlace.test(before) &&
      /^(?:\s(?:in|on|with|by|at|for|to)\b|[.]$)/.test(after)
    )
  if (fact.type === 'person')
    return (
      pinned &&
      /^(?:(?:On|In)\s[^,]+(?:,\s\d{4})?,\s)?$/.test(before) &&
      /^\s\p{Ll}/u.test(after) &&
      !/^\sand\b/.test(after)
    )
  return (
    factTraits[fact.type].naming === 'descriptive' &&
    pinned &&
    countWords(fact.text) > 1 &&
    brought.test(before) &&
    !/^\s?(?:\(|,?\sand\b|['’-])/.test(after)
  )
}

const fewestTold = 6
const placed = /\b(?:in|at|near|from|to|across|through|off)\s(?:the\s)?$/i

/** A name in a sentence that tells enough to be asked for it: many words stay, and it stands alone in its place. */
function isToldOf(fact: Fact, siblings: readonly Fact[], sentence: string): boolean {
  if (!isProper(fact.type) || fact.value !== undefined) return false
  const start = fact.start - fact.sentence.start
  const end = fact.end - fact.sentence.start
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)]
  if (
    /^\s?(?:\(|,?\s(?:and|or)\b|['’-])/.test(after) ||
    /(?:\b(?:and|or)\s(?:the\s)?|[-–(]|['’]s\s)$/i.test(before)
  )
    return false
  if (mainWords(before + after).length < fewestTold) return false
  if (fact.type === 'place')
    return placed.test(before) && !siblings.some((other) => other !== fact && other.type === 'place')
  return fact.type === 'person' || countWords(fact.text) > 1
}
