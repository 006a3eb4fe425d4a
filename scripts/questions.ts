/**
 * Questions that a reader of a document could be asked, and which of them its cards ask and its facts hold: something
 * found in the question's own sentence says its answer. It counts and does not judge.
 */
import type { CompiledBriefing } from '../src/core/model/document.ts'
import type { Span } from '../src/core/model/span.ts'

export interface Question {
  readonly id: string
  /** As the document writes it. */
  readonly answer: string
  /** In which the document says so. */
  readonly sentence: string
  /** 'figure', 'date', 'list' or any other. */
  readonly kind: string
}

interface Place extends Span {
  readonly block: string
}

/** The ids of the questions that are asked by cards, and of those whose answers are held by facts. */
export function covered(
  briefing: Pick<CompiledBriefing, 'blocks' | 'facts' | 'cards'>,
  questions: readonly Question[],
): { asked: string[]; held: string[] } {
  const { blocks, facts, cards } = briefing
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]))
  const idsOf = (told: (places: readonly Place[]) => readonly string[]) =>
    questions
      .filter((question) => isSaid(told(placesOf(question.sentence, blocks)), question))
      .map(({ id }) => id)
  return {
    asked: idsOf((places) =>
      cards
        .filter(({ block, sentence }) =>
          places.some((place) => place.block === block && meet(place, sentence)),
        )
        .flatMap(({ answer, accept }) => [answer, ...accept]),
    ),
    held: idsOf((places) =>
      facts
        .flatMap(({ block, start, end, also }) => [{ block, start, end }, ...also])
        .filter((found) => places.some((place) => place.block === found.block && holds(place, found)))
        .map(({ block, start, end }) => textOf.get(block)?.slice(start, end) ?? ''),
    ),
  }
}

const holds = (place: Span, { start, end }: Span) => start >= place.start && end <= place.end

/** Half of the shorter one stands in the other. */
const meet = (one: Span, other: Span) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) >=
  0.5 * Math.min(one.end - one.start, other.end - other.start)

/** Letters and digits in small letters, with the place of each: marks and mark-up part no sentence. */
function lettersOf(text: string) {
  const at = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index)
  return {
    letters: at
      .map((index) => String.fromCodePoint(text.codePointAt(index) ?? 0))
      .join('')
      .toLowerCase(),
    at,
  }
}

/** Where a sentence stands; the blocks that it holds, where it was cut into several. */
function placesOf(sentence: string, blocks: CompiledBriefing['blocks']): Place[] {
  const { letters } = lettersOf(sentence)
  const found: Place[] = []
  for (const { id, text } of blocks) {
    const own = lettersOf(text)
    const start = own.letters.indexOf(letters)
    if (start >= 0)
      return [{ block: id, start: own.at[start] ?? 0, end: (own.at[start + letters.length - 1] ?? 0) + 1 }]
    if (own.letters.length > fewestLetters && letters.includes(own.letters))
      found.push({ block: id, start: 0, end: text.length })
  }
  return found
}
const fewestLetters = 8

/** Said whole, or at least half of a list's items, each by itself. */
function isSaid(given: readonly string[], { answer, kind }: Question): boolean {
  if (kind !== 'list') return given.some((each) => says(each, answer, kind))
  const items = answer.split(/;\s|,\s(?:and\s|or\s)?|\s(?:and|or)\s/).filter((item) => item.trim() !== '')
  const said = items.filter((item) => given.some((each) => says(each, item, kind) || holdsAll(each, item)))
  return said.length >= items.length / 2
}

const small = new Set(
  'the a an of to in on for and or by at with from as its their that this which is are was were be'.split(
    ' ',
  ),
)
const wordsIn = (text: string) =>
  new Set(
    (
      text
        .toLowerCase()
        .replace(/[’']s\b/g, '')
        .replace(/(?<=\d),(?=\d{3})/g, '')
        .match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? []
    ).filter((word) => !small.has(word)),
  )
const holdsAll = (text: string, part: string) => {
  const words = wordsIn(text)
  return [...wordsIn(part)].every((word) => words.has(word))
}

/** Whether an answer says what was asked for: a figure by its number, others by most of their words. */
function says(given: string, wanted: string, kind: string): boolean {
  const own = wordsIn(given)
  const asked = wordsIn(wanted)
  const number = [...asked].find((word) => /\d/.test(word))
  if (number !== undefined && (kind === 'figure' || kind === 'date')) return own.has(number)
  const both = [...own].filter((word) => asked.has(word)).length
  if (both === 0) return false
  return (
    both / (own.size + asked.size - both) >= 0.5 ||
    (both === asked.size && own.size <= 2 * asked.size + 2) ||
    (both === own.size && both / asked.size >= 0.4)
  )
}
