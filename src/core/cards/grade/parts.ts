/** Answers that name several things, of which a typed answer may name some. */
import { type FactType, factTraits } from '../../model/fact.ts'
import { answerWords, isMinor } from './answer-words.ts'

const between = /,? (?:and|or) |[,;] | & /
/** Names that may hold an "and" of their own: two of them are told apart only where each is a name for itself. */
function mayHoldAnd(type: FactType | null): boolean {
  const naming = type === null ? null : factTraits[type].naming
  return naming === 'descriptive' || naming === 'initials'
}

/** Longer lists are compared as wholes. */
const most = 8

/** The things that a folded answer names; none where it is one thing. */
export function partsOf(answer: string, type: FactType | null): readonly string[] {
  const parts = answer.split(between).filter((part) => part.trim() !== '')
  const fewest = mayHoldAnd(type) ? 2 : 1
  const isList = parts.length > 1 && parts.length <= most && parts.every((part) => mainCount(part) >= fewest)
  return isList ? parts : []
}

const mainCount = (part: string) => answerWords(part).filter((word) => !isMinor(word)).length
