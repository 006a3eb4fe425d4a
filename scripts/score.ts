/** Scores a Briefing by what a machine can check: counts, rubric lines, what was dropped, speed and growth. */
import { compile } from '../src/core/compile.ts'
import { type Card, gap } from '../src/core/model/card.ts'
import type { Briefing, SourceDocument } from '../src/core/model/document.ts'
import { factTypes } from '../src/core/model/fact.ts'
import { comparable } from '../src/core/text/normalize.ts'
import { countWords } from '../src/core/text/words.ts'

const mostAnswerWords = 8
const wordsPerCard = 25
/** Sizes between which growth is measured, in words. */
const sizes = [1_000, 10_000, 100_000] as const

/** A rubric line that a machine can check; `fails` gets the card and its source sentence. */
interface Line {
  readonly line: string
  readonly fails: (card: Card, sentence: string) => boolean
}

const lines: readonly Line[] = [
  { line: '1 answer over 8 words', fails: ({ answer }) => countWords(answer) > mostAnswerWords },
  {
    line: '2 opens with a pronoun without the sentence before',
    fails: ({ prompt, context }) =>
      context.before === null &&
      /^(?:It|Its|They|Their|This|These|That|Those|We|Our|He|She|His|Her|Such)\b/.test(prompt),
  },
  {
    line: '2 speaks as we or our, no country named',
    fails: ({ prompt }) =>
      /\b(?:we|us|our|ours)\b/.test(prompt) &&
      !/\b(?:our (?:two )?(?:countries|nations|governments))\b/.test(prompt),
  },
  {
    line: '4 prompt holds the answer',
    fails: ({ prompt, answer }) => ` ${comparable(prompt)} `.includes(` ${comparable(answer)} `),
  },
  {
    line: '4 section head holds the answer',
    fails: ({ context, answer }) => comparable(context.section ?? '').includes(comparable(answer)),
  },
  { line: '4 article before the gap', fails: ({ prompt }) => /\b(?:a|an)\s+____/i.test(prompt) },
  { line: '5 answer not in the sentence', fails: ({ answer }, sentence) => !sentence.includes(answer) },
  {
    line: '7 not one gap',
    fails: ({ kind, prompt }) => kind === 'cloze' && prompt.split(gap).length !== 2,
  },
  { line: '7 does not end as a sentence', fails: ({ prompt }) => !/[.!?]["'”’)\]]*$/.test(prompt) },
  { line: '7 starts in small letters', fails: ({ prompt }) => /^\p{Ll}/u.test(prompt) },
  { line: '7 brackets or quotes open', fails: ({ prompt }) => !isBalanced(prompt) },
]

const isBalanced = (text: string) =>
  [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length)

const countBy = <T>(things: readonly T[], key: (thing: T) => string) => {
  const counts: Record<string, number> = {}
  for (const thing of things) counts[key(thing)] = (counts[key(thing)] ?? 0) + 1
  return counts
}

/** The report that `precis score` prints. `now` gives milliseconds. */
export function scoreDocument(source: SourceDocument, now: () => number) {
  const started = now()
  const briefing = compile(source)
  const seconds = (now() - started) / 1000
  const dropped: Record<string, number> = {}
  for (const { why, text } of briefing.dropped) dropped[why] = (dropped[why] ?? 0) + countWords(text)
  const droppedWords = Object.values(dropped).reduce((sum, count) => sum + count, 0)
  const { words } = briefing.source
  return {
    words,
    facts: { total: briefing.facts.length, ...countFacts(briefing) },
    cards: { total: briefing.cards.length, ...countBy(briefing.cards, (card) => card.kind) },
    wordsPerCard: briefing.cards.length === 0 ? null : Math.round(words / briefing.cards.length),
    overDensity: briefing.cards.length > Math.max(1, Math.floor(words / wordsPerCard)),
    rubric: checkCards(briefing),
    dropped: { words: droppedWords, share: share(droppedWords, words), byRule: dropped },
    wordsPerSecond: Math.round(words / Math.max(seconds, 0.001)),
    growth: measureGrowth(source, now),
  }
}

const share = (part: number, rest: number) => Number((part / Math.max(1, part + rest)).toFixed(4))

const countFacts = ({ facts }: Briefing) => {
  const counts = countBy(facts, (fact) => fact.type)
  return Object.fromEntries(factTypes.map((type) => [type, counts[type] ?? 0]))
}

/** Fails by line, with the prompts; a card that fails two lines is in both. */
function checkCards({ cards, blocks }: Briefing) {
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  const sentenceOf = ({ block, sentence }: Card) =>
    (texts.get(block) ?? '').slice(sentence.start, sentence.end)
  const failures: Record<string, string[]> = {}
  for (const { line, fails } of lines) {
    const bad = cards.filter((card) => fails(card, sentenceOf(card)))
    if (bad.length > 0) failures[line] = bad.map((card) => card.prompt)
  }
  const prompts = countBy(cards, (card) => comparable(card.prompt))
  const twice = Object.keys(prompts).filter((prompt) => (prompts[prompt] ?? 0) > 1)
  if (twice.length > 0) failures['8 asked twice'] = twice
  return { lines: lines.length + 1, failures }
}

/** Compile times of the input repeated to each size, and the exponent that they grow with (1 is linear). */
function measureGrowth(source: SourceDocument, now: () => number) {
  const times = sizes.map((size) => {
    const sized = resize(source, size)
    const started = now()
    compile(sized)
    return (now() - started) / 1000
  })
  const [, middle = 1, last = 1] = times
  const [, from = 1, to = 10] = sizes
  return {
    seconds: Object.fromEntries(sizes.map((size, index) => [size, Number((times[index] ?? 0).toFixed(3))])),
    exponent: Number((Math.log(last / middle) / Math.log(to / from)).toFixed(2)),
  }
}

/** The document's blocks repeated, each time with other numbers, until they hold so many words. */
function resize(source: SourceDocument, words: number): SourceDocument {
  const blocks: SourceDocument['blocks'][number][] = []
  let count = 0
  for (let round = 0; count < words; round += 1) {
    const before = count
    for (const block of source.blocks) {
      const room = words - count
      if (room <= 0) break
      const size = countWords(block.text)
      const text = size > room ? firstWords(block.text, room) : block.text
      blocks.push({ ...block, text: round === 0 ? text : text.replace(/\d(?=\D|$)/g, String(round % 10)) })
      count += Math.min(size, room)
    }
    if (count === before) break
  }
  return { ...source, blocks }
}

/** The text up to its nth word, line ends kept. */
const firstWords = (text: string, words: number) =>
  new RegExp(`^(?:\\s*\\S+){0,${words}}`).exec(text)?.[0] ?? text
