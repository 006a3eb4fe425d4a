/** Who or what a clause tells of, where all that it tells says which one is meant. */
import { countWords, mainWords } from '../text/words.ts'
import type { Clause } from './clause.ts'
import type { Parsed, StatementDraft } from './draft.ts'
import { isNoun, lower, type Range, tagOf, textOf, type Words } from './phrase.ts'
import { said, spanOf } from './spans.ts'

/** Verbs by which a subject brings something about. */
const effects =
  /^(?:made|makes?|fuel(?:ed|s)?|drove|drives?|forced?|encouraged?|created?|transformed|increased|reduced?|led|leads?|resulted|results?|caused?|causes|triggers?|triggered|prompts?|prompted|sparked|enabled?|enables|prevent(?:ed|s)?|allow(?:ed|s)?|raised|lowered|delayed)$/i
/** Verbs that many a subject has: their subject is not asked. */
const light =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|includes?|included|contains?|comprises?|seems?|appears?|remains?|becomes?|became|varies|differs?|matters?|exists?|helps?|helped|means?|says?|said|shows?|showed|suggests?|suggested|focus(?:es|ed)?)$/i
/** Bodies and people that act in any text: only their names say which. */
const bare =
  /^(?:the\s)?(?:\p{L}+\s)?(?:companies|company|people|users?|workers?|members?|governments?|countries|officials|leaders|individuals|groups?|organi[sz]ations?|teams?|authors?|researchers|experts|critics|economists|states?|owners?|men|women|children|persons?|parties|states|agencies|staff|employees?|documents?|information|system|approach|method|process|programs?|policy|policies)$/iu

const longest = 12
/** Fewest main words of what is told. */
const fewestTold = 6

export function findSubjects({ text, words, clause }: Parsed): StatementDraft[] {
  if (!clause || clause.subject.to === clause.subject.from || clause.rest.to === clause.rest.from) return []
  const main = textOf(words, clause.verbs.to - 1)
  const span = spanOf(words, withoutAside(words, clause.subject))
  if (!span || light.test(main)) return []
  const subject = text.slice(span.start, span.end)
  if (countWords(subject) > longest || !namesIts(words, clause, subject)) return []
  if (mainWords(said(text, words, clause.rest)).length < fewestTold) return []
  const isCause = effects.test(main) && !isPassive(words, clause)
  return [{ type: isCause ? 'cause' : 'commitment', about: main, ...span }]
}

/** "The Lund Board, which runs the port, will …": without what is said of it between commas. */
function withoutAside(words: Words, { from, to }: Range): Range {
  const comma = words.findIndex(({ text }, at) => at > from && at < to && text === ',')
  return comma > 0 && /^(?:which|who|an?|the|whose)$/i.test(textOf(words, comma + 1))
    ? { from, to: comma }
    : { from, to }
}

/** A name of two words or more, or a phrase that says of itself which thing it is. */
function namesIts(words: Words, { subject }: Clause, text: string): boolean {
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|VERB)$/.test(tagOf(words, subject.from))) return false
  if (
    /^(?:this|that|these|those|such|some|many|most|several|all|both|each|every|another|other|any|no|one|few|more|it|there|what|which|his|her|its|their|our|your|my)$/i.test(
      textOf(words, subject.from),
    ) ||
    bare.test(text)
  )
    return false
  const own = words.slice(subject.from, subject.to)
  if (own.some(({ tag }) => tag === 'PRON')) return false
  const names = own.filter(({ tag }) => tag === 'PROPN').length
  const nouns = own.filter((_, at) => isNoun(words, subject.from + at)).length
  if (lower(words, subject.from) === 'the' && names === 0)
    return own.some(({ text: word }) => /^of$/i.test(word))
  return names > 1 || nouns > 1 || mainWords(text).length > 1
}

const isPassive = (words: Words, { verbs }: Clause) =>
  verbs.to - verbs.from > 1 && /^(?:is|are|was|were|be|been|being)$/i.test(textOf(words, verbs.to - 2))
