/** Cards that ask for a clause: what somebody will do, what a thing is, why something is so, what a list names. */
import { type CardKind, type Grading, gap } from '../model/card.ts'
import { type Fact, factTraits } from '../model/fact.ts'
import type { Off } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Cell } from '../statements/cells.ts'
import { brokenRules } from '../statements/gap-rules.ts'
import { itemsOf, pairOf } from '../statements/lists.ts'
import { isKnownWord, tagWords } from '../text/wink.ts'
import { countWords, mainWords } from '../text/words.ts'
import { brokenByClause, type ClauseForm } from './clause-rules.ts'
import { givesAway } from './cloze.ts'
import type { Direction } from './draft.ts'
import { answerOfItems } from './judging.ts'
import { listDoubts, listed } from './list-rules.ts'

/** What is asked, before its context and id. */
export interface ClauseDraft {
  readonly kind: CardKind
  readonly prompt: string
  readonly answer: string
  readonly grading: Grading
  readonly items?: readonly string[]
  readonly direction: Direction
  readonly doubts: readonly string[]
}

const mostPromptWords = 48
const longestAnswer = 20
/** Up to so many words an answer can be compared with what was typed. */
const mostTyped = 3

/**
 * The card for a fact in a sentence that stands.
 *
 * @param text the sentence in its standing form
 * @param answer where the fact's words stand in it
 */
export function askClause(text: string, fact: Fact, answer: Span, off?: Off): ClauseDraft | null {
  const words = text.slice(answer.start, answer.end)
  const list = factTraits[fact.type].isEnumerable ? askList(text, words, answer, off) : null
  if (fact.type === 'list' || (list !== null && words.includes(',') && (list.items?.length ?? 0) > 2))
    return list
  if (countWords(words) > longestAnswer) return null
  const before = text.slice(0, answer.start)
  const after = text.slice(answer.end)
  const { type, who = '' } = fact
  const ofFrame = brokenRules({ before, answer: words, after, type }, off)
  const doubtsAs = (form: ClauseForm) => [
    ...ofFrame,
    ...brokenByClause({ text, ...answer, type, who }, form, off),
  ]
  const grading = countWords(words) > mostTyped ? 'self' : 'value'
  const question = type === 'definition' ? questionOf(text, fact, answer) : null
  if (question !== null && !givesAway(question, words))
    return {
      kind: 'question',
      prompt: question,
      answer: words,
      grading,
      direction: 'define',
      doubts: doubtsAs('question'),
    }
  const prompt = gapped(text, answer)
  if (prompt === null || mainWords(prompt).length === 0 || givesAway(prompt, words)) return null
  return { kind: 'cloze', prompt, answer: words, grading, direction: 'clause', doubts: doubtsAs('gap') }
}

/** A gloss tells of what kind its thing is, or stands under a head that says so. */
const isDefinition = (gloss: string, head: string) =>
  /\b(?:definition|meaning|means|description|explanation)\b/i.test(head) ||
  /^(?:(?:an?|the|any)\s|\p{L}+(?:\s\p{L}+){0,4}\s(?:that|which|who|where|in which|of|for|used|with|by)\s)/iu.test(
    gloss,
  )

/** A cell by its heads; the gloss of a term by the term. */
export function askCell({ text, row, column, isGloss }: Cell): ClauseDraft | null {
  if (givesAway(`${row} ${column}`, text)) return null
  if (isGloss && !isDefinition(text, column)) return null
  const prompt = isGloss ? `What does “${row}” mean?` : `${row}, ${column}: ${gap}`
  const grading = isGloss ? 'self' : 'value'
  const kind = isGloss ? 'question' : 'cell'
  return { kind, prompt, answer: text, grading, direction: 'cell', doubts: [] }
}

function gapped(text: string, { start, end }: Span): string | null {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (/\b(?:an?)\s+$/i.test(before) || /^[-–\p{L}\p{N}]/u.test(after) || /[-–$€£]$/.test(before)) return null
  const prompt = before + gap + after
  return countWords(prompt) > mostPromptWords ? null : prompt
}

/** "What is a berth?" where the sentence says "A berth is …"; else what its term means. */
function questionOf(text: string, { who: about = '' }: Fact, { start }: Span): string | null {
  if (about === '' || countWords(about) > 7) return null
  const before = text.slice(0, start)
  const copula = /\s(is|are|was|were)\s$/.exec(before)
  if (copula && before.slice(0, copula.index).replace(/,.*$/u, '').trim() === about)
    return `What ${copula[1]} ${lowerFirst(about)}?`
  if (/^(?:the|an?)\s/i.test(about) && !/\p{Lu}/u.test(about.slice(1))) return null
  const verb = /\s(means|refers to|denotes|describes|represents)\s$/.exec(before)
  if (verb && before.slice(0, verb.index).trim() === about)
    return verb[1] === 'means'
      ? `What does ${lowerFirst(about)} mean?`
      : verb[1] === 'refers to'
        ? `What does ${lowerFirst(about)} refer to?`
        : null
  if (before === '' || (/[:–—]\s$/.test(before) && isDefinition(text.slice(start), '')))
    return `What does “${about}” mean?`
  return null
}

/** Its first word as it is written inside a sentence: in small letters, unless it may be a name. */
function lowerFirst(text: string): string {
  const [first] = tagWords(text)
  const isCommon =
    first !== undefined && (first.tag === 'DET' || (first.tag !== 'PROPN' && isKnownWord(first.text)))
  return isCommon && /^\p{Lu}\p{Ll}*$/u.test(first.text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function askList(text: string, words: string, { start, end }: Span, off?: Off): ClauseDraft | null {
  const items = itemsOf(words) ?? pairOf(words)
  const prompt = gapped(text, { start, end })
  if (items === null || prompt === null || items.some((item) => givesAway(prompt, item))) return null
  const doubts = listDoubts(listed(text.slice(0, start), items, text.slice(end)), off)
  const answer = answerOfItems(items)
  return { kind: 'list', prompt, answer, grading: 'self', items, direction: 'list', doubts }
}
