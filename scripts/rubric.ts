/** The lines of the card rubric that a machine can check, each as a pure test of one card. */
import { type Card, gap } from '../src/core/model/card.ts'
import type { CompiledBriefing } from '../src/core/model/document.ts'
import { comparable } from '../src/core/text/normalize.ts'
import { countWords, mainWords } from '../src/core/text/words.ts'

const mostOfValue = 8
/** What the reader judges himself may be a clause, or the things of a list. */
const mostOfClause = 20
const mostWordsOf = ({ grading, kind }: Card) =>
  grading === 'self' || kind === 'list' ? mostOfClause : mostOfValue

/** A card with what a reader sees beside it, and the sentence that it keeps. */
export interface ShownCard {
  readonly card: Card
  readonly sentence: string
  readonly title: string
}

export interface RubricLine {
  readonly line: string
  readonly fails: (shown: ShownCard) => boolean
}

const pointing =
  /^(?:It|Its|They|Their|This|These|That|Those|We|Our|He|She|His|Her|Such|Both|However|Moreover)\b(?!, the )/
const relative =
  /\b(?:the two sides|the same (?:period|year|time)|last (?:year|month|week)|yesterday|tomorrow)\b/i
const qualifiers =
  /\b(nearly|approximately|about|almost|roughly|over|under|more than|less than|fewer than|at least|at most|up to|around|an estimated|close to)\s$/i

const holds = (text: string, part: string) =>
  ` ${comparable(text).replace(/[^\p{L}\p{N}.,]+/gu, ' ')} `.includes(
    ` ${comparable(part)
      .replace(/[^\p{L}\p{N}.,]+/gu, ' ')
      .trim()} `,
  )

export const rubric: readonly RubricLine[] = [
  {
    line: '1 answer too long, or none',
    fails: ({ card }) => countWords(card.answer) > mostWordsOf(card) || card.answer.trim() === '',
  },
  {
    line: '2 opens with a word that points outside',
    fails: ({ card }) => card.context.before === null && pointing.test(card.prompt),
  },
  {
    line: '2 speaks as we or our',
    fails: ({ card }) => /\b(?:we|us|our|ours)\b/.test(card.prompt) || /^We (?!the )/.test(card.prompt),
  },
  {
    line: '2 leans on another sentence',
    fails: ({ card }) => card.context.before === null && relative.test(card.prompt),
  },
  {
    line: '3 a second value beside the gap',
    fails: ({ card }) => /\d\s(?:and|or)\s____|____\s(?:and|or)\s[$€£¥]?\d/.test(card.prompt),
  },
  { line: '4 prompt holds the answer', fails: ({ card }) => holds(card.prompt, card.answer) },
  {
    line: '4 prompt holds another form of the answer',
    fails: ({ card }) => card.accept.some((form) => countWords(form) > 0 && holds(card.prompt, form)),
  },
  {
    line: '4 title, head or sentence before holds the answer',
    fails: ({ card, title }) =>
      holds(`${title} | ${card.context.section ?? ''} | ${card.context.before ?? ''}`, card.answer),
  },
  { line: '4 article before the gap', fails: ({ card }) => /\b(?:a|an)\s+____/i.test(card.prompt) },
  { line: '5 answer not in the sentence', fails: ({ card, sentence }) => !sentence.includes(card.answer) },
  {
    line: '5 qualifier lost',
    fails: ({ card, sentence }) => {
      const kept = qualifiers.exec(sentence.slice(0, Math.max(0, sentence.indexOf(card.answer))))?.[1]
      return (
        card.kind === 'cloze' && kept !== undefined && !comparable(card.prompt).includes(comparable(kept))
      )
    },
  },
  {
    line: '6 an address or a citation',
    fails: ({ card }) => /https?:|www\.|\S@\S+\.\S|\bibid\b|\bet al\b|\bpp\.\s\d/i.test(card.prompt),
  },
  {
    line: '6 asks too little',
    fails: ({ card }) => card.kind === 'cloze' && mainWords(card.prompt).length < 3,
  },
  {
    line: '7 not one gap',
    fails: ({ card }) => card.prompt.split(gap).length !== (card.kind === 'cloze' ? 2 : 1),
  },
  { line: '7 does not end as a sentence', fails: ({ card }) => !/[.!?]["'”’)\]]*$/.test(card.prompt) },
  { line: '7 starts in small letters', fails: ({ card }) => /^\p{Ll}/u.test(card.prompt) },
  { line: '7 brackets or quotes open', fails: ({ card }) => !isBalanced(card.prompt) },
  { line: '7 blanks doubled or before a mark', fails: ({ card }) => /\s{2}|\s[,.;:!?]/.test(card.prompt) },
]

const isBalanced = (text: string) =>
  [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length)

/** Share of main words in common from which two prompts of one answer ask the same. */
const nearlySame = 0.8

/** Prompts that fail, by line; a card that fails two lines is in both. */
export function checkDeck({ title, cards, blocks }: Pick<CompiledBriefing, 'title' | 'cards' | 'blocks'>) {
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  const failures: Record<string, string[]> = {}
  const note = (line: string, prompt: string) => {
    failures[line] = [...(failures[line] ?? []), prompt]
  }
  for (const card of cards) {
    const sentence = (texts.get(card.block) ?? '').slice(card.sentence.start, card.sentence.end)
    for (const { line, fails } of rubric) if (fails({ card, sentence, title })) note(line, card.prompt)
  }
  for (const prompt of askedTwice(cards)) note('8 asked twice', prompt)
  return { lines: rubric.length + 1, failures }
}

/** Prompts that ask for the same answer in nearly the same words as an earlier one. */
function askedTwice(cards: readonly Card[]): string[] {
  const earlier = new Map<string, ReadonlySet<string>[]>()
  return cards.flatMap(({ prompt, answer }) => {
    const key = comparable(answer)
    const words = new Set(mainWords(prompt))
    const rivals = earlier.get(key) ?? []
    earlier.set(key, [...rivals, words])
    return rivals.some((rival) => likeness(rival, words) >= nearlySame) ? [prompt] : []
  })
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(1, a.size + b.size - both)
}
